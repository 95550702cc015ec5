import {amount} from '../../knowledge/amount.ts';
import {formatProblem, type Problem} from '../../knowledge/problem.ts';

/** The most lines to say at once. */
const MOST = 20;

/**
 * Says what the check found that it had not found before, as `npm run check` words it, and how many problems there are.
 *
 * @returns nothing if it found the same as before
 */
export function newsOf(
  before: readonly Problem[],
  now: readonly Problem[],
  isFirst = false,
): string {
  const known = new Set(before.map(formatProblem));
  const lines = now.map(formatProblem);
  const isSame = lines.length === known.size && lines.every((line) => known.has(line));
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

function countOf(problems: number): string {
  if (problems === 0) return 'no problems';
  return amount(problems, 'problem');
}
