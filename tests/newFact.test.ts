import {parse} from 'csv-parse/sync';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {placesOf} from '../scripts/content/places.ts';
import {factSources} from '../scripts/content/factSources.ts';
import {templatePage} from '../scripts/content/template.ts';
import ComparisonTable from '../src/components/category/ComparisonTable.tsx';
import FactSheet from '../src/components/project/FactSheet.tsx';
import {SourceNumbers} from '../src/components/project/SourceMark.tsx';
import {dataFiles} from '../src/data/dataFiles.ts';
import {manualOf} from '../src/data/manual.ts';
import {SITE, textOf} from '../src/data/realData.fixture.ts';
import {assemble} from '../src/knowledge/assemble.ts';
import {fact} from '../src/knowledge/fact.ts';
import {optionalText} from '../src/knowledge/factKinds.ts';
import {FACTS} from '../src/knowledge/facts.ts';
import {readPage} from '../src/knowledge/page.ts';
import {formatProblem} from '../src/knowledge/problem.ts';
import {atlas, knowledgeOf} from '../src/knowledge/smallAtlas.fixture.ts';
import {pageView} from '../src/knowledge/views.ts';
import {entriesOf} from '../src/plugins/search/entries.ts';

/*
 * A new fact is one declaration: here is one that the atlas does not have (its key
 * must stay free), and every place in which it must appear.
 */

const facts = {
  ...FACTS,
  motto: fact(optionalText, {
    label: 'Motto',
    description: 'The motto of the project.',
    advice: 'As its website has it.',
    example: 'Computers for all',
    needsSource: true,
    showsIn: ['sheet', 'comparison', 'csv'],
    search: 'word',
  }),
};

const FILE = 'docs/clouds/akash.mdx';
const SOURCE = 'https://example.org/motto';
const small = atlas();
const sources = {
  ...small,
  pages: small.pages.map(({file, text}) => ({
    file,
    text:
      file === FILE
        ? text.replace('token:', `motto: Idle no more\nsources: {motto: ${SOURCE}}\ntoken:`)
        : text,
  })),
};
const knowledge = knowledgeOf(sources, facts);
const files = dataFiles(knowledge, sources.pages, SITE);

test('the front matter may state it, and may state nothing that is not declared', () => {
  expect(assemble(sources).problems.map(formatProblem)).toEqual([
    `${FILE}:9:8 unknown key "motto". The template in CONTRIBUTING.md explains the keys`,
  ]);
  expect(assemble(sources, facts).problems).toEqual([]);
});

test('the front matter may not state it with another kind of value', () => {
  const pages = sources.pages.map(({file, text}) => ({
    file,
    text: text.replace('motto: Idle no more', 'motto: [Idle no more]'),
  }));
  expect(assemble({...sources, pages}, facts).problems.map(formatProblem)).toEqual([
    `${FILE}:9:8 motto must be text, not a list`,
  ]);
});

test('a checked page names its source', () => {
  const text = sources.pages.find(({file}) => file === FILE)?.text ?? '';
  const page = readPage(FILE, text.replace(/sources:.*\n/, ''));
  if ('message' in page) throw new Error(page.message);
  const project = knowledge.projects.find(({file}) => file === FILE);
  const bare = project && {...project, sources: {}};
  const messages = factSources
    .check(page, {knowledge, places: placesOf(knowledge), project: bare, latestDay: undefined})
    .map(({message}) => message.split(':')[0]);
  expect(messages).toContain('motto');
});

test('the fact sheet has a line for it, with its source', () => {
  const view = pageView(knowledge, FILE);
  if (view?.kind !== 'project') throw new Error('no project');
  const sheet = createElement(FactSheet, {facts: {}, view});
  const html = renderToStaticMarkup(
    createElement(SourceNumbers, {value: view.sources.numbers}, sheet),
  );
  const number = view.sources.numbers[SOURCE];
  expect(view.sources.list[(number ?? 0) - 1]?.added).toBe(SOURCE);
  expect(html).toContain(`<dt>Motto</dt><dd>Idle no more<sup><a href="#source-${number}"`);
});

test('the comparison has a column for it, with a dash where it is not known', () => {
  const view = pageView(knowledge, 'docs/clouds/index.mdx');
  if (view?.kind !== 'category') throw new Error('no category');
  const {category, comparison} = view;
  const html = renderToStaticMarkup(
    createElement(ComparisonTable, {label: category.label, comparison}),
  );
  expect(html).toContain('<button type="button">Motto</button>');
  expect(html).toMatch(/Render<\/a><\/th>.*not known<\/span><\/span><\/td><\/tr><tr /);
  expect(html).toMatch(/Akash<\/a><\/th>.*<td>Idle no more<\/td>/);
});

test('the table of projects has a column for it, the last', () => {
  const rows: string[][] = parse(textOf('/api/v1/projects.csv', files));
  expect(rows.map((row) => row.at(-1))).toEqual(['motto', '', 'Idle no more', '']);
});

test('the JSON files have it', () => {
  expect(JSON.parse(textOf('/api/v1/projects/akash.json', files)).project.motto).toBe(
    'Idle no more',
  );
  const {projects} = JSON.parse(textOf('/api/v1/projects.json', files));
  expect(projects.map(({motto}: {motto?: string}) => motto)).toEqual([
    undefined,
    'Idle no more',
    undefined,
  ]);
});

test('the JSON Schema describes it', () => {
  for (const name of ['project-summary', 'project-record']) {
    const {properties} = JSON.parse(textOf(`/api/v1/schemas/${name}.json`, files));
    expect(properties.motto).toEqual({
      type: 'string',
      minLength: 1,
      description: 'The motto of the project.',
    });
  }
});

test('the manual of the data has it as a field and as a column', () => {
  const {records, columns} = manualOf(files, facts);
  expect(records.project).toContainEqual({
    name: 'motto',
    meaning: 'The motto of the project.',
    optional: true,
  });
  expect(columns.at(-1)).toBe('motto');
});

test('the Markdown copy of the page has a line for it, in the words of the page', () => {
  const twin = textOf('/projects/akash.md', files);
  expect(twin).toContain(`\n- Motto: Idle no more ([source](${SOURCE}))\n`);
  expect(textOf('/llms-full.txt', files)).toContain(twin);
});

test('search finds the project by it', () => {
  const entry = entriesOf(knowledge).find(({slug}) => slug === 'akash');
  expect(entry?.keywords).toContain('Idle no more');
});

test('the template in the manual has it, with its description and a source', () => {
  const template = templatePage(facts);
  expect(template).toContain(
    '\n# The motto of the project.\n# As its website has it.\nmotto: Computers for all\n',
  );
  expect(template).toMatch(/\nsources:\n(?: {2}.*\n)* {2}motto: https:/);
});
