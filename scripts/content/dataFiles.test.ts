import type * as z from 'zod';
import {describe, expect, test} from 'vitest';
import {checkTags} from '../../src/knowledge/checks.ts';
import {readFrontMatter} from '../../src/knowledge/frontMatter.ts';
import {readGlossary} from '../../src/knowledge/glossary.ts';
import {validate} from '../../src/knowledge/issues.ts';
import {authorsFile, tagsFile} from '../../src/knowledge/schema.ts';
import {
  languagesFile,
  phrasesFile,
  searchWordsFile,
  vocabularyFile,
} from '../../src/knowledge/yamlFiles.ts';

/*
 * What the YAML files may not say, for it would reach every page, every search or a foreign host.
 */

function faultsOf(schema: z.ZodType, text: string): readonly string[] {
  const yaml = readFrontMatter(text, 1);
  if ('message' in yaml) return [yaml.message];
  const result = validate(schema, 'docs/x.yml', yaml);
  return 'problems' in result ? result.problems.map(({message}) => message) : [];
}

const LONG = 'x'.repeat(121);
const NO_URL =
  'a: url must be an address such as https://example.org, or a path of this site such as /contribute';

describe('authors of articles', () => {
  test.each(['https://example.org', '/', '/contribute', '/contribute/policy'])(
    'may have the address %s',
    (url) => {
      expect(faultsOf(authorsFile, `a: {name: A, url: "${url}"}`)).toEqual([]);
    },
  );

  test.each([
    ['url: //evil', NO_URL],
    ['url: //2130706433/x', NO_URL],
    ['url: /a//b', NO_URL],
    ['url: /a/', NO_URL],
    ['url: "javascript:x"', NO_URL],
    ['url: "data:text/html,x"', NO_URL],
    ['url: http://localhost:3000', NO_URL],
    ['image_url: x', 'a: unknown key "image_url". Use one of name, title, url'],
    ['socials: {x: y}', 'a: unknown key "socials". Use one of name, title, url'],
    ['page: {permalink: /x}', 'a: unknown key "page". Use one of name, title, url'],
    ['email: a@example.org', 'a: unknown key "email". Use one of name, title, url'],
    [`title: ${LONG}`, 'a: title is 121 characters long, 120 at most: shorten it by 1'],
  ])('may not have %s', (entry, message) => {
    expect(faultsOf(authorsFile, `a: {name: A, ${entry}}`)).toEqual([message]);
  });
});

describe('tags', () => {
  const faults = (text: string) => {
    const yaml = readFrontMatter(text, 1);
    const result = 'data' in yaml ? tagsFile.parse(yaml.data) : {};
    const found: string[] = [];
    checkTags('/tags', result, (path, rule, message) =>
      found.push(`${path.join(' ')} ${rule}: ${message}`),
    );
    return found;
  };
  const tag = (slug: string, label: string, more = '') =>
    `${slug}: {label: "${label}", description: x${more}}\n`;

  test('may be alike in parts', () => {
    expect(faults(tag('gpu', 'GPU') + tag('gpus', 'GPUs, shared') + tag('c', 'C++'))).toEqual([]);
  });

  test.each([
    [tag('a', 'A', ', permalink: /q') + tag('q', 'Q'), 'q unique-address'],
    [tag('a', 'GPU') + tag('b', 'GPU'), 'b label unique-name'],
    [tag('a', 'GPU') + tag('b', 'gpu '), 'b label unique-name'],
    [tag('a', 'GPU') + tag('b', 'GРU'), 'b label unique-name'],
    [tag('a', 'Caf\u00E9') + tag('b', 'Cafe\u0301'), 'b label unique-name'],
  ])('may not be taken for one another: %j', (text, fault) => {
    expect(faults(text)).toEqual([expect.stringMatching(new RegExp(`^${fault}: `))]);
  });

  test.each(['//evil', '/../x', '/:x', '/*', '/a/b', 'a', '/A', '/index', '/a%2fb', '/a?b', '/ä'])(
    'may not have the address %s',
    (permalink) => {
      expect(faultsOf(tagsFile, tag('a', 'A', `, permalink: "${permalink}"`))).toHaveLength(1);
    },
  );
});

describe('words for the search and for tags', () => {
  test.each([
    [searchWordsFile, 'synonyms: [[did, decentralized identifier]]\nwords: {/x: [c++, 去中心化]}'],
    [phrasesFile, '/projects/x: [rent a server, c++]'],
    [languagesFile, 'de: {graphics card: [Grafikkarte]}\nar: {rent: [استئجار]}'],
    [vocabularyFile, 'gpu: {group: resource, words: [GPU, graphics card]}'],
  ] as const)('may be any that say something', (schema, text) => {
    expect(faultsOf(schema, text)).toEqual([]);
  });

  const COMMON = 'is "the", a word of every page: write one that fewer have';
  test.each([
    [
      searchWordsFile,
      'synonyms: [["*", gpu]]\nwords: {}',
      'synonym 1 1 must have a letter or a digit',
    ],
    [searchWordsFile, 'synonyms: []\nwords: {/x: [the]}', `words: /x 1 ${COMMON}`],
    [searchWordsFile, 'synonyms: []\nwords: {x: [gpu]}', 'words: the key "x" must begin with /'],
    [phrasesFile, '/x: [the]', `/x 1 ${COMMON}`],
    [phrasesFile, 'x: [gpu]', 'the key "x" must begin with /'],
    [languagesFile, 'de: {rent: [the]}', `de: rent 1 ${COMMON}`],
    [
      languagesFile,
      'english: {rent: [x]}',
      'the key "english" must be the code of a language, such as de',
    ],
    [
      vocabularyFile,
      'gpu: {group: use, words: [The]}',
      `gpu: word 1 ${COMMON.replace('the', 'The')}`,
    ],
    [vocabularyFile, 'gpu: {group: use, words: [" "]}', 'gpu: word 1 is empty: write a word'],
    [
      vocabularyFile,
      'gpu: {group: use, words: ["..."]}',
      'gpu: word 1 must have a letter or a digit',
    ],
  ] as const)('may not be in every text or in none: %# %s', (schema, text, message) => {
    expect(faultsOf(schema, text)).toEqual([message]);
  });
});

describe('terms of the glossary', () => {
  const term = (slug: string, name: string, word: string) =>
    `${slug}: {term: "${name}", words: ["${word}"], definition: x, sources: [{title: x, url: "https://example.org", seen: 2026-11-22}]}\n`;
  const faults = (text: string) =>
    readGlossary({file: 'docs/glossary.yml', text}, [], new Set(['akash'])).problems.map(
      ({message}) => message,
    );

  test.each([
    [
      term('a', 'A', 'Akash'),
      'the word "Akash" is the name of a project, whose page explains it: choose one that only the term has',
    ],
    [
      term('a', 'Proof', 'proofs of x') + term('b', 'proof', 'proofs of y'),
      'the term "proof" is already explained by a: keep one entry',
    ],
    [term('a', LONG, 'abc'), 'a: term is 121 characters long, 120 at most: shorten it by 1'],
    [term('a', 'A', '(a+)+$'), 'the word "(a+)+$" is too short: three letters at least'],
  ])('may not take the place of others: %s', (text, message) => {
    expect(faults(text)).toEqual([message]);
  });
});
