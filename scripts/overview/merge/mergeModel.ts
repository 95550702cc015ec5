/** What the generator last wrote, what it would write now, and the page as it stands. */
export interface Versions {
  readonly base: string;
  readonly fresh: string;
  readonly disk: string;
}

/** The reading that wins where the article and a person changed the same thing. */
export type Side = 'overview' | 'page';

/** The same thing, changed differently by the article and by a person. */
export interface Conflict {
  /** A key of the front matter, `paragraph`, `heading`, `footnote [^a]`, ..., or `text` for the whole body. */
  readonly what: string;
  /** Line in the page on disk, counted from 1. */
  readonly line: number;
  readonly base: string;
  readonly overview: string;
  readonly page: string;
}

/** Says whose reading stands in a clash, and writes the clash down unless a preference settles it. */
export type Settle = (conflict: Conflict) => Side;

/** How a body is judged where both sides changed it. */
export interface Ruling {
  readonly settle: Settle;
  /** The side whose words stand in a clash. */
  readonly winner: Side;
  /** The line in the page of an offset in the body on disk. */
  readonly lineOf: (offset: number) => number;
}

/** A change of a text: what stands from `start` up to `end` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes edits that do not overlap; those at one place in the order given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = 0;
  let result = '';
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}

/** The text as it compares: line ends do not count. */
export function withUnixLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
