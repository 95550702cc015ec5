import {describe, expect, test} from 'vitest';
import {readSources} from '../../src/knowledge/load.ts';
import {formatProblem} from '../../src/knowledge/problem.ts';
import {checkContent} from './check.ts';
import {latestDay} from './latestDay.ts';

const sources = await readSources('docs');
const {knowledge, modelProblems, pages} = checkContent(sources, await latestDay('docs'));

describe.each(pages)('$file', ({file, byRule}) => {
  test('fits the schema, and names only what exists', () => {
    expect(modelProblems.filter((problem) => problem.file === file).map(formatProblem)).toEqual([]);
  });

  test.each([...byRule].map(([rule, problems]) => ({rule: rule.name, problems})))(
    '$rule',
    ({problems}) => {
      expect(problems.map(formatProblem)).toEqual([]);
    },
  );
});

test('the vocabulary and the glossary have no problems', () => {
  const files = [sources.tags.file, sources.glossary?.file];
  const found = modelProblems.filter(({file}) => files.includes(file));
  expect(found.map(formatProblem)).toEqual([]);
});

test('every page is a project, a category or the landing page', () => {
  const known = [
    ...knowledge.projects,
    ...knowledge.tombstones,
    ...knowledge.categories,
    ...(knowledge.landing ? [knowledge.landing] : []),
  ];
  expect(known.map(({file}) => file).sort()).toEqual(sources.pages.map(({file}) => file));
});

describe('the category', () => {
  test.each(knowledge.categories.map(({slug}) => slug))(
    '%s has a project in it or below it',
    (slug) => {
      const below = knowledge.categories
        .filter(({parent}) => parent === slug)
        .map((child) => child.slug);
      const members = knowledge.projects.filter(({categories}) =>
        [slug, ...below].some((each) => categories.includes(each)),
      );
      expect(members).not.toEqual([]);
    },
  );
});
