import {isDeepStrictEqual} from 'node:util';
import {Document, isMap, isSeq, parseDocument, visit, type YAMLSeq} from 'yaml';
import {hasComment, hasSourceRange, type Edit, type Entry} from './frontMatterSource.ts';

/** A change of a list: the indices of the items that are removed, and the items that are added at its end. */
export interface ListChange {
  readonly removed: ReadonlySet<number>;
  readonly added: readonly unknown[];
}

/**
 * Merges three versions of a list as sets: finds the change that brings what the article added and removed to the list
 * on disk, whose order stays.
 *
 * A map, such as an event or a relation, is known by what it says, whoever says so: its source makes no difference.
 *
 * @returns undefined if both sides replaced the same map, if one edited a map that the other deleted, or if both added
 *   the same map with other sources
 */
export function mergeLists(
  base: readonly unknown[],
  fresh: readonly unknown[],
  disk: readonly unknown[],
): ListChange | undefined {
  const isIn = (list: readonly unknown[]) => {
    const keys = new Set(list.map(keyOf));
    return (item: unknown) => keys.has(keyOf(item));
  };
  const [inBase, inFresh, onDisk] = [isIn(base), isIn(fresh), isIn(disk)];
  const added = fresh.filter((item) => !inBase(item) && !onDisk(item));
  const addedByPage = disk.filter((item) => !inBase(item) && !inFresh(item));
  const removedByBoth = base.filter((item) => isRecord(item) && !inFresh(item) && !onDisk(item));
  const haveReplaced = removedByBoth.length > 0 && added.length > 0 && addedByPage.length > 0;
  const isEditedByOne = removedByBoth.some((before) =>
    [...added, ...addedByPage].some((after) => isEditOf(before, after)),
  );
  const haveAddedTheSame = added.some((one) => addedByPage.some((other) => isSameMap(one, other)));
  if (haveReplaced || isEditedByOne || haveAddedTheSame) return undefined;
  const removed = disk.flatMap((item, index) => (inBase(item) && !inFresh(item) ? [index] : []));
  return {removed: new Set(removed), added};
}

/** The values of a list after a change. */
export function changeValues(list: readonly unknown[], {removed, added}: ListChange): unknown[] {
  return [...list.filter((_, index) => !removed.has(index)), ...added];
}

function isRecord(item: unknown): item is Readonly<Record<string, unknown>> {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

/** Whether half of what a map says, or more, is what the other said: then it is an edited version of it. */
function isEditOf(before: unknown, after: unknown): boolean {
  const {all, equal} = compareMaps(before, after);
  return equal > 0 && equal * 2 >= all;
}

function isSameMap(one: unknown, other: unknown): boolean {
  const {all, equal} = compareMaps(one, other);
  return equal > 0 && equal === all;
}

/** How many keys two maps have together, and for how many they have the same value. Sources are not counted. */
function compareMaps(one: unknown, other: unknown): {all: number; equal: number} {
  if (!isRecord(one) || !isRecord(other)) return {all: 0, equal: 0};
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (key) => key !== 'source',
  );
  const equal = keys.filter((key) => isDeepStrictEqual(one[key], other[key]));
  return {all: keys.length, equal: equal.length};
}

/** Items with the same content have the same key. */
function keyOf(item: unknown): string {
  return JSON.stringify(item);
}

/**
 * Makes a change in the source of a list. All other items stay as they are written.
 *
 * @param write writes a new item
 * @returns undefined if a comment would be lost
 */
export function editList(
  yaml: string,
  entry: Entry,
  change: ListChange,
  write: (item: unknown) => string,
): readonly Edit[] | undefined {
  const items = entry.list?.items ?? [];
  const spans = items.flatMap((item) =>
    hasSourceRange(item) ? [{start: item.range[0], end: item.range[1]}] : [],
  );
  if (!entry.list || spans.length !== items.length) return undefined;
  const kept = items.flatMap((_, index) => (change.removed.has(index) ? [] : [index]));
  const edits =
    entry.list.flow || items.length === 0
      ? editFlow(entry.list, spans, kept, change.added.map(write))
      : editLines(yaml, entry, kept, {...change, added: change.added.map(write)});
  const losesComment = edits.some(({start, end}) => hasComment(yaml.slice(start, end)));
  return losesComment ? undefined : edits;
}

type Spans = readonly {readonly start: number; readonly end: number}[];

function editFlow(
  list: YAMLSeq,
  spans: Spans,
  kept: readonly number[],
  added: readonly string[],
): Edit[] {
  const written = added.join(', ');
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [insertion((list.range?.[0] ?? 0) + 1, written)];
  const lastKept = spans[kept.at(-1) ?? -1];
  if (!lastKept) return [{start: first.start, end: last.end, text: written}];
  const cuts = kept.map((index, position) => ({
    start: spans[position === 0 ? 0 : (kept[position - 1] ?? 0) + 1]?.start ?? 0,
    end: spans[index]?.start ?? 0,
    text: '',
  }));
  return [
    ...cuts.filter(({start, end}) => end > start),
    {start: lastKept.end, end: last.end, text: written && `, ${written}`},
  ];
}

function editLines(
  yaml: string,
  {list, colon, valueEnd}: Entry,
  kept: readonly number[],
  {removed, added}: {readonly removed: ReadonlySet<number>; readonly added: readonly string[]},
): Edit[] {
  if (kept.length === 0 && added.length === 0) {
    return [{start: colon, end: valueEnd, text: ' []'}];
  }
  const token = list?.srcToken;
  const dashes =
    token?.type === 'block-seq'
      ? token.items.flatMap(({start}) => start.filter(({type}) => type === 'seq-item-ind'))
      : [];
  const lines = (list?.items ?? []).map((item, index) => {
    const start = yaml.lastIndexOf('\n', (dashes[index]?.offset ?? 0) - 1) + 1;
    const itemEnd = hasSourceRange(item)
      ? start + yaml.slice(start, item.range[1]).trimEnd().length
      : start;
    const newline = yaml.indexOf('\n', itemEnd);
    return {start, end: newline < 0 ? yaml.length : newline + 1};
  });
  const lineEnd = yaml.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat((dashes[0]?.offset ?? 0) - (lines[0]?.start ?? 0));
  const text = added.map((item) => `${indent}- ${item}${lineEnd}`).join('');
  return [
    ...lines.filter((_, index) => removed.has(index)).map((line) => ({...line, text: ''})),
    insertion(lines.at(-1)?.end ?? valueEnd, text),
  ];
}

function insertion(at: number, text: string): Edit {
  return {start: at, end: at, text};
}

/** Returns a function that writes items of a list: as its source does if that fits in a list on one line. */
export function itemWriter(yaml: string, entry: Entry | undefined): (item: unknown) => string {
  const {list, value} = entry ?? {};
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  const sources = new Map(
    (list?.items ?? []).map((item, index) => [
      keyOf(values[index]),
      hasSourceRange(item) ? yaml.slice(item.range[0], item.range[1]) : '',
    ]),
  );
  return (item) => {
    const source = sources.get(keyOf(item)) ?? '';
    const onOneLine = parseDocument(`[${source}]`, {logLevel: 'error'});
    const fits = onOneLine.errors.length === 0 && isDeepStrictEqual(onOneLine.toJS(), [item]);
    return fits && !/[\r\n]/.test(source) ? source : writeItem(item);
  };
}

/** Writes a value as the generator does in a list on one line. */
function writeItem(item: unknown): string {
  const document = new Document([item], {compat: 'yaml-1.1'});
  visit(document, {
    Collection(_, node) {
      if (isSeq(node) || isMap(node)) node.flow = true;
    },
  });
  const line = document.toString({lineWidth: 0, flowCollectionPadding: false});
  return line.slice(line.indexOf('[') + 1, line.lastIndexOf(']'));
}
