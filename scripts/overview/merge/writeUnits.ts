import type {Element} from './elements.ts';
import type {Versions} from './threeWay.ts';
import type {Cut} from './units.ts';

/** A unit of a merged text. */
export interface MergedUnit {
  readonly text: string;
  /** As in `Unit`. */
  readonly name: string;
  /** As in `Unit`. */
  readonly defines?: string | undefined;
  /** The index of the unit on disk whose place it takes; undefined if the page had none there. */
  readonly disk?: number | undefined;
  /** The index of the fresh unit whose text it has; undefined if it has the text on disk or a merged one. */
  readonly fresh?: number | undefined;
  /** The white space before it, if that is merged as well. */
  readonly gap?: string | undefined;
}

/**
 * Writes merged units with the white space around them that the page has or, where it has none, the fresh page.
 *
 * @param separator what stands between units that are neighbours in no version
 */
export function writeUnits(
  merged: readonly MergedUnit[],
  {fresh, disk}: Pick<Versions<Cut>, 'fresh' | 'disk'>,
  separator: string,
): string {
  if (merged.length === 0) return disk.gaps[0] ?? '';
  const {gaps} = disk.units.length > 0 ? disk : fresh;
  const texts = merged.flatMap((unit, index) => {
    const previous = merged[index - 1];
    return previous
      ? [unit.gap ?? gapBetween(previous, unit, {fresh, disk}, separator), unit.text]
      : [unit.text];
  });
  return [gaps[0], ...texts, gaps.at(-1)].join('');
}

/**
 * The white space between two merged units: what is between them on disk or, if they are no neighbours there, before the
 * right one, after the left one, or between them on the fresh page. A gap that would let the two run together is not
 * used.
 */
function gapBetween(
  left: MergedUnit,
  right: MergedUnit,
  {fresh, disk}: Pick<Versions<Cut>, 'fresh' | 'disk'>,
  separator: string,
): string {
  const areNeighbours = left.disk !== undefined && left.disk + 1 === right.disk;
  const between = areNeighbours ? disk.gaps[right.disk ?? 0] : undefined;
  if (between !== undefined && left.fresh === undefined && right.fresh === undefined)
    return between;
  const inner = (gaps: readonly string[], index: number | undefined) =>
    index !== undefined && index > 0 && index < gaps.length - 1 ? gaps[index] : undefined;
  const areNeighboursInFresh = left.fresh !== undefined && left.fresh + 1 === right.fresh;
  const candidates = [
    inner(disk.gaps, right.disk),
    inner(disk.gaps, left.disk === undefined ? undefined : left.disk + 1),
    areNeighboursInFresh ? inner(fresh.gaps, right.fresh) : undefined,
  ];
  const areDefinitions = left.defines !== undefined && right.defines !== undefined;
  const separates = (gap: string | undefined) =>
    gap !== undefined && gap !== '' && (areDefinitions || linesIn(gap) >= linesIn(separator));
  return candidates.find(separates) ?? separator;
}

function linesIn(gap: string): number {
  return gap.split('\n').length - 1;
}

/**
 * Merges the white space before a sentence: whether another paragraph begins with it.
 *
 * @returns undefined if no side has anything before it
 */
export function gapBefore(
  {base, fresh, disk}: Element,
  cut: Pick<Versions<Cut>, 'base' | 'fresh' | 'disk'>,
): string | undefined {
  const gapIn = (version: keyof Element) => {
    const index = {base, fresh, disk}[version]?.index ?? 0;
    return index > 0 ? cut[version].gaps[index] : undefined;
  };
  const [was, inFresh, onDisk] = [gapIn('base'), gapIn('fresh'), gapIn('disk')];
  if (inFresh === undefined || onDisk === undefined || was === undefined) return onDisk ?? inFresh;
  return isBreak(onDisk) === isBreak(was) && isBreak(inFresh) !== isBreak(was) ? inFresh : onDisk;
}

/** Whether white space parts two paragraphs. */
export function isBreak(gap: string): boolean {
  return linesIn(gap) > 1;
}
