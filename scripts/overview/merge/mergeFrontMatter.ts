import {isDeepStrictEqual} from 'node:util';
import {stringify} from 'yaml';
import {
  changeValues,
  editList,
  itemWriter,
  mergeLists,
  type ListChange,
} from './frontMatterList.ts';
import {applyEdits, hasComment, readEntries, type Edit, type Entry} from './frontMatterSource.ts';
import {mergeWords} from './mergeWords.ts';
import {
  mapVersions,
  ofOneSide,
  withUnixLineEnds,
  type Conflicts,
  type Resolve,
  type Versions,
} from './threeWay.ts';

type LineOf = (offset: number) => number;

/**
 * Merges the front matter of a page key by key. Only what the article changed is edited on disk; comments, the order of
 * keys and the way in which values are written stay.
 *
 * YAML that cannot be edited key by key is merged as a whole: one side's, if the other has not changed it.
 *
 * @param versions the YAML between the fences, which ends with a line end unless it is empty
 * @param lineOf the line of the page, counted from 1, for an offset in the YAML on disk
 * @param stay keys that stay as the page has them, if it has them
 */
export function mergeFrontMatter(
  versions: Versions,
  resolve: Resolve,
  lineOf: LineOf,
  stay: ReadonlySet<string> = new Set(),
): string {
  const whole = stay.size === 0 ? ofOneSide(versions) : undefined;
  if (whole !== undefined) return whole;
  const {base, fresh, disk} = mapVersions(versions, readEntries);
  if (!base || !fresh || !disk) return mergeWhole(versions, resolve, lineOf);
  const sources: Sources = {yaml: versions, entries: {base, fresh, disk}};
  const expected = new Map<string, unknown>();
  const edits: Edit[] = [];
  for (const key of new Set([...disk.keys(), ...fresh.keys()])) {
    const own = {base: base.get(key), fresh: fresh.get(key), disk: disk.get(key)};
    const isKept = own.disk !== undefined && stay.has(key);
    const outcome =
      (isKept ? keep(own.disk) : mergeKey(own, sources)) ??
      settleKey(key, own, sources, {resolve, lineOf});
    if (outcome.value !== undefined) expected.set(key, outcome.value);
    edits.push(...outcome.edits);
  }
  const text = applyEdits(versions.disk, edits);
  const result = readEntries(text);
  const isAsExpected = result && isDeepStrictEqual(valuesOf(result), expected);
  return isAsExpected ? text : mergeWhole(versions, resolve, lineOf);
}

type Entries = ReadonlyMap<string, Entry>;
type EntryVersions = Versions<Entry | undefined>;

interface Sources {
  readonly yaml: Versions;
  readonly entries: Versions<Entries>;
}

/** A key after the merge: its value, undefined if it is deleted, and the edits of the page that lead to it. */
interface Outcome {
  readonly value: unknown;
  readonly edits: readonly Edit[];
}

/** @returns undefined if both sides changed the key in different ways */
function mergeKey(entry: EntryVersions, sources: Sources): Outcome | undefined {
  const {base, fresh, disk} = entry;
  const isRewritten = disk?.source === base?.source && fresh?.source !== base?.source;
  if (isSame(fresh, disk)) return isRewritten ? takeFresh(entry, sources) : keep(disk);
  if (isSame(fresh, base)) return keep(disk);
  if (isSame(disk, base)) return takeFresh(entry, sources);
  return mergeListOf(entry, sources);
}

/**
 * Merges a list; a key that a version does not have is an empty one.
 *
 * @returns undefined if one version has no list, or both sides changed the same item
 */
function mergeListOf({base, fresh, disk}: EntryVersions, sources: Sources): Outcome | undefined {
  const [before, now, here] = [base, fresh, disk].map((entry) => (entry ? entry.value : []));
  if (!Array.isArray(before) || !Array.isArray(now) || !Array.isArray(here)) return undefined;
  const change = mergeLists(before, now, here);
  const isEmpty = change && changeValues(here, change).length === 0;
  if (isEmpty && !(fresh && disk)) return disk ? removeWithoutComment(disk, sources) : keep(disk);
  if (disk) return changeList(fresh, disk, change, sources);
  return fresh && change && insertList(fresh, change.added, sources);
}

/** A text with the words of both sides, and how YAML writes it. */
interface WordsOfBoth {
  readonly value: string;
  readonly source: string;
}

/** @returns undefined unless all versions are texts of one line, in which the words of both sides do not meet */
function wordsOfBoth({base, fresh, disk}: EntryVersions): WordsOfBoth | undefined {
  const [before, now, here] = [base?.value, fresh?.value, disk?.value];
  if (typeof before !== 'string' || typeof now !== 'string' || typeof here !== 'string') {
    return undefined;
  }
  const value = mergeWords({base: before, fresh: now, disk: here});
  return value === undefined || value.includes('\n')
    ? undefined
    : {value, source: stringify(value, {lineWidth: 0, compat: 'yaml-1.1'}).trim()};
}

/** Reports a conflict, and takes the key as the side has it that wins. */
function settleKey(
  key: string,
  entry: EntryVersions,
  sources: Sources,
  {resolve, lineOf}: Conflicts,
): Outcome {
  const {base, fresh, disk} = entry;
  const words = wordsOfBoth(entry);
  const side = resolve({
    what: key,
    line: lineOf(disk?.start ?? 0),
    base: sourceOf(base, sources.yaml.base),
    overview: sourceOf(fresh, sources.yaml.fresh),
    page: sourceOf(disk, sources.yaml.disk),
    ...(words && {proposal: words.source}),
  });
  if (side === 'page') return keep(disk);
  if (side === 'both' && words && disk) {
    return {value: words.value, edits: [writeValue(` ${words.source}`, disk, sources)]};
  }
  return takeFresh({...entry, base: disk}, sources) ?? remove(disk);
}

function keep(disk: Entry | undefined): Outcome {
  return {value: disk?.value, edits: []};
}

/** Brings the article's value to the page. @returns undefined if a comment that a person wrote would be lost */
function takeFresh({base, fresh, disk}: EntryVersions, sources: Sources): Outcome | undefined {
  if (!fresh) return disk && removeWithoutComment(disk, sources);
  if (!disk) return {value: fresh.value, edits: [insert(fresh, sources)]};
  if (disk.source !== base?.source && Array.isArray(fresh.value) && Array.isArray(disk.value)) {
    const change = mergeLists(disk.value, fresh.value, disk.value);
    const outcome = changeList(fresh, disk, change, sources);
    if (isDeepStrictEqual(outcome?.value, fresh.value)) return outcome;
  }
  if (disk.source !== base?.source && hasComment(disk.source)) return undefined;
  return {value: fresh.value, edits: [replace(fresh, disk, sources)]};
}

function changeList(
  fresh: Entry | undefined,
  disk: Entry,
  change: ListChange | undefined,
  {yaml}: Sources,
): Outcome | undefined {
  const edits = change && editList(yaml.disk, disk, change, itemWriter(yaml.fresh, fresh));
  const list: readonly unknown[] = Array.isArray(disk.value) ? disk.value : [];
  return edits && {value: changeValues(list, change), edits};
}

function insertList(fresh: Entry, added: readonly unknown[], sources: Sources): Outcome {
  const items = added.map(itemWriter(sources.yaml.fresh, fresh));
  const lineEnd = sources.yaml.disk.includes('\r\n') ? '\r\n' : '\n';
  const text = `${fresh.key}: [${items.join(', ')}]${lineEnd}`;
  return {value: added, edits: [{...insert(fresh, sources), text}]};
}

function removeWithoutComment(disk: Entry, {yaml}: Sources): Outcome | undefined {
  return hasComment(yaml.disk.slice(disk.colon, disk.end)) ? undefined : remove(disk);
}

function remove(disk: Entry | undefined): Outcome {
  return {value: undefined, edits: disk ? [{start: disk.start, end: disk.end, text: ''}] : []};
}

function replace(fresh: Entry, disk: Entry, sources: Sources): Edit {
  return writeValue(sources.yaml.fresh.slice(fresh.colon, fresh.valueEnd), disk, sources);
}

/** Replaces the value on disk, and leaves the space between the colon and the value as it is where both fit on a line. */
function writeValue(written: string, disk: Entry, {yaml}: Sources): Edit {
  const space = /^[ \t]*/.exec(yaml.disk.slice(disk.colon, disk.valueEnd))?.[0] ?? '';
  const next = yaml.disk[disk.colon + space.length];
  const isOnLine = space !== '' && !/^\s*\n/.test(written) && !/[\r\n]/.test(next ?? '\n');
  return isOnLine
    ? {start: disk.colon + space.length, end: disk.valueEnd, text: written.trim()}
    : {start: disk.colon, end: disk.valueEnd, text: written};
}

/** Inserts a new key after the key that precedes it on the fresh page or, if the page has none of those, at the end. */
function insert({key, start, end}: Entry, {yaml, entries}: Sources): Edit {
  const before = [...entries.fresh.keys()];
  before.length = before.indexOf(key);
  const neighbour = before.findLast((each) => entries.disk.has(each) || entries.base.has(each));
  const at = entries.disk.get(neighbour ?? '')?.end ?? yaml.disk.length;
  return {start: at, end: at, text: yaml.fresh.slice(start, end)};
}

function mergeWhole(versions: Versions, resolve: Resolve, lineOf: LineOf): string {
  const {base, fresh, disk} = mapVersions(versions, withUnixLineEnds);
  if (fresh === base || fresh === disk) return versions.disk;
  if (disk === base) return versions.fresh;
  const side = resolve({
    what: 'front matter',
    line: lineOf(0),
    base: versions.base,
    overview: versions.fresh,
    page: versions.disk,
  });
  return side === 'overview' ? versions.fresh : versions.disk;
}

/** A value as it is written, with its comments. */
function sourceOf(entry: Entry | undefined, yaml: string): string {
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
