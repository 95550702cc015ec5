import {
  CST,
  Lexer,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Pair,
  type YAMLSeq,
} from 'yaml';
import {withUnixLineEnds} from './threeWay.ts';

/** A key of the front matter and its value, with their places in the YAML. Offsets count from the beginning of the YAML. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  /** Everything after the colon as it is written, with `\n` as line end. */
  readonly source: string;
  /** The nodes of a list with their places; undefined if the value is no list. */
  readonly list: YAMLSeq | undefined;
  /** Offset of the line on which the entry begins. */
  readonly start: number;
  /** Offset after the colon. */
  readonly colon: number;
  /** Offset after the value. */
  readonly valueEnd: number;
  /** Offset of the line after the entry and the indented comments below it. */
  readonly end: number;
}

/**
 * Finds the keys of some YAML, their values and their places. The last ones are remembered: the pages that a person edited
 * are merged whenever a run plans again.
 *
 * @returns entries that nobody may change, since others have the same ones; undefined if the YAML has errors, or is no
 *   block map with each key on a line of its own
 */
export function readEntries(yaml: string): ReadonlyMap<string, Entry> | undefined {
  if (!recent.has(yaml)) {
    if (recent.size >= MAX_RECENT) recent.clear();
    recent.set(yaml, parseEntries(yaml));
  }
  return recent.get(yaml);
}

const recent = new Map<string, ReadonlyMap<string, Entry> | undefined>();
const MAX_RECENT = 100;

function parseEntries(yaml: string): ReadonlyMap<string, Entry> | undefined {
  const document = parseDocument(yaml, {keepSourceTokens: true, logLevel: 'error'});
  const data = dataOf(document);
  if (data === undefined) return undefined;
  if (document.contents === null || isScalar(document.contents)) {
    return document.toJS() === null ? new Map() : undefined;
  }
  if (!isMap(document.contents) || document.contents.flow) return undefined;
  const entries = document.contents.items.map((pair) => toEntry(yaml, pair, data));
  return entries.every((entry) => entry !== undefined)
    ? new Map(entries.map((entry) => [entry.key, entry]))
    : undefined;
}

/** Whether some YAML contains comments. */
export function hasComment(source: string): boolean {
  return [...new Lexer().lex(source)].some((token) => CST.tokenType(token) === 'comment');
}

function dataOf(document: Document): unknown {
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS() ?? {};
  } catch {
    // An alias without an anchor, or anchors that expand without end.
    return undefined;
  }
}

function toEntry(yaml: string, {key, value, srcToken}: Pair, data: unknown): Entry | undefined {
  const colonToken = srcToken?.sep?.find(({type}) => type === 'map-value-ind');
  if (!isScalar(key) || !key.range || !colonToken) return undefined;
  const colon = colonToken.offset + 1;
  const rangeEnd = hasSourceRange(value) ? value.range[1] : colon;
  const valueEnd = colon + yaml.slice(colon, rangeEnd).trimEnd().length;
  const name = String(key.value);
  return {
    key: name,
    value: new Map(Object.entries(data ?? {})).get(name),
    source: withUnixLineEnds(yaml.slice(colon, valueEnd)).trim(),
    list: isSeq(value) ? value : undefined,
    start: yaml.lastIndexOf('\n', key.range[0] - 1) + 1,
    colon,
    valueEnd,
    end: endOfLines(yaml, valueEnd),
  };
}

function endOfLines(yaml: string, valueEnd: number): number {
  const newline = yaml.indexOf('\n', valueEnd);
  const end = newline < 0 ? yaml.length : newline + 1;
  return end + (/^(?:[ \t]+#[^\n]*(?:\n|$))*/.exec(yaml.slice(end))?.[0].length ?? 0);
}

export function hasSourceRange(node: unknown): node is {range: [number, number, number]} {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

/** A change of a text: the text from `start` up to `end` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes edits that do not overlap. Insertions at the same offset are made in the given order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = 0;
  let result = '';
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}
