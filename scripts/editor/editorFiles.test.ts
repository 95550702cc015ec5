import {existsSync, readFileSync} from 'node:fs';
import Ajv from 'ajv';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import * as z from 'zod';
import {listFacts} from '../../src/knowledge/fact.ts';
import {FACTS, PLACEMENT} from '../../src/knowledge/facts.ts';
import {frontMatterOf} from '../../src/knowledge/frontMatter.ts';
import {sources} from '../../src/knowledge/realAtlas.fixture.ts';
import {templatePage} from '../content/template.ts';
import {editorFiles} from './editorFiles.ts';
import {editorSchemas} from './schemas.ts';
import {snippets} from './snippets.ts';

const schemas = editorSchemas();
const settings = parse(readFileSync('.vscode/settings.json', 'utf8').replace(/^\s*\/\/.*$/gm, ''));
const yamlSchemas = z.record(z.string(), z.string()).parse(settings['yaml.schemas']);

const ajv = new Ajv({allErrors: true, strict: false, validateFormats: false});

/** What the schema of this name has against a text in YAML. Each schema is compiled once. */
function faultsOf(name: string, yaml: string): readonly string[] {
  const schema = schemas[name];
  if (!schema) throw new Error(`no schema ${name}`);
  ajv.validate(schema, parse(yaml));
  return (ajv.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

test.each(Object.entries(editorFiles()))('%s is as declared', (file, text) => {
  expect(existsSync(file) && readFileSync(file, 'utf8'), 'run "npm run template"').toBe(text);
});

test.each(Object.entries(yamlSchemas))('%s accepts %s as it is', (schema, file) => {
  const name = schema.replace('.vscode/schemas/', '').replace('.json', '');
  expect(existsSync(schema)).toBe(true);
  expect(faultsOf(name, readFileSync(file, 'utf8'))).toEqual([]);
});

test('the schemas of front matter accept every page, and the template', () => {
  const yamls = [...sources.pages.map(({text}) => text), templatePage()].map(
    (text) => frontMatterOf(text) ?? '',
  );
  const kindOf = (yaml: string) => (/^slug: \/projects\//m.test(yaml) ? 'project' : 'category');
  const faults = yamls
    .filter((yaml) => !/^slug: \/categories$/m.test(yaml))
    .flatMap((yaml) => faultsOf(kindOf(yaml), yaml));
  expect(faults).toEqual([]);
});

describe('a schema refuses', () => {
  const good = frontMatterOf(templatePage()) ?? '';
  test.each([
    ['project', 'an unknown key', `${good}\ntokn: X`],
    ['project', 'a page without a title', good.replace(/^title: .*\n/m, '')],
    ['project', 'a word that is none of the list', good.replace('status: active', 'status: actve')],
    ['project', 'a relation of an unknown type', good.replace('{type: built-on', '{type: made-of')],
    ['project', 'a slug that is none', good.replace('/projects/example', '/projects/Example!')],
    ['tags', 'a tag without a description', 'a: {label: A}'],
    [
      'glossary',
      'a term without a source',
      'a: {term: A, words: [a], definition: A., sources: []}',
    ],
    ['search', 'a word alone in a group', 'synonyms: [[a]]\nwords: {}'],
    ['vocabulary', 'an unknown group', 'a: {group: thing, words: [a]}'],
  ])('%s: %s', (name, _, yaml) => {
    expect(faultsOf(name, yaml)).not.toEqual([]);
  });

  test('project: nothing about dates that are less than a day', () => {
    expect(faultsOf('project', good.replace('date: 2026-04-22', 'date: 2026'))).toEqual([]);
  });
});

test('each fact that is written on one line has a snippet', () => {
  const prefixes = Object.values(snippets()).map(({prefix}) => prefix);
  const keys = [...listFacts(FACTS), ...listFacts(PLACEMENT)].map(({key}) => key);
  const blocks = ['own_pages', 'relations', 'events', 'sources'];
  expect(prefixes).toEqual(expect.arrayContaining(keys.filter((key) => !blocks.includes(key))));
  expect(prefixes).toEqual(expect.arrayContaining(['page', 'footnote', 'relation', 'event']));
});

test('the task of the editor finds file, line, column and message in a line of the check', () => {
  const tasks = parse(readFileSync('.vscode/tasks.json', 'utf8'));
  const {regexp, file, line, column, message} = tasks.tasks[0].problemMatcher.pattern;
  const found = new RegExp(regexp).exec('docs/data/a.mdx:15:25 unknown tag "b". Did you mean "c"?');
  expect([file, line, column, message].map((group) => found?.[group])).toEqual([
    'docs/data/a.mdx',
    '15',
    '25',
    'unknown tag "b". Did you mean "c"?',
  ]);
});
