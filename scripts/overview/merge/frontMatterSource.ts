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
import {withUnixLineEnds} from './mergeModel.ts';

/** A key of the front matter and where it stands in the YAML; offsets count from its beginning. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  /** The value as written, with what stands between it and the key; line ends do not count. */
  readonly source: string;
  /** The items as written, where the value is a list. */
  readonly list: YAMLSeq | undefined;
  /** Of the first line of the entry. */
  readonly start: number;
  /** Just after the colon. */
  readonly colon: number;
  readonly valueEnd: number;
  /** Of the line that follows the entry and its indented comments. */
  readonly end: number;
}

/**
 * Reads where each key of some YAML and its value stand.
 *
 * @returns undefined where the YAML has faults, or is no map with a key on each line.
 */
export function readEntries(yaml: string): Map<string, Entry> | undefined {
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

/** Whether there are comments in the source of a value. */
export function hasComment(source: string): boolean {
  return [...new Lexer().lex(source)].some((token) => CST.tokenType(token) === 'comment');
}

function dataOf(document: Document): unknown {
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS() ?? {};
  } catch {
    // An alias without an anchor, or anchors that unfold without end.
    return undefined;
  }
}

function toEntry(yaml: string, {key, value, srcToken}: Pair, data: unknown): Entry | undefined {
  const colonToken = srcToken?.sep?.find(({type}) => type === 'map-value-ind');
  if (!isScalar(key) || !key.range || !colonToken) return undefined;
  const colon = colonToken.offset + 1;
  const rangeEnd = hasRange(value) ? value.range[1] : colon;
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

export function hasRange(node: unknown): node is {range: [number, number, number]} {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
