import {describe, expect, test} from 'vitest';
import {readGlossary} from './glossary.ts';
import {formatProblem} from './problem.ts';

const SOURCES = 'sources: [{title: A, url: https://a.org, seen: 2026-11-22}]';
const file = 'docs/glossary.yml';

const read = (text: string) => readGlossary({file, text}, ['akash', 'render']);
const problemsOf = (text: string) => read(text).problems.map(formatProblem);

test('terms are sorted, each with its address', () => {
  const {terms, problems} = read(`
nft: {term: NFT, words: [NFT], definition: A token., ${SOURCES}}
depin: {term: DePIN, words: [DePIN], definition: Machines., projects: [akash], ${SOURCES}}
`);
  expect(problems).toEqual([]);
  expect(terms.map(({term, permalink, projects}) => [term, permalink, projects])).toEqual([
    ['DePIN', '/glossary#depin', ['akash']],
    ['NFT', '/glossary#nft', []],
  ]);
});

describe('an entry is reported with the place and what to do when', () => {
  test.each([
    [
      'it names a project that is not there',
      `a: {term: A, words: [abc], definition: A., projects: [akas], ${SOURCES}}`,
      '1:55 unknown project "akas". Did you mean "akash"? A project is named by its slug',
    ],
    [
      'a word belongs to two entries',
      `a: {term: A, words: [xyz], definition: A., ${SOURCES}}\nb: {term: B, words: [yyy, XYZ], definition: B., ${SOURCES}}`,
      '2:27 the word "XYZ" is already used by a: a word belongs to one entry',
    ],
    [
      'a word has two letters',
      `a: {term: A, words: [a-b], definition: A., ${SOURCES}}`,
      '1:22 the word "a-b" is too short: three letters at least',
    ],
    [
      'a word is on every page',
      `a: {term: A, words: [abc, The], definition: A., ${SOURCES}}`,
      '1:27 the word "The" is on every page: choose one that only the term has',
    ],
    [
      'it has an unknown key',
      `a: {term: A, words: [xyz], definiton: A, definition: A., ${SOURCES}}`,
      '1:39 a: unknown key "definiton". Did you mean "definition"?',
    ],
    [
      'it has no source',
      'a: {term: A, words: [xyz], definition: A., sources: []}',
      '1:53 a: sources must name at least one source',
    ],
    [
      'its definition is long',
      `a: {term: A, words: [xyz], definition: ${'long '.repeat(50)}., ${SOURCES}}`,
      '1:40 a: definition is 251 characters long, 240 at most: shorten it by 11',
    ],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([`${file}:${problem}`]);
  });

  test('it is not YAML', () => {
    expect(problemsOf('a: [')).toEqual([expect.stringMatching(/^docs\/glossary\.yml:1:\d+ /)]);
  });
});
