import {diffBlocks} from './alignBlocks.ts';
import {withUnixLineEnds, type Ruling, type Versions} from './mergeModel.ts';
import {mergeWords} from './mergeWords.ts';
import {asInArticle, asOnDisk, type Piece, type Placed} from './pieces.ts';
import {layOver, size, type Region} from './regions.ts';

/** The blocks of the three versions, or of a stretch of them. */
export interface BlockVersions {
  readonly base: readonly Placed[];
  readonly fresh: readonly Placed[];
  readonly disk: readonly Placed[];
}

/**
 * Merges the blocks of three versions, and by word what both sides edited.
 *
 * @returns undefined where both sides moved a block, or one moved what the other took away.
 */
export function mergeBlocks(versions: BlockVersions, ruling: Ruling): Piece[] | undefined {
  const {base, fresh, disk} = versions;
  const changes = {overview: diffBlocks(base, fresh), page: diffBlocks(base, disk)};
  const pieces = layOver(base.length, changes).flatMap((region) => {
    const stretch = {
      base: base.slice(...region.base),
      fresh: fresh.slice(...region.overview),
      disk: disk.slice(...region.page),
    };
    return mergeStretch(region, stretch, {
      ...ruling,
      lineOf: (offset) => ruling.lineOf((disk[region.page[0]]?.start ?? endOf(disk)) + offset),
    });
  });
  return agreesOnMoves(versions, pieces) ? pieces : undefined;
}

function mergeStretch(
  {hunks, base: span}: Region,
  versions: BlockVersions,
  ruling: Ruling,
): Piece[] {
  const {fresh, disk} = versions;
  if (hunks.every(({by}) => by === 'page')) return disk.map(asOnDisk);
  if (hunks.every(({by}) => by === 'overview')) return inPlaceOf(disk, fresh);
  const keys = new Set(disk.map(({key}) => key));
  const onlyFresh = fresh.filter(({key}) => !keys.has(key));
  if (onlyFresh.length === 0 && fresh.length === disk.length) return disk.map(asOnDisk);
  if (hunks.every(({side}) => size(side) === 0)) return [];
  if (size(span) === 0) return joinInsertions(onlyFresh, disk);
  return mergeByWord(versions, ruling);
}

/** What the article adds stands before the sections that a person added, and not in them. */
function joinInsertions(fresh: readonly Placed[], disk: readonly Placed[]): Piece[] {
  const section = disk.findIndex(({name}) => name === 'heading');
  const end = section === -1 ? disk.length : section;
  return [
    ...disk.slice(0, end).map(asOnDisk),
    ...fresh.map(asInArticle),
    ...disk.slice(end).map(asOnDisk),
  ];
}

function inPlaceOf(disk: readonly Placed[], fresh: readonly Placed[]): Piece[] {
  const place = placeOf(disk);
  return fresh.map((block) => ({
    ...asInArticle(block),
    ...(place && fresh.length === 1 && {disk: place}),
  }));
}

function mergeByWord(
  {base, fresh, disk}: BlockVersions,
  {settle, winner, lineOf}: Ruling,
): Piece[] {
  const texts: Versions = {base: joined(base), fresh: joined(fresh), disk: joined(disk)};
  const {text, clash} = mergeWords(texts, winner);
  if (clash !== undefined) {
    settle({
      what: (disk[0] ?? fresh[0] ?? base[0])?.name ?? 'text',
      line: lineOf(disk.length === 1 ? clash : 0),
      base: texts.base,
      overview: texts.fresh,
      page: texts.disk,
    });
  }
  const place = placeOf(disk);
  return text === '' ? [] : [{text, ...(place && {disk: place})}];
}

function placeOf(disk: readonly Placed[]): readonly [number, number] | undefined {
  const [first, last] = [disk[0], disk.at(-1)];
  return first && last && [first.index, last.index];
}

function joined(blocks: readonly Placed[]): string {
  return blocks.map(({text}) => text).join('\n\n');
}

function endOf(blocks: readonly Placed[]): number {
  const last = blocks.at(-1);
  return last ? last.start + last.text.length : 0;
}

/** Whether each block of the base stands as often as the side has it that moved, doubled or removed it. */
function agreesOnMoves({base, fresh, disk}: BlockVersions, pieces: readonly Piece[]): boolean {
  const merged = countsOf(pieces.map(({text}) => withUnixLineEnds(text)));
  const [now, here] = [fresh, disk].map((blocks) => countsOf(blocks.map(({key}) => key)));
  return [...countsOf(base.map(({key}) => key))].every(([key, before]) => {
    const [inFresh, onDisk] = [now?.get(key) ?? 0, here?.get(key) ?? 0];
    if (inFresh !== before && onDisk !== before && inFresh !== onDisk) return true;
    return (merged.get(key) ?? 0) === (inFresh === before ? onDisk : inFresh);
  });
}

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
