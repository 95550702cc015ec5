import {join} from 'node:path/posix';
import {assemble} from '../../src/knowledge/assemble.ts';
import type {SourceFile} from '../../src/knowledge/load.ts';
import {ProblemError, type Problem} from '../../src/knowledge/problem.ts';
import type {Action, PlannedPage} from './plan.ts';
import type {Outline, Owner} from './model.ts';
import type {FreshPage} from './pages.ts';

/** What surrounds the pages that are to be written. */
export interface Surroundings {
  /** The folder of pages, from the folder in which the command runs. */
  readonly out: string;
  /** The pages that stand already, by path from that folder. */
  readonly pages: ReadonlyMap<string, string>;
  readonly tags: SourceFile;
}

/**
 * Checks the pages that are to be written as `npm run check` would, among those that stand already.
 *
 * @throws ProblemError that names the places in the article whose pages would not be sound
 */
export function verifyPages(
  plan: readonly PlannedPage[],
  outline: Outline,
  {out, pages, tags}: Surroundings,
): void {
  const written = new Map<string, FreshPage>();
  const texts = new Map([...pages].map(([path, text]) => [join(out, path), text]));
  for (const {path, action, from, fresh, text} of plan) {
    if (!fresh || text === undefined) continue;
    if (from.page !== undefined) texts.delete(join(out, from.page));
    texts.set(join(out, path), text);
    if (WRITTEN.has(action)) written.set(join(out, path), fresh);
  }
  if (written.size === 0) return;
  const sources = [...texts].map(([file, text]) => ({file, text}));
  const problems = assemble({docs: out, pages: sources, tags}).problems.flatMap((problem) => {
    const page = written.get(problem.file);
    return page ? [inArticle(problem, page, outline)] : [];
  });
  if (problems.length > 0) {
    throw new ProblemError(problems);
  }
}

const WRITTEN: ReadonlySet<Action> = new Set(['create', 'update', 'merge']);

function inArticle({file, message}: Problem, {owner}: FreshPage, outline: Outline): Problem {
  return {
    file: outline.article.file,
    ...placeOf(owner, outline),
    message: `its page ${file} would not be sound: ${message}`,
  };
}

function placeOf(owner: Owner, {article, parts}: Outline): {line: number; column: number} {
  const key = JSON.stringify(owner);
  const start = parts.find((part) => JSON.stringify(part.owner) === key)?.start ?? 0;
  return {line: article.text.slice(0, start).split(/\r\n?|\n/).length, column: 1};
}
