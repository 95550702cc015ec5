import {expect, test} from 'vitest';
import {formatProblem} from '../../src/knowledge/problem.ts';
import {unknownNames} from './articleNames.ts';

const LISTS: Readonly<Record<string, string>> = {
  'blog/authors.yml': 'ada: {name: Ada}\nmaintainers: {name: We}\n',
  'blog/tags.yml': 'overview: {label: Overview, description: x}\n',
};

function linesFor(yaml: string, lists: Readonly<Record<string, string | undefined>> = LISTS) {
  const article = {file: 'blog/x.md', text: `---\ntitle: X\n${yaml}\n---\n\nx\n`};
  return unknownNames([article], (list) => lists[list]).map(formatProblem);
}

test.each([
  'authors: [ada, maintainers]',
  'tags: [overview]',
  'authors: []',
  'authors: ada',
  'authors: [{name: A}]',
  'authors: [',
  '',
])('has nothing to say of %j', (yaml) => {
  expect(linesFor(yaml)).toEqual([]);
});

test.each([
  [
    'authors: [ada, maintainer]',
    'blog/x.md:3:16 unknown author "maintainer". Did you mean "maintainers"? The authors of articles are listed in blog/authors.yml',
  ],
  [
    'authors:\n  - somebody',
    'blog/x.md:4:5 unknown author "somebody". The authors of articles are listed in blog/authors.yml',
  ],
  [
    'tags: [overvew]',
    'blog/x.md:3:8 unknown tag "overvew". Did you mean "overview"? The tags of articles are listed in blog/tags.yml',
  ],
  [
    'authors: [constructor]',
    'blog/x.md:3:11 unknown author "constructor". The authors of articles are listed in blog/authors.yml',
  ],
])('finds %j', (yaml, line) => {
  expect(linesFor(yaml)).toEqual([line]);
});

test('knows nothing of a list that must not be read, or that cannot be', () => {
  expect(linesFor('authors: [x]', {'blog/authors.yml': undefined})).toEqual([]);
  expect(linesFor('authors: [x]', {'blog/authors.yml': 'ada: ['})).toEqual([]);
  expect(linesFor('authors: [x]', {'blog/authors.yml': ''})).toHaveLength(1);
});
