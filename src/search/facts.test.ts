import {expect, test} from 'vitest';
import {readFacts} from './facts.ts';
import {createRanking} from './ranking.ts';
import type {Entry} from './searchIndex.ts';
import {smallIndex} from './smallIndex.fixture.ts';

const [golem] = smallIndex.entries;
const made = (title: string, more: Partial<Entry>): Entry[] =>
  golem ? [{...golem, title, names: [], ...more}] : [];
const entries = [
  ...made('On Ethereum', {status: 'active', chains: ['Ethereum']}),
  ...made('On Solana', {status: 'inactive', chains: ['Solana']}),
  ...made('Nowhere', {status: 'merged', chains: []}),
  ...smallIndex.entries.filter(({kind}) => kind === 'tag').slice(0, 1),
];
const read = readFacts(entries);

test.each([
  ['dead cloud projects', [-1, 1, -1, 0]],
  ['machines no longer active', [-1, 1, -1, 0]],
  ['projects still active', [1, -1, -1, 0]],
  ['merged into another', [-1, -1, 1, 0]],
  ['storage on the Solana blockchain', [-1, 1, 0, 0]],
  ['storage not on ethereum', [-1, 1, 1, 0]],
  ['storage without Ethereum that is still running', [-1, -1, -1, 0]],
  ['machines for ethereum', [0, 0, 0, 0]],
])('%s', (query, fits) => {
  expect(entries.map((_, position) => read(query).fit(position))).toEqual(fits);
});

test('a chain that is excluded is no word to look for, unless nothing else is typed', () => {
  expect(read('storage that is not on Ethereum').text).toBe('storage');
  expect(read('not on Ethereum').text).toBe('not on Ethereum');
  expect(read('storage on Ethereum').text).toBe('storage on Ethereum');
});

test('of projects that say the same, those with the facts come first, and the others stay', () => {
  const rank = createRanking({...smallIndex, entries, sections: []});
  const titles = rank('idle computers not on Ethereum').ranked.map(
    ({position}) => entries[position]?.title,
  );
  expect(titles.at(-1)).toBe('On Ethereum');
  expect(titles).toHaveLength(3);
});

test('a named project keeps its points, whatever its state is', () => {
  const ranked = createRanking(smallIndex)('is io.net dead').ranked;
  const ofNamed = ranked.find(({position}) => smallIndex.entries[position]?.slug === 'io-net');
  expect(ofNamed?.score.fact).toBe(0);
});
