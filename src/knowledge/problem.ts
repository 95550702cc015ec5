import {distance} from 'fastest-levenshtein';
import {escapeControls} from './escapeControls.ts';

/** Something that a contributor has to fix, and where. */
export interface Problem {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units as editors do. */
  readonly column: number;
  /** What is wrong and what to do, without a full stop at the end. */
  readonly message: string;
}

/** Writes a problem as one line: the place, what is wrong, and what to do. */
export function formatProblem({file, line, column, message}: Problem): string {
  return escapeControls(`${file}:${line}:${column} ${message.replace(/\s*\n\s*/g, ' ')}`);
}

/** Bad input. The message has a line for each problem; commands print it without a stack trace. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/**
 * Suggests a known word for one that may be misspelled.
 *
 * @returns ` Did you mean "x"?` with a leading space, or an empty string if no known word is similar.
 */
export function didYouMean(word: string, known: Iterable<string>): string {
  let best: {word: string; distance: number} | undefined;
  for (const candidate of known) {
    const candidateDistance = distance(word.toLowerCase(), candidate.toLowerCase());
    if (!best || candidateDistance < best.distance) {
      best = {word: candidate, distance: candidateDistance};
    }
  }
  const near = best && best.distance <= Math.max(1, Math.floor(word.length / 3));
  return near ? ` Did you mean "${best?.word}"?` : '';
}
