import {expect, test} from 'vitest';
import {matchMeaning} from './meaning.ts';
import {smallIndex} from './smallIndex.fixture.ts';
import {base64Of, keepVectors, NO_VECTORS, PACKING, unpackVectors} from './wordVectors.ts';

/** Two centroids point along the axes of the first part; a word has one of them. */
const {parts, partLength, centroids} = PACKING;
const vectors = {
  words: 'pledg deposit landlord owner',
  codes: base64Of(
    [0, 0, 1, 1].flatMap((code) =>
      Array.from({length: parts}, (_, part) => (part === 0 ? code : 2)),
    ),
  ),
  centroids: base64Of(
    Array.from({length: parts * centroids * partLength}, (_, at) =>
      at === 0 || at === partLength + 1 ? 127 : 0,
    ),
  ),
};

const titles = (meanings: readonly number[]) =>
  smallIndex.entries.filter((_, at) => (meanings[at] ?? 0) > 0).map(({title}) => title);

test('an entry is near if it has words of the same meaning', () => {
  const match = matchMeaning(smallIndex.entries, vectors);
  expect(titles(match('pledges of value'))).toEqual(['Staking']);
  expect(titles(match('a landlord with rooms'))).toEqual(['Computing marketplaces']);
  expect(Math.max(...match('a landlord with rooms'))).toBe(1);
});

test('a single word, and words without vectors, are left to their letters', () => {
  expect(titles(matchMeaning(smallIndex.entries, vectors)('landlord'))).toEqual([]);
  expect(titles(matchMeaning(smallIndex.entries, NO_VECTORS)('landlord with rooms'))).toEqual([]);
});

test('the vectors of some words are the same as among all', () => {
  const kept = keepVectors(vectors, (word) => word !== 'pledg');
  expect(kept.words).toBe('deposit landlord owner');
  for (const word of kept.words.split(' ')) {
    expect(unpackVectors(kept)(word)).toEqual(unpackVectors(vectors)(word));
  }
  expect(unpackVectors(kept)('pledg')).toBeUndefined();
});
