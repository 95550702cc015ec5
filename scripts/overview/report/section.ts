import type {Line, Piece} from './line.ts';

/** How many lines of a list are shown without `--verbose`. */
const SHOWN = 10;

/** What a part of the report needs to know about how it is to be written. */
export interface Manner {
  /** Whether to list what is otherwise only counted. */
  readonly isVerbose: boolean;
}

/** A part of the report under a title; nothing if it has no lines. */
export function section(title: Line, lines: readonly Line[]): Line[] {
  return lines.length === 0 ? [] : [[], title, ...lines];
}

/** Shows the first items of a long list, and how many more there are. */
export function listed<Item>(
  items: readonly Item[],
  toLines: (item: Item) => readonly Line[],
  {isVerbose}: Manner,
): Line[] {
  const shown = isVerbose || items.length <= SHOWN + 1 ? items : items.slice(0, SHOWN);
  const rest = items.length - shown.length;
  return [
    ...shown.flatMap(toLines),
    ...(rest === 0 ? [] : [indented(1, `... and ${rest} more, which --verbose lists`)]),
  ];
}

/** A count and what is counted, aligned with the others. */
export function countLine(count: number, ...words: readonly Piece[]): Line {
  return [`${String(count).padStart(7)}  `, ...words];
}

/** A line below a count, two spaces further to the right for each level. */
export function indented(level: number, ...pieces: readonly Piece[]): Line {
  return [' '.repeat(7 + 2 * level), ...pieces];
}

/** `1 page`, `2 pages`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
