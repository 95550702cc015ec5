import {mergeSequence, type Element} from './mergeSequence.ts';
import {mergeWords} from './mergeWords.ts';
import {mapVersions, type Conflicts, type Versions} from './threeWay.ts';
import {cutFurther, type Cut, type Unit} from './units.ts';

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
}

export function fromDisk({text, name, index, defines}: Unit): MergedUnit {
  return {text, name, defines, disk: index};
}

/** @param place the unit on disk whose place it takes, if there is one */
export function fromFresh({text, name, index, defines}: Unit, place?: Unit): MergedUnit {
  return {text, name, defines, fresh: index, disk: place?.index};
}

/**
 * Merges one unit.
 *
 * What one side changed is taken from it. What both changed is cut further, a paragraph into sentences, a list into
 * items, a table into rows; a unit that cannot be cut, or of whose parts nobody can tell the order, is a conflict.
 *
 * @param lineOf the line of the page where the unit is, or would be
 * @returns undefined if the unit is deleted
 */
function mergeUnit(element: Element, conflicts: Conflicts, line: number): MergedUnit | undefined {
  const {base, fresh, disk} = element;
  if (!disk)
    return !fresh || fresh.key === base?.key ? undefined : addedOr(element, conflicts, line);
  if (!fresh) return disk.key === base?.key ? undefined : addedOr(element, conflicts, line);
  if (fresh.key === disk.key || fresh.key === base?.key) return fromDisk(disk);
  if (disk.key === base?.key) return fromFresh(fresh, disk);
  const text = mergeParts(element, conflicts);
  return text === undefined ? settle(element, conflicts, line) : {...fromDisk(disk), text};
}

/** A unit that only one side has: added by it, or changed by it and deleted by the other, which is a conflict. */
function addedOr(element: Element, conflicts: Conflicts, line: number): MergedUnit | undefined {
  const {base, fresh, disk} = element;
  if (base) return settle(element, conflicts, line);
  return disk ? fromDisk(disk) : fresh && fromFresh(fresh);
}

/** Reports a conflict, and takes the side that wins it. */
export function settle(
  {base, fresh, disk}: Element,
  {resolve}: Conflicts,
  line: number,
): MergedUnit | undefined {
  const texts = {base: base?.text ?? '', fresh: fresh?.text ?? '', disk: disk?.text ?? ''};
  const proposal = base && fresh && disk ? mergeWords(texts) : undefined;
  const side = resolve({
    what: (disk ?? fresh ?? base)?.name ?? 'text',
    line,
    base: texts.base,
    overview: texts.fresh,
    page: texts.disk,
    ...(proposal !== undefined && {proposal}),
  });
  if (side === 'overview') return fresh && fromFresh(fresh, disk);
  return (
    disk && {...fromDisk(disk), ...(side === 'both' && proposal !== undefined && {text: proposal})}
  );
}

/** @returns undefined if the unit is not of one kind in all versions, or the order of its parts cannot be told */
function mergeParts(element: Element, conflicts: Conflicts): string | undefined {
  const cut = cutAllFurther(element);
  if (!cut) return undefined;
  const units = mapVersions(cut, (version) => version.units);
  const order = mergeSequence(units, element.disk?.name === 'paragraph' ? 'exclude' : 'join');
  if (!order) return undefined;
  const gap = cut.disk.gaps.slice(1, -1)[0] ?? cut.fresh.gaps.slice(1, -1)[0];
  const parts = mergeUnits(order, conflicts);
  return writeUnits(
    parts.map(({merged}) => withMarkerOf(merged, cut.disk)),
    cut,
    gap ?? ' ',
  );
}

function cutAllFurther({base, fresh, disk}: Element): Versions<Cut> | undefined {
  if (!base?.node || !fresh?.node || !disk?.node) return undefined;
  const [one, two, three] = [cutFurther(base), cutFurther(fresh), cutFurther(disk)];
  if (!one || !two || !three || !areOfOneKind(base, fresh, disk)) return undefined;
  return {base: one, fresh: two, disk: three};
}

/** Rows of tables with other columns, and items of lists with and without numbers, do not go together. */
function areOfOneKind(...units: readonly Unit[]): boolean {
  const kinds = units.map(({node, ...unit}) => {
    if (node?.type === 'table') return `table ${cutFurther({node, ...unit})?.units[0]?.key}`;
    return node?.type === 'list' ? `list ${node.ordered ?? false}` : node?.type;
  });
  return kinds.every((kind) => kind === kinds[0]);
}

/** An item of the article gets the bullet of the list on disk: another one would begin another list. */
function withMarkerOf(merged: MergedUnit, {units: [first]}: Cut): MergedUnit {
  const bullet = /^[-*+](?=\s)/.exec(first?.text ?? '')?.[0];
  return merged.name === 'item' && bullet !== undefined
    ? {...merged, text: merged.text.replace(/^[-*+](?=\s)/, bullet)}
    : merged;
}

/** An element that is in the merged text, and the unit that it has become. */
export interface Placed {
  readonly element: Element;
  readonly merged: MergedUnit;
  readonly line: number;
}

/** Merges units one by one and leaves out those that are deleted. */
export function mergeUnits(order: readonly Element[], conflicts: Conflicts): Placed[] {
  let offset = order.find(({disk}) => disk)?.disk?.start ?? 0;
  return order.flatMap((element) => {
    const line = conflicts.lineOf(element.disk?.start ?? offset);
    offset = element.disk ? element.disk.start + element.disk.text.length : offset;
    const merged = mergeUnit(element, conflicts, line);
    return merged ? [{element, merged, line}] : [];
  });
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
      ? [gapBetween(previous, unit, {fresh, disk}, separator), unit.text]
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
