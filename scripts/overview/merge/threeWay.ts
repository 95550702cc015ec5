import {diffIndices} from 'node-diff3';

/*
 * The terms of a three-way merge. They are the same for a page cut into blocks and for a paragraph cut into words.
 */

/** A text, or a list of its parts, in three versions. */
export interface Versions<Content = string> {
  /** What the generator last wrote. */
  readonly base: Content;
  /** What the generator would write now: the base with the changes of the article. */
  readonly fresh: Content;
  /** What is on disk: the base with the changes of people. */
  readonly disk: Content;
}

/**
 * What becomes of a conflict: the article's reading, that of the person who edited the page, or the words of both as
 * proposed. `--take` uses the same words.
 */
export type Side = 'overview' | 'page' | 'both';

/** Applies a function to each of three versions. */
export function mapVersions<From, To>(
  {base, fresh, disk}: Versions<From>,
  map: (content: From) => To,
): Versions<To> {
  return {base: map(base), fresh: map(fresh), disk: map(disk)};
}

/** The merged text if not both sides changed it, or both did alike. */
export function ofOneSide({base, fresh, disk}: Versions): string | undefined {
  if (disk === base) return fresh;
  return fresh === base || fresh === disk ? disk : undefined;
}

/** Something that the article and a person changed in different ways. */
export interface Conflict {
  /** A key of the front matter, `paragraph`, `heading`, `footnote [^a]`, ..., or `text` for the whole body. */
  readonly what: string;
  /** Line in the page on disk, counted from 1. */
  readonly line: number;
  readonly base: string;
  /** What the article says. */
  readonly overview: string;
  /** What the page on disk says. */
  readonly page: string;
  /** The changes of both sides, word by word, for a person to accept; undefined if they meet. */
  readonly proposal?: string;
}

/** Records a conflict, unless a preference resolves it, and returns the side to use. */
export type Resolve = (conflict: Conflict) => Side;

/** How conflicts in a body are resolved and reported. */
export interface Conflicts {
  readonly resolve: Resolve;
  /** The line of the page, counted from 1, for an offset in the body on disk. */
  readonly lineOf: (offset: number) => number;
}

/** The range of a list from `start` up to, not including, `end`. */
export type Span = readonly [start: number, end: number];

/** A change of the base: an insertion if `base` is empty, a deletion if `changed` is empty. */
export interface Hunk {
  /** The items that were replaced, as a range of the base. */
  readonly base: Span;
  /** The items that replaced them, as a range of the changed list. */
  readonly changed: Span;
}

/** A hunk and the version that has it. */
export interface VersionHunk extends Hunk {
  readonly by: 'fresh' | 'disk';
}

/** Ranges of the three versions that correspond to each other. */
export interface Region extends Versions<Span> {
  /** The changes in it: none if all versions agree, those of both versions if the changes meet. */
  readonly hunks: readonly VersionHunk[];
}

/**
 * Finds the smallest change from one list to another with the algorithm of Hunt and McIlroy.
 *
 * Lists for which that would take too long differ in a single hunk between their common beginning and end.
 */
export function diff(base: readonly string[], changed: readonly string[]): Hunk[] {
  const shorter = Math.min(base.length, changed.length);
  let head = 0;
  while (head < shorter && base[head] === changed[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && base.at(-1 - tail) === changed.at(-1 - tail)) tail += 1;
  const from = base.slice(head, base.length - tail);
  const to = changed.slice(head, changed.length - tail);
  if (isCostly(from, to)) {
    return [{base: [head, base.length - tail], changed: [head, changed.length - tail]}];
  }
  return diffIndices(from, to).map(({buffer1, buffer2}) => ({
    base: [buffer1[0] + head, buffer1[0] + buffer1[1] + head],
    changed: [buffer2[0] + head, buffer2[0] + buffer2[1] + head],
  }));
}

/** Some 50 ms: the time grows with the number of pairs of equal items and with the length of the shorter list. */
const MAX_COST = 50_000_000;

/** Whether two lists have too many items in common to be compared item by item. */
export function isCostly(base: readonly string[], changed: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const item of base) counts.set(item, (counts.get(item) ?? 0) + 1);
  const pairs = changed.reduce((sum, item) => sum + (counts.get(item) ?? 0), 0);
  return pairs * Math.min(base.length, changed.length) > MAX_COST;
}

/** The changes of the article and of people to one base. */
export type Changes = Readonly<Record<VersionHunk['by'], readonly Hunk[]>>;

/** Whether two hunks of different versions that touch, but do not overlap, are to be merged together. */
type Meet = (first: VersionHunk, second: VersionHunk) => boolean;

/**
 * Divides the base into regions, as diff3 does: each holds no change, changes of one version, or changes of both that
 * meet.
 *
 * Changes meet if they overlap or insert at the same place. `diff3Merge` of node-diff3 also joins changes that only
 * touch, such as those of two neighbouring words, and so would report conflicts where there are none.
 *
 * @param length the number of items of the base
 * @param meet decides about changes that touch; without it only insertions at the same place meet
 */
export function toRegions(length: number, changes: Changes, meet: Meet = areInsertions): Region[] {
  const regions: Region[] = [];
  const done = {base: 0, fresh: 0, disk: 0};
  const advance = (end: number, hunks: readonly VersionHunk[]): void => {
    if (end === done.base && hunks.length === 0) return;
    const kept = end - done.base;
    const spanIn = (version: VersionHunk['by']): Span => {
      const own = hunks.filter(({by}) => by === version);
      const growth = own.reduce((sum, hunk) => sum + size(hunk.changed) - size(hunk.base), 0);
      return [done[version], done[version] + kept + growth];
    };
    const base: Span = [done.base, end];
    const region = {base, fresh: spanIn('fresh'), disk: spanIn('disk'), hunks};
    regions.push(region);
    [done.base, done.fresh, done.disk] = [end, region.fresh[1], region.disk[1]];
  };
  for (const group of groupsThatMeet(changes, meet)) {
    advance(Math.min(...group.map(({base}) => base[0])), []);
    advance(Math.max(...group.map(({base}) => base[1])), group);
  }
  advance(length, []);
  return regions;
}

function groupsThatMeet(changes: Changes, meet: Meet): VersionHunk[][] {
  const hunks = (['disk', 'fresh'] as const)
    .flatMap((by) => changes[by].map((hunk) => ({...hunk, by})))
    .sort((a, b) => a.base[0] - b.base[0] || a.base[1] - b.base[1]);
  const groups: VersionHunk[][] = [];
  for (const hunk of hunks) {
    const last = groups.at(-1);
    const doMeet = last?.some(
      (other) =>
        hunk.base[0] < other.base[1] ||
        (hunk.by !== other.by && hunk.base[0] === other.base[1] && meet(other, hunk)),
    );
    if (last && doMeet) last.push(hunk);
    else groups.push([hunk]);
  }
  return groups;
}

/** Whether both hunks are insertions. */
export function areInsertions(first: Hunk, second: Hunk): boolean {
  return size(first.base) === 0 && size(second.base) === 0;
}

export function size([start, end]: Span): number {
  return end - start;
}

/** The text with `\n` as its only line end, for comparisons: line ends make no difference. */
export function withUnixLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
