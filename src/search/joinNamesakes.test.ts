import {expect, test} from 'vitest';
import {joinNamesakes} from './joinNamesakes.ts';
import type {Entry, Kind} from './searchIndex.ts';

const entry = (kind: Kind, title: string, label?: string): Entry => ({
  permalink: `/${kind}/${title}`,
  kind,
  slug: title,
  title,
  ...(label !== undefined && {label}),
  names: [],
  description: '',
  keywords: [],
  said: [],
  categories: [],
  tags: [],
});

const entries = [
  entry('tag', 'DeFi'),
  entry('project', 'DeFi'),
  entry('category', 'Decentralized finance', 'Defi'),
  entry('tag', 'Finance'),
  entry('term', 'defi'),
];

const joined = (positions: readonly number[]) =>
  joinNamesakes(
    positions.map((position) => ({position})),
    entries,
  );

test('a category and a tag of one name are one result, in the place of the better one', () => {
  expect(joined([1, 2, 3, 0])).toEqual([{position: 1}, {position: 2, namesake: 0}, {position: 3}]);
  expect(joined([0, 2])).toEqual([{position: 0, namesake: 2}]);
});

test('what is no list of projects stays a result of its own', () => {
  expect(joined([4, 1, 0])).toEqual([{position: 4}, {position: 1}, {position: 0}]);
});
