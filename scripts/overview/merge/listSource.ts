import {isDeepStrictEqual} from 'node:util';
import {Document, isMap, isSeq, parseDocument, visit, type YAMLSeq} from 'yaml';
import {hasComment, hasRange, type Entry} from './frontMatterSource.ts';
import {keyOf, type ListChange} from './mergeList.ts';
import type {Edit} from './mergeModel.ts';

/**
 * Changes the source of a list and leaves the other items as they are written.
 *
 * @param write writes a new item
 * @returns undefined where a comment would be lost.
 */
export function editList(
  yaml: string,
  entry: Entry,
  change: ListChange,
  write: (item: unknown) => string,
): readonly Edit[] | undefined {
  const items = entry.list?.items ?? [];
  const spans = items.flatMap((item) =>
    hasRange(item) ? [{start: item.range[0], end: item.range[1]}] : [],
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
    const itemEnd = hasRange(item)
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

/** Writes the items of a list as they stand in its source, where that is good within a list on one line. */
export function itemWriter(yaml: string, {list, value}: Entry): (item: unknown) => string {
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  const sources = new Map(
    (list?.items ?? []).map((item, index) => [
      keyOf(values[index]),
      hasRange(item) ? yaml.slice(item.range[0], item.range[1]) : '',
    ]),
  );
  return (item) => {
    const source = sources.get(keyOf(item)) ?? '';
    const onOneLine = parseDocument(`[${source}]`, {logLevel: 'error'});
    const isGood = onOneLine.errors.length === 0 && isDeepStrictEqual(onOneLine.toJS(), [item]);
    return isGood && !/[\r\n]/.test(source) ? source : writeItem(item);
  };
}

/** A value as the generator writes it within a list on one line. */
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
