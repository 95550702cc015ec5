import {diffIndices} from 'node-diff3';
import type {Side} from './mergeModel.ts';

/** From the first item up to, not including, the last. */
export type Span = readonly [start: number, end: number];

/** Items of the base that one side replaced; an insertion where `base` is empty, a deletion where `side` is. */
export interface Hunk {
  readonly base: Span;
  readonly side: Span;
}

/** A hunk and who made it. */
export interface SidedHunk extends Hunk {
  readonly by: Side;
}

/** A stretch of the base with what became of it on both sides. */
export interface Region {
  readonly base: Span;
  readonly overview: Span;
  readonly page: Span;
  /** None where the stretch stands as it was; of both sides where their changes meet. */
  readonly hunks: readonly SidedHunk[];
}

/**
 * The smallest change that makes one list of items the other, by the algorithm of Hunt and McIlroy; a single hunk where
 * to find it would take too long.
 */
export function diff(base: readonly string[], side: readonly string[]): Hunk[] {
  const shorter = Math.min(base.length, side.length);
  let head = 0;
  while (head < shorter && base[head] === side[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && base.at(-1 - tail) === side.at(-1 - tail)) tail += 1;
  const [from, to] = [base.slice(head, base.length - tail), side.slice(head, side.length - tail)];
  if (isCostly(from, to)) {
    return [{base: [head, base.length - tail], side: [head, side.length - tail]}];
  }
  return diffIndices(from, to).map(({buffer1, buffer2}) => ({
    base: [buffer1[0] + head, buffer1[0] + buffer1[1] + head],
    side: [buffer2[0] + head, buffer2[0] + buffer2[1] + head],
  }));
}

/** Some 50 ms; the time grows with the pairs of equal items and with the length. */
const MAX_COST = 50_000_000;

/** Whether the items are too many, and too many of them alike, to be compared one by one. */
export function isCostly(base: readonly string[], side: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const item of base) counts.set(item, (counts.get(item) ?? 0) + 1);
  const pairs = side.reduce((sum, item) => sum + (counts.get(item) ?? 0), 0);
  return pairs * Math.min(base.length, side.length) > MAX_COST;
}

/**
 * Lays the changes of both sides over the base, in the manner of diff3.
 *
 * Changes that overlap, and insertions at the same place, share a region. `diff3Merge` also joins changes that only
 * touch, such as those of two neighbouring words; here they stay apart unless `adjoin` says otherwise.
 *
 * @param length the number of items of the base
 */
export function layOver(
  length: number,
  changes: Readonly<Record<Side, readonly Hunk[]>>,
  adjoin: (first: SidedHunk, second: SidedHunk) => boolean = areInsertions,
): Region[] {
  const regions: Region[] = [];
  const done = {base: 0, overview: 0, page: 0};
  const advance = (end: number, hunks: readonly SidedHunk[]): void => {
    if (end === done.base && hunks.length === 0) return;
    const kept = end - done.base;
    const spanOf = (side: Side): Span => [
      done[side],
      hunks
        .filter(({by}) => by === side)
        .reduce((sum, hunk) => sum + size(hunk.side) - size(hunk.base), done[side] + kept),
    ];
    const region = {
      base: [done.base, end] as const,
      overview: spanOf('overview'),
      page: spanOf('page'),
      hunks,
    };
    regions.push(region);
    [done.base, done.overview, done.page] = [end, region.overview[1], region.page[1]];
  };
  for (const group of inGroups(changes, adjoin)) {
    advance(Math.min(...group.map(({base}) => base[0])), []);
    advance(Math.max(...group.map(({base}) => base[1])), group);
  }
  advance(length, []);
  return regions;
}

function inGroups(
  changes: Readonly<Record<Side, readonly Hunk[]>>,
  adjoin: (first: SidedHunk, second: SidedHunk) => boolean,
): SidedHunk[][] {
  const hunks = (['page', 'overview'] as const)
    .flatMap((by) => changes[by].map((hunk) => ({...hunk, by})))
    .sort((a, b) => a.base[0] - b.base[0] || a.base[1] - b.base[1]);
  const groups: SidedHunk[][] = [];
  for (const hunk of hunks) {
    const last = groups.at(-1);
    const meets = last?.some(
      (other) =>
        hunk.base[0] < other.base[1] ||
        (hunk.by !== other.by && hunk.base[0] === other.base[1] && adjoin(other, hunk)),
    );
    if (last && meets) last.push(hunk);
    else groups.push([hunk]);
  }
  return groups;
}

/** Whether both hunks only add. */
export function areInsertions(first: Hunk, second: Hunk): boolean {
  return size(first.base) === 0 && size(second.base) === 0;
}

export function size([start, end]: Span): number {
  return end - start;
}
