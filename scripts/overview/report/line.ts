import {escapeControls} from '../../../src/knowledge/escapeControls.ts';

/** What a stretch of a line is, from which follows how it is shown. */
export type Style =
  | 'title'
  /** Something that needs a person. */
  | 'alarm'
  /** Something that a person may want to check. */
  | 'hint'
  /** Words that a text no longer has. */
  | 'removed'
  /** Words that are new in a text. */
  | 'added'
  /** Lines of a diff, and where in the file they are. */
  | 'minus'
  | 'plus'
  | 'place';

/** A stretch of a line; plain text, unless it has a style. */
export type Piece = string | {readonly style: Style; readonly text: string};

/** A line of the report. */
export type Line = readonly Piece[];

type Format = 'green' | 'red' | 'cyan' | 'yellow' | 'bold' | 'underline' | 'strikethrough';

/** Gives a text formats of the terminal, as `styleText` of Node does. */
export type Paint = (formats: Format[], text: string) => string;

/**
 * Writes lines for a terminal or, without `paint`, as plain text. There, brackets mark the words that differ, as in
 * `git diff --word-diff`: `[-removed-]{+added+}`.
 *
 * Control characters in the texts are escaped.
 */
export function renderLines(lines: readonly Line[], paint?: Paint): string {
  return lines.map((line) => line.map((piece) => renderPiece(piece, paint)).join('')).join('\n');
}

function renderPiece(piece: Piece, paint: Paint | undefined): string {
  if (typeof piece === 'string') return escapeControls(piece);
  const {formats, brackets = ['', '']} = LOOKS[piece.style];
  const text = escapeControls(piece.text);
  return paint ? paint(formats, text) : `${brackets[0]}${text}${brackets[1]}`;
}

const LOOKS: Readonly<
  Record<Style, {readonly formats: Format[]; readonly brackets?: readonly [string, string]}>
> = {
  title: {formats: ['bold']},
  alarm: {formats: ['red']},
  hint: {formats: ['yellow']},
  // Not only the color tells them apart.
  removed: {formats: ['red', 'strikethrough'], brackets: ['[-', '-]']},
  added: {formats: ['green', 'underline'], brackets: ['{+', '+}']},
  minus: {formats: ['red']},
  plus: {formats: ['green']},
  place: {formats: ['cyan']},
};
