import {amount} from '../../knowledge/amount.ts';
import {formatFinding, formatProblem} from '../../knowledge/problem.ts';
import type {CheckedProblem} from './runCheck.ts';

/** The most lines to say at once. */
const MOST = 20;

/**
 * Says what the check found that it had not found before, as `npm run check` words it, and how many problems there are.
 *
 * @returns an empty text if it found the same as before
 */
export function newsOf(
  before: readonly CheckedProblem[],
  now: readonly CheckedProblem[],
  isFirst = false,
): string {
  const known = new Set(before.map(lineOf));
  const lines = now.map(lineOf);
  const isSame = lines.length === before.length && lines.every((line) => known.has(line));
  if (isSame && !isFirst) return '';
  const news = lines.filter((line) => !known.has(line));
  const rest = news.length - MOST;
  return [
    '',
    ...news.slice(0, MOST),
    ...(rest > 0 ? [`and ${rest} more, which npm run check lists`] : []),
    `check: ${countOf(lines.length)}`,
  ].join('\n');
}

function lineOf({rule, ...problem}: CheckedProblem): string {
  return rule === undefined ? formatProblem(problem) : formatFinding({...problem, rule});
}

function countOf(problems: number): string {
  if (problems === 0) return 'no problems';
  return amount(problems, 'problem');
}
