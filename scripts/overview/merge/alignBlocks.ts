import type {Block} from './blocks.ts';
import {diff, size, type Hunk} from './regions.ts';
import {wordsOf} from './tokens.ts';

/** How much of their words two blocks must share to be the same block, edited. */
const ALIKE = 0.5;

/** Beyond this many pairs a replaced stretch is taken as one. */
const MAX_PAIRS = 10_000;

/** The change from one list of blocks to another; a block that was edited is told from those added or removed beside it. */
export function diffBlocks(base: readonly Block[], side: readonly Block[]): Hunk[] {
  return diff(
    base.map(({key}) => key),
    side.map(({key}) => key),
  ).flatMap((hunk) => refine(hunk, base, side));
}

function refine(hunk: Hunk, base: readonly Block[], side: readonly Block[]): Hunk[] {
  const pairs = size(hunk.base) * size(hunk.side);
  if (pairs <= 1 || pairs > MAX_PAIRS) return [hunk];
  let [from, to] = [hunk.base[0], hunk.side[0]];
  const hunks: Hunk[] = [];
  const add = (baseEnd: number, sideEnd: number): void => {
    if (baseEnd > from || sideEnd > to) hunks.push({base: [from, baseEnd], side: [to, sideEnd]});
    [from, to] = [baseEnd, sideEnd];
  };
  for (const [baseIndex, sideIndex] of bestPairs(
    base.slice(...hunk.base),
    side.slice(...hunk.side),
  )) {
    add(hunk.base[0] + baseIndex, hunk.side[0] + sideIndex);
    add(hunk.base[0] + baseIndex + 1, hunk.side[0] + sideIndex + 1);
  }
  add(hunk.base[1], hunk.side[1]);
  return hunks;
}

/** The pairs, in the order of both lists, that are most alike in sum. */
function bestPairs(base: readonly Block[], side: readonly Block[]): [number, number][] {
  const [baseWords, sideWords] = [
    base.map(({text}) => wordsOf(text)),
    side.map(({text}) => wordsOf(text)),
  ];
  const width = side.length + 1;
  const best = new Array<number>((base.length + 1) * width).fill(0);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  const likeness = (row: number, column: number): number =>
    base[row]?.name === side[column]?.name
      ? likenessOf(baseWords[row] ?? [], sideWords[column] ?? [])
      : 0;
  const scores = base.map((_, row) => side.map((__, column) => likeness(row, column)));
  const paired = (row: number, column: number): number => {
    const score = scores[row]?.[column] ?? 0;
    return score >= ALIKE ? score + at(row + 1, column + 1) : -1;
  };
  for (let row = base.length - 1; row >= 0; row -= 1) {
    for (let column = side.length - 1; column >= 0; column -= 1) {
      best[row * width + column] = Math.max(
        at(row + 1, column),
        at(row, column + 1),
        paired(row, column),
      );
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < base.length && column < side.length) {
    if (paired(row, column) === at(row, column)) pairs.push([row++, column++]);
    else if (at(row + 1, column) === at(row, column)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Dice's coefficient of the words. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length);
}
