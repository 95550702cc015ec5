import {cutFurther, nestedList} from './cutFurther.ts';
import {stopOf, withoutStop, withStop} from './fullStop.ts';
import {inOrderOf, type Element} from './elements.ts';
import {mergeSequence} from './mergeSequence.ts';
import {mergeWords} from './mergeWords.ts';
import {mapVersions, type Conflicts, type Versions} from './threeWay.ts';
import type {Cut, Unit} from './units.ts';
import {gapBefore, isBreak, writeUnits, type MergedUnit} from './writeUnits.ts';

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
 * @param line the line of the page where the unit is, or would be
 * @param isInPlace whether both sides have what it stands after, with the same text
 * @returns undefined if the unit is deleted
 */
function mergeUnit(
  element: Element,
  conflicts: Conflicts,
  line: number,
  isInPlace: boolean,
): MergedUnit | undefined {
  const {base, fresh, disk} = element;
  const only = fresh && disk ? undefined : (fresh ?? disk);
  if (only && !base) return only === disk ? fromDisk(only) : fromFresh(only);
  if (only && only.key === base?.key) return undefined;
  if (only) {
    const added = isInPlace ? addedItems(element) : undefined;
    if (added === undefined) return settle(element, conflicts, line);
    return only === disk ? {...fromDisk(only), text: added} : {...fromFresh(only), text: added};
  }
  if (!fresh || !disk) return undefined;
  if (fresh.key === disk.key || fresh.key === base?.key) return fromDisk(disk);
  if (disk.key === base?.key) return fromFresh(fresh, disk);
  if (disk.name === 'item') {
    const [inFresh, onDisk, was] = [fresh, disk, base].map((unit) => unit && withoutStop(unit.key));
    if (inFresh === onDisk || inFresh === was) return fromDisk(disk);
    if (onDisk === was) return fromFresh(fresh, disk);
  }
  const text = mergeParts(element, conflicts);
  return text === undefined ? settle(element, conflicts, line) : {...fromDisk(disk), text};
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
  const order = mergeSequence(mapVersions(cut, (version) => version.units));
  if (!order) return undefined;
  const gap = cut.disk.gaps.slice(1, -1)[0] ?? cut.fresh.gaps.slice(1, -1)[0];
  const parts = withStopsAndGaps(mergeUnits(order, conflicts), cut);
  return writeUnits(
    parts.map((merged) => withMarkerOf(merged, cut.disk)),
    cut,
    gap ?? gapOfOne(element.disk),
  );
}

/** What stands between the parts of a block, if no version has more than one of them. */
function gapOfOne(block: Unit | undefined): string {
  const node = block?.node;
  return node?.type === 'list' ? `\n${' '.repeat((node.position?.start.column ?? 1) - 1)}` : ' ';
}

/**
 * Merges the full stops of sentences and the breaks between paragraphs. A sentence before another keeps its full stop, and
 * a block stays a block.
 */
function withStopsAndGaps(placed: readonly Placed[], cut: Versions<Cut>): MergedUnit[] {
  if (!placed.some(({merged}) => isInline(merged))) return placed.map(({merged}) => merged);
  const breakGap = [...cut.disk.gaps, ...cut.fresh.gaps].find(isBreak);
  const merged = placed.map((own, index): MergedUnit => {
    const gap = gapBefore(own.element, cut);
    const isApart = [placed[index - 1], own].some((one) => one && !isInline(one.merged));
    return {...own.merged, gap: isApart && !isBreak(gap ?? '') ? breakGap : gap};
  });
  return merged.map((unit, index) => {
    const [element, next] = [placed[index]?.element, merged[index + 1]];
    if (!element || unit.name !== 'sentence') return unit;
    const isFollowed = next?.name === 'sentence' && !isBreak(next.gap ?? '');
    return {...unit, text: withMergedStop(unit.text, element, isFollowed)};
  });
}

function isInline({name}: MergedUnit): boolean {
  return name === 'sentence' || name === 'image';
}

function withMergedStop(text: string, {base, fresh, disk}: Element, isFollowed: boolean): string {
  const stops = [disk, fresh, base].map((unit) => unit && stopOf(unit.text));
  const [onDisk, inFresh, was = ''] = stops;
  const isChangedByOne = fresh?.key === base?.key || disk?.key === base?.key;
  const merged = isChangedByOne ? (onDisk === was ? inFresh : onDisk) : undefined;
  const stop = merged ?? stopOf(text);
  return withStop(text, stop === '' && isFollowed ? (stops.find((each) => each) ?? '') : stop);
}

/**
 * What a side added to a list of which it changed nothing else, and which the other side deleted.
 *
 * @returns undefined if it is no list, or the side changed more
 */
function addedItems({base, fresh, disk}: Element): string | undefined {
  const changed = disk ?? fresh;
  if (base?.node?.type !== 'list' || changed?.node?.type !== 'list') return undefined;
  const [before, after] = [cutFurther(base), cutFurther(changed)];
  if (!before || !after) return undefined;
  const none: Cut = {units: [], gaps: ['']};
  const order = mergeSequence({base: before.units, fresh: none.units, disk: after.units});
  if (!order?.every((unit) => !unit.base || unit.disk?.key === unit.base.key)) return undefined;
  const added = order.flatMap((unit) => (unit.disk && !unit.base ? fromDisk(unit.disk) : []));
  return added.length === 0 ? undefined : writeUnits(added, {fresh: none, disk: after}, '\n');
}

function cutAllFurther({base, fresh, disk}: Element): Versions<Cut> | undefined {
  if (!fresh?.node || !disk?.node || (base && !base.node)) return undefined;
  if (!base && disk.name !== 'paragraph') return undefined;
  const [one, two, three] = [base && cutFurther(base), cutFurther(fresh), cutFurther(disk)];
  if (!two || !three || !areOfOneKind(...(base ? [base, fresh, disk] : [fresh, disk]))) {
    return undefined;
  }
  return {base: one ?? {units: [], gaps: ['']}, fresh: two, disk: three};
}

/**
 * Rows of tables with other columns, items of lists with and without numbers, and what hangs below items that say other
 * things or that are indented otherwise, do not go together.
 */
function areOfOneKind(...units: readonly Unit[]): boolean {
  const kinds = units.map((unit) => {
    const {node} = unit;
    switch (node?.type) {
      case 'table':
        return `table ${cutFurther(unit)?.units[0]?.key}`;
      case 'listItem':
        return `item ${nestedList(node)?.position?.start.column} ${cutFurther(unit)?.units[0]?.key}`;
      case 'list':
        return `list ${node.ordered ?? false}`;
      default:
        return unit.name;
    }
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
  /** Whether it, or a part of it, was in conflict. */
  readonly isSettled: boolean;
}

/** Merges units one by one and leaves out those that are deleted. */
export function mergeUnits(order: readonly Element[], conflicts: Conflicts): Placed[] {
  const isInPlace = followsWhatStays(order);
  let offset = order.find(({disk}) => disk)?.disk?.start ?? 0;
  return order.flatMap((element) => {
    const line = conflicts.lineOf(element.disk?.start ?? offset);
    offset = element.disk ? element.disk.start + element.disk.text.length : offset;
    let isSettled = false;
    const resolve: Conflicts['resolve'] = (conflict) => {
      isSettled = true;
      return conflicts.resolve(conflict);
    };
    const merged = mergeUnit(element, {...conflicts, resolve}, line, isInPlace(element));
    return merged ? [{element, merged, line, isSettled}] : [];
  });
}

/** Whether both sides have what a unit of one side follows there, and it reads the same. */
function followsWhatStays(order: readonly Element[]): (element: Element) => boolean {
  const before = {
    fresh: predecessors(inOrderOf('fresh', order)),
    disk: predecessors(inOrderOf('disk', order)),
  };
  return (element) => {
    const previous = before[element.disk ? 'disk' : 'fresh'].get(element);
    return previous?.fresh !== undefined && previous.fresh.key === previous.disk?.key;
  };
}

function predecessors(order: readonly Element[]): ReadonlyMap<Element, Element | undefined> {
  return new Map(order.map((element, index) => [element, order[index - 1]]));
}
