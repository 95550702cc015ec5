import {join} from 'node:path/posix';
import {assemblePages, readWords, type ReadPage} from '../../../src/knowledge/assemble.ts';
import {frontMatterOf, readFrontMatter} from '../../../src/knowledge/frontMatter.ts';
import type {SourceFile} from '../../../src/knowledge/sources.ts';
import {ProblemError, type Problem} from '../../../src/knowledge/problem.ts';
import {mayContainCode} from './mayContainCode.ts';
import type {Outline, Owner} from '../article/model.ts';
import type {Action, FreshPage, OnProgress, PlannedPage} from '../model.ts';

/** What is there besides the pages that are to be written. */
export interface Surroundings {
  /** The folder of pages, from the working directory. */
  readonly out: string;
  /** The existing pages, by path from that folder. */
  readonly pages: ReadonlyMap<string, string>;
  readonly tags: SourceFile;
}

/**
 * Checks the pages that are to be written as `npm run check` would, among those that stand already.
 *
 * A merged page is parsed as a whole. Of a page that the generator wrote alone, only the front matter is read, unless MDX
 * may read something in the body as code: nothing else in Markdown can be wrong.
 *
 * @throws ProblemError that names the places in the article whose pages would have errors, and those in merged pages
 */
export function verifyPages(
  plan: readonly PlannedPage[],
  outline: Outline,
  {out, pages, tags}: Surroundings,
  onProgress?: OnProgress,
): void {
  const written = new Map<string, FreshPage | 'merged'>();
  const read = new Map<string, () => ReadPage | Problem>();
  for (const [path, text] of pages) read.set(path, () => readHead(join(out, path), text));
  for (const {path, action, from, fresh, text} of plan) {
    if (!fresh || text === undefined) continue;
    const file = join(out, path);
    if (from.page !== undefined) read.delete(from.page);
    const isWritten = WRITTEN.has(action);
    const reader = !isWritten ? readHead : text === fresh.text ? readFresh : readWords;
    read.set(path, () => reader(file, text));
    if (isWritten) written.set(file, text === fresh.text ? fresh : 'merged');
  }
  if (written.size === 0) return;
  const all = [...read.values()].map((readPage, index) => {
    onProgress?.('checked', index, read.size);
    return readPage();
  });
  const found = assemblePages({docs: out, pages: all, tags}).problems;
  if (found.length === 0) return;
  const placeOf = placesIn(outline);
  const problems = found.flatMap((problem) => {
    const page = written.get(problem.file);
    // An error in a merged page is in what a person wrote: the generator's own text was checked before.
    if (page === 'merged') return [problem];
    return page ? [inArticle(problem, outline, placeOf(page.owner))] : [];
  });
  if (problems.length > 0) {
    throw new ProblemError(problems);
  }
}

const WRITTEN: ReadonlySet<Action> = new Set(['create', 'update', 'merge']);

/** Reads a page that the generator wrote alone, and finds every error that `readWords` would find. */
export function readFresh(file: string, text: string): ReadPage | Problem {
  return mayContainCode(text) ? readWords(file, text) : readHead(file, text);
}

function readHead(file: string, text: string): ReadPage | Problem {
  const frontMatter = readFrontMatter(frontMatterOf(text) ?? '', 2);
  return 'message' in frontMatter
    ? {file, ...frontMatter}
    : {file, frontMatter, body: '', claims: []};
}

function inArticle(
  {file, message}: Problem,
  {article}: Outline,
  place: {line: number; column: number},
): Problem {
  return {
    file: article.file,
    ...place,
    message: `its page ${file} would have an error: ${message}`,
  };
}

/** @returns a function from an owner to the place where the article first mentions it */
function placesIn({article, parts}: Outline): (owner: Owner) => {line: number; column: number} {
  const starts = new Map<string, number>();
  for (const {owner, start} of [...parts].reverse()) starts.set(JSON.stringify(owner), start);
  return (owner) => {
    const before = article.text.slice(0, starts.get(JSON.stringify(owner)) ?? 0);
    return {line: before.split(/\r\n?|\n/).length, column: 1};
  };
}
