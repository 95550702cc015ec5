import {
  diffBlocks,
  fromDisk,
  fromFresh,
  splitBlocks,
  splitLines,
  type Block,
  type Blocks,
  type MergedBlock,
} from './blocks.ts';
import {mergeDefinitions} from './mergeDefinitions.ts';
import {mergeWords} from './mergeWords.ts';
import {
  mapVersions,
  size,
  toRegions,
  withUnixLineEnds,
  type Conflicts,
  type Region,
  type Versions,
} from './threeWay.ts';

/**
 * Merges the bodies of a page block by block, and word by word within a block that both sides edited. Definitions of
 * footnotes and links are merged by their labels. If one of the bodies is not valid MDX, lines take the place of blocks.
 *
 * @param lineEnd the line end of the page
 * @returns undefined if both sides moved a block, or one moved a block that the other deleted
 */
export function mergeBody(
  versions: Versions,
  conflicts: Conflicts,
  lineEnd: string,
): string | undefined {
  const cut = cutAll(versions, lineEnd);
  const blocks = {
    base: cut.base.blocks,
    fresh: cut.fresh.blocks,
    disk: cut.disk.blocks,
  };
  const prose = mergeProse(mapVersions(blocks, withoutDefinitions), conflicts);
  if (!prose) return undefined;
  return write(mergeDefinitions(blocks, prose, conflicts), cut);
}

interface CutBody extends Versions<Blocks> {
  /** What separates blocks that are neighbours in no version. */
  readonly separator: string;
}

function cutAll(versions: Versions, lineEnd: string): CutBody {
  const {base, fresh, disk} = mapVersions(versions, splitBlocks);
  const cut =
    base && fresh && disk
      ? {base, fresh, disk, separator: lineEnd.repeat(2)}
      : {...mapVersions(versions, splitLines), separator: lineEnd};
  return {...cut, ...withoutDoubleDefinitions(cut)};
}

/** A label that one version defines twice identifies nothing: its definitions are merged as any other block. */
function withoutDoubleDefinitions(versions: Versions<Blocks>): Versions<Blocks> {
  const labels = [versions.base, versions.fresh, versions.disk].map(labelsDefinedIn);
  const doubled = new Set(
    labels.flatMap((own) => own.filter((label, index) => own.indexOf(label) !== index)),
  );
  return mapVersions(versions, ({blocks, gaps}) => ({
    gaps,
    blocks: blocks.map(({defines, ...block}) => ({
      ...block,
      ...(defines !== undefined && !doubled.has(defines) && {defines}),
    })),
  }));
}

function labelsDefinedIn({blocks}: Blocks): string[] {
  return blocks.flatMap(({defines}) => defines ?? []);
}

function withoutDefinitions(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({defines}) => defines === undefined);
}

type BlockVersions = Versions<readonly Block[]>;

function mergeProse(versions: BlockVersions, conflicts: Conflicts): MergedBlock[] | undefined {
  const {base, fresh, disk} = versions;
  const changes = {fresh: diffBlocks(base, fresh), disk: diffBlocks(base, disk)};
  const merged = toRegions(base.length, changes).flatMap((region) => {
    const own = {
      base: base.slice(...region.base),
      fresh: fresh.slice(...region.fresh),
      disk: disk.slice(...region.disk),
    };
    const start = disk[region.disk[0]]?.start ?? endOf(disk);
    return mergeRegion(region, own, {
      ...conflicts,
      lineOf: (offset) => conflicts.lineOf(start + offset),
    });
  });
  return keepsEveryMove(versions, merged) ? merged : undefined;
}

/** @param conflicts with offsets that count from the beginning of the region on disk */
function mergeRegion(
  {hunks, base}: Region,
  versions: BlockVersions,
  conflicts: Conflicts,
): MergedBlock[] {
  const {fresh, disk} = versions;
  if (hunks.every(({by}) => by === 'disk')) return disk.map(fromDisk);
  if (hunks.every(({by}) => by === 'fresh')) return replace(disk, fresh);
  const keys = new Set(disk.map(({key}) => key));
  const onlyFresh = fresh.filter(({key}) => !keys.has(key));
  if (onlyFresh.length === 0 && fresh.length === disk.length) return disk.map(fromDisk);
  const onlyDeletions = hunks.every(({changed}) => size(changed) === 0);
  if (onlyDeletions) return [];
  const onlyInsertions = size(base) === 0;
  return onlyInsertions ? mergeInsertions(onlyFresh, disk) : mergeEdits(versions, conflicts);
}

/** Fresh blocks in the place of blocks on disk; a single one keeps the blank space around those. */
function replace(disk: readonly Block[], fresh: readonly Block[]): MergedBlock[] {
  const place = placeOf(disk);
  return fresh.map((block) => ({
    ...fromFresh(block),
    ...(place && fresh.length === 1 && {disk: place}),
  }));
}

/**
 * Blocks that both sides inserted at one place: first those that a person added, then those of the article, but before
 * the first section that the person added, for they do not belong under its heading.
 */
function mergeInsertions(fresh: readonly Block[], disk: readonly Block[]): MergedBlock[] {
  const section = disk.findIndex(({name}) => name === 'heading');
  const end = section === -1 ? disk.length : section;
  return [
    ...disk.slice(0, end).map(fromDisk),
    ...fresh.map(fromFresh),
    ...disk.slice(end).map(fromDisk),
  ];
}

/** Blocks that both sides edited, merged as one text. */
function mergeEdits(
  versions: BlockVersions,
  {resolve, preferred, lineOf}: Conflicts,
): MergedBlock[] {
  const {base, fresh, disk} = versions;
  const texts = mapVersions(versions, (blocks) => blocks.map(({text}) => text).join('\n\n'));
  const {text, conflictAt} = mergeWords(texts, preferred);
  if (conflictAt !== undefined) {
    resolve({
      what: (disk[0] ?? fresh[0] ?? base[0])?.name ?? 'text',
      line: lineOf(disk.length === 1 ? conflictAt : 0),
      base: texts.base,
      overview: texts.fresh,
      page: texts.disk,
    });
  }
  const place = placeOf(disk);
  return text === '' ? [] : [{text, ...(place && {disk: place})}];
}

function placeOf(disk: readonly Block[]): MergedBlock['disk'] {
  const [first, last] = [disk[0], disk.at(-1)];
  return first && last && [first.index, last.index];
}

function endOf(blocks: readonly Block[]): number {
  const last = blocks.at(-1);
  return last ? last.start + last.text.length : 0;
}

/**
 * Whether each block of the base occurs in the merged text as often as it should: as often as in the version that
 * changed how often it occurs, or as before if neither did.
 *
 * A block that was moved is a deletion at one place and an insertion at another. If both sides move it, it arrives
 * twice; if one side moves it and the other deletes it, it is still there. Neither side wants that, and the counts show it.
 */
function keepsEveryMove(
  {base, fresh, disk}: BlockVersions,
  merged: readonly MergedBlock[],
): boolean {
  const inMerged = countsOf(merged.map(({text}) => withUnixLineEnds(text)));
  const [inFresh, onDisk] = [fresh, disk].map((blocks) => countsOf(blocks.map(({key}) => key)));
  return [...countsOf(base.map(({key}) => key))].every(([key, before]) => {
    const [now, here] = [inFresh?.get(key) ?? 0, onDisk?.get(key) ?? 0];
    if (now !== before && here !== before && now !== here) return true;
    return (inMerged.get(key) ?? 0) === (now === before ? here : now);
  });
}

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Writes the merged blocks with the blank space around them that the page has or, if it has none, the fresh page. */
function write(merged: readonly MergedBlock[], cut: CutBody): string {
  const {fresh, disk} = cut;
  if (merged.length === 0) return disk.gaps[0] ?? '';
  const {gaps} = disk.blocks.length > 0 ? disk : fresh;
  const texts = merged.flatMap((block, index) => {
    const previous = merged[index - 1];
    return previous ? [gapBetween(previous, block, cut), block.text] : [block.text];
  });
  return [gaps[0], ...texts, gaps.at(-1)].join('');
}

/**
 * The blank space between two merged blocks: what is between them on disk or, if they are no neighbours there, before
 * the right one, after the left one, or between them on the fresh page. A gap that would let the two run together is
 * not used.
 */
function gapBetween(
  left: MergedBlock,
  right: MergedBlock,
  {disk, fresh, separator}: CutBody,
): string {
  const afterLeft = left.disk && disk.gaps[left.disk[1] + 1];
  const beforeRight = right.disk && disk.gaps[right.disk[0]];
  const areNeighbours = left.disk && right.disk && left.disk[1] + 1 === right.disk[0];
  const areFromDisk = left.fresh === undefined && right.fresh === undefined;
  if (areNeighbours && areFromDisk && beforeRight !== undefined) return beforeRight;
  const inFresh =
    left.fresh !== undefined && left.fresh + 1 === right.fresh
      ? fresh.gaps[right.fresh]
      : undefined;
  const areDefinitions = left.defines !== undefined && right.defines !== undefined;
  const separates = (gap: string | undefined) =>
    gap !== undefined && gap !== '' && (areDefinitions || linesIn(gap) >= linesIn(separator));
  const isInside = (index: number | undefined) =>
    index !== undefined && index > 0 && index < disk.blocks.length;
  const candidates = [
    isInside(right.disk?.[0]) ? beforeRight : undefined,
    isInside(left.disk && left.disk[1] + 1) ? afterLeft : undefined,
    inFresh,
  ];
  return candidates.find(separates) ?? separator;
}

function linesIn(gap: string): number {
  return gap.split('\n').length - 1;
}
