import {distance} from 'fastest-levenshtein';
import {escapeControls} from './escapeControls.ts';
import type {RuleId} from './rules.ts';

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

/** A problem of what contributors write, found by a rule. */
export interface Finding extends Problem {
  readonly rule: RuleId;
  /** The value of the YAML that is at fault, or its key if the rule is about keys. */
  readonly path?: readonly PropertyKey[];
  /** The address on the site that something names and nothing has. */
  readonly missing?: string;
  /** The one word that may be meant by the value or key. */
  readonly meant?: string | undefined;
}

/** Writes a problem as one line: the place, what is wrong, and what to do. */
export function formatProblem({file, line, column, message}: Problem): string {
  return escapeControls(`${file}:${line}:${column} ${message.replace(/\s*\n\s*/g, ' ')}`);
}

/** Writes a finding as one line, with the name of its rule, which the page of rules explains. */
export function formatFinding(finding: Problem & {readonly rule: string}): string {
  return `${formatProblem(finding)} (${finding.rule})`;
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
  const [nearest] = twoNearest(word, known, Math.max(1, Math.floor(word.length / 3)));
  return nearest ? ` Did you mean "${nearest.candidate}"?` : '';
}

/**
 * Finds the known word that a misspelled one can only mean: it differs in case, or in one or two letters, and every
 * other known word in twice as many.
 */
export function onlyMeaning(word: string, known: Iterable<string>): string | undefined {
  const [nearest, next] = twoNearest(word, new Set(known));
  if (!nearest || nearest.distance === 0) return nearest?.candidate;
  const isNear = word.length > 3 && nearest.distance <= Math.min(2, Math.floor(word.length / 3));
  return isNear && (next?.distance ?? Infinity) >= 2 * nearest.distance
    ? nearest.candidate
    : undefined;
}

interface Near {
  readonly candidate: string;
  readonly distance: number;
}

/** The known words that are nearest to one, up to two, and no further from it than this; the first of those as near. */
function twoNearest(word: string, known: Iterable<string>, max = Infinity): readonly Near[] {
  const lowered = word.toLowerCase();
  let [nearest, next]: (Near | undefined)[] = [];
  for (const candidate of known) {
    const limit = Math.min(max, (next?.distance ?? Infinity) - 1);
    // Each letter more is one to be added.
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const near = {candidate, distance: distance(lowered, candidate.toLowerCase())};
    if (near.distance > limit) continue;
    if (nearest && nearest.distance <= near.distance) next = near;
    else [nearest, next] = [near, nearest];
  }
  return [nearest, next].filter((near) => near !== undefined);
}
