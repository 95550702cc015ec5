import {expect, test} from 'vitest';
import {likenessOf, unpackVectors} from '../../src/search/wordVectors.ts';
import {packVectors, type WordVector} from './packVectors.ts';

const GROUPS = 40;

/** Words of many groups, such as "g7w2": those of a group are used alike, and each in a way of its own. */
const vectors = Array.from({length: GROUPS * 4}, (_, at): WordVector => {
  const [group, word] = [at % GROUPS, Math.floor(at / GROUPS)];
  const vector = Array.from(
    {length: 100},
    (_, axis) => noise(group * 100 + axis) + 0.3 * noise(5000 + at * 100 + axis),
  );
  return {word: `g${group}w${word}`, vector};
});

test('words that are used alike are the nearest, packed as they are', () => {
  const vectorOf = unpackVectors(packVectors(vectors));
  const likeness = (a: string, b: string) =>
    likenessOf(vectorOf(a) ?? new Float32Array(), vectorOf(b) ?? new Float32Array());
  for (const group of Array.from({length: GROUPS}, (_, at) => at)) {
    const other = (group + 1) % GROUPS;
    expect(likeness(`g${group}w0`, `g${group}w0`)).toBeCloseTo(1);
    expect(likeness(`g${group}w0`, `g${group}w3`)).toBeGreaterThan(0.7);
    expect(likeness(`g${group}w0`, `g${other}w0`)).toBeLessThan(0.6);
  }
});

test('of words with one stem, the most frequent one counts', () => {
  const [first, second] = vectors;
  if (!first || !second) throw new Error('there are words');
  const packed = packVectors([
    {...first, word: 'vote'},
    {...second, word: 'votes'},
    {...second, word: 'disk'},
  ]);
  expect(packed.words).toBe('vote disk');
});

/** A number from -1 to 1 that depends on another in no visible way. */
function noise(seed: number): number {
  const value = Math.sin(seed * 12.9898) * 43_758.5453;
  return 2 * (value - Math.floor(value)) - 1;
}
