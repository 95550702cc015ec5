/** A part of a text, and what to write there. */
export interface Edit {
  /** In UTF-16 code units from the beginning of the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a line and column, both counted from 1, are in a text. */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  return lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

/** The line and column of an offset, both counted from 1. */
export function placeOf(text: string, offset: number): {line: number; column: number} {
  const before = text.slice(0, offset).split('\n');
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}

/** Writes edits into a text. They must be in order and not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const {start, end, text: written} of edits) {
    parts.push(text.slice(done, start), written);
    done = end;
  }
  return parts.join('') + text.slice(done);
}
