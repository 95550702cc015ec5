import {distance} from 'fastest-levenshtein';

/** Something that a contributor has to mend, and where. */
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

/** One line: place, what is wrong, what to do. */
export function formatProblem({file, line, column, message}: Problem): string {
  const onOneLine = message
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[^\P{Cc}\t]|[\u2028\u2029]/gu, spelled);
  return `${file}:${line}:${column} ${onOneLine}`;
}

/** What is quoted from a file must not steer a terminal. */
function spelled(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Bad input. Its message is the problems, a line each; a command prints it without the stack. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/**
 * Asks whether the writer meant one of the known words.
 *
 * @returns ` Did you mean "x"?` with a leading space, or nothing where no known word is near.
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
