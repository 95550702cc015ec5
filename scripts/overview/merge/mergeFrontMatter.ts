import {isDeepStrictEqual} from 'node:util';
import {hasComment, readEntries, type Entry} from './frontMatterSource.ts';
import {editList, itemWriter} from './listSource.ts';
import {changeList, mergeLists, type ListChange} from './mergeList.ts';
import {
  applyEdits,
  withUnixLineEnds,
  type Edit,
  type Settle,
  type Side,
  type Versions,
} from './mergeModel.ts';

type Entries = ReadonlyMap<string, Entry>;

/** What becomes of a key: its value, undefined where it goes, and the edits of the page that make it so. */
interface Outcome {
  readonly value: unknown;
  readonly edits: readonly Edit[];
}

interface Sources {
  readonly fresh: string;
  readonly disk: string;
  readonly was: Entries;
  readonly now: Entries;
  readonly here: Entries;
}

/**
 * Merges the YAML of a page by key, by editing the YAML on disk where the article changed a value.
 *
 * @param versions the YAML between the fences, which ends with a line end unless it is empty
 * @param lineOf the line in the page of an offset in the YAML on disk
 */
export function mergeFrontMatter(
  versions: Versions,
  settle: Settle,
  lineOf: (offset: number) => number,
): string {
  const {base, fresh, disk} = versions;
  const [was, now, here] = [readEntries(base), readEntries(fresh), readEntries(disk)];
  if (!was || !now || !here) return mergeWhole(versions, settle, lineOf);
  const sources = {fresh, disk, was, now, here};
  const expected = new Map<string, unknown>();
  const edits: Edit[] = [];
  for (const key of new Set([...here.keys(), ...now.keys()])) {
    const [b, f, d] = [was.get(key), now.get(key), here.get(key)];
    const merged = mergeKey(b, f, d, sources);
    const outcome =
      merged ??
      settled(f, d, sources, () =>
        settle({
          what: key,
          line: lineOf(d?.start ?? 0),
          base: readingOf(b, base),
          overview: readingOf(f, fresh),
          page: readingOf(d, disk),
        }),
      );
    if (outcome.value !== undefined) expected.set(key, outcome.value);
    edits.push(...outcome.edits);
  }
  const text = applyEdits(disk, edits);
  const result = readEntries(text);
  const isAsMeant = result && isDeepStrictEqual(valuesOf(result), expected);
  return isAsMeant ? text : mergeWhole(versions, settle, lineOf);
}

/** Undefined where both sides changed the key, each in its way. */
function mergeKey(
  base: Entry | undefined,
  fresh: Entry | undefined,
  disk: Entry | undefined,
  sources: Sources,
): Outcome | undefined {
  const isRewritten = disk?.source === base?.source && fresh?.source !== base?.source;
  if (isSame(fresh, disk)) return isRewritten ? take(base, fresh, disk, sources) : keep(disk);
  if (isSame(fresh, base)) return keep(disk);
  if (isSame(disk, base)) return take(base, fresh, disk, sources);
  const [was, now, here] = [base ? base.value : [], fresh?.value, disk?.value];
  if (!fresh || !disk || !Array.isArray(was) || !Array.isArray(now) || !Array.isArray(here))
    return undefined;
  return changed(fresh, disk, mergeLists(was, now, here), sources);
}

/** The reading of one side, where the two clash. */
function settled(
  fresh: Entry | undefined,
  disk: Entry | undefined,
  sources: Sources,
  ask: () => Side,
): Outcome {
  if (ask() === 'page') return keep(disk);
  return take(disk, fresh, disk, sources) ?? cut(disk);
}

function keep(disk: Entry | undefined): Outcome {
  return {value: disk?.value, edits: []};
}

/** Brings the article's value to the page; undefined where a comment that a person wrote would be lost. */
function take(
  base: Entry | undefined,
  fresh: Entry | undefined,
  disk: Entry | undefined,
  sources: Sources,
): Outcome | undefined {
  if (!fresh) return disk && remove(disk, sources);
  if (!disk) return {value: fresh.value, edits: [insert(fresh, sources)]};
  if (disk.source !== base?.source && Array.isArray(fresh.value) && Array.isArray(disk.value)) {
    const change = mergeLists(disk.value, fresh.value, disk.value);
    const outcome = changed(fresh, disk, change, sources);
    if (isDeepStrictEqual(outcome?.value, fresh.value)) return outcome;
  }
  if (disk.source !== base?.source && hasComment(disk.source)) return undefined;
  return {value: fresh.value, edits: [replace(fresh, disk, sources)]};
}

function changed(
  fresh: Entry,
  disk: Entry,
  change: ListChange | undefined,
  sources: Sources,
): Outcome | undefined {
  const write = itemWriter(sources.fresh, fresh);
  const edits = change && editList(sources.disk, disk, change, write);
  const list: readonly unknown[] = Array.isArray(disk.value) ? disk.value : [];
  return edits && {value: changeList(list, change), edits};
}

function remove(disk: Entry, {disk: yaml}: Sources): Outcome | undefined {
  return hasComment(yaml.slice(disk.colon, disk.end)) ? undefined : cut(disk);
}

function cut(disk: Entry | undefined): Outcome {
  return {value: undefined, edits: disk ? [{start: disk.start, end: disk.end, text: ''}] : []};
}

function replace(fresh: Entry, disk: Entry, sources: Sources): Edit {
  const written = sources.fresh.slice(fresh.colon, fresh.valueEnd);
  const place = /^[ \t]*/.exec(sources.disk.slice(disk.colon, disk.valueEnd))?.[0] ?? '';
  const follows = sources.disk[disk.colon + place.length];
  const isInline = place !== '' && !/^\s*\n/.test(written) && !/[\r\n]/.test(follows ?? '\n');
  return isInline
    ? {start: disk.colon + place.length, end: disk.valueEnd, text: written.trim()}
    : {start: disk.colon, end: disk.valueEnd, text: written};
}

/** A new key stands after the key that precedes it in the article's front matter, or at the end. */
function insert(fresh: Entry, {fresh: yaml, disk, was, now, here}: Sources): Edit {
  const before = [...now.keys()];
  before.length = before.indexOf(fresh.key);
  const neighbour = before.findLast((key) => here.has(key) || was.has(key));
  const at = here.get(neighbour ?? '')?.end ?? disk.length;
  return {start: at, end: at, text: yaml.slice(fresh.start, fresh.end)};
}

function mergeWhole(
  {base, fresh, disk}: Versions,
  settle: Settle,
  lineOf: (offset: number) => number,
): string {
  const [b, f, d] = [base, fresh, disk].map(withUnixLineEnds);
  if (f === b || f === d) return disk;
  if (d === b) return fresh;
  const what = 'front matter';
  const side = settle({what, line: lineOf(0), base, overview: fresh, page: disk});
  return side === 'overview' ? fresh : disk;
}

/** A value with its comments. */
function readingOf(entry: Entry | undefined, yaml: string): string {
  return entry ? yaml.slice(entry.colon, entry.end).trim() : '';
}

function isSame(one: Entry | undefined, other: Entry | undefined): boolean {
  return one === undefined || other === undefined
    ? one === other
    : isDeepStrictEqual(one.value, other.value);
}

function valuesOf(entries: Entries): Map<string, unknown> {
  return new Map([...entries].map(([key, {value}]) => [key, value]));
}
