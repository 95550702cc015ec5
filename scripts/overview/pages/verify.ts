import {basename, join} from 'node:path/posix';
import {assemblePages, readWords, type ReadPage} from '../../../src/knowledge/assemble.ts';
import {frontMatterOf, readFrontMatter} from '../../../src/knowledge/frontMatter.ts';
import type {SourceFile} from '../../../src/knowledge/sources.ts';
import {ProblemError, type Finding, type Problem} from '../../../src/knowledge/problem.ts';
import {mayContainCode} from './mayContainCode.ts';
import type {Outline, Owner} from '../article/model.ts';
import type {Action, OnProgress, PlannedPage} from '../model.ts';

/** What is there besides the pages that are to be written. */
export interface Surroundings {
  /** The folder of pages, from the working directory. */
  readonly out: string;
  /** The existing pages, by path from that folder, with renamed ones as they will be. */
  readonly pages: ReadonlyMap<string, string>;
  readonly tags: SourceFile;
}

/** A plan whose pages are sound, apart from what people wrote. */
export interface Verified {
  readonly plan: readonly PlannedPage[];
  /** What is wrong with pages that people edited, moved or deleted. */
  readonly faults: readonly Problem[];
}

/**
 * Checks the pages that are to be written as `npm run check` would, among those that stand already.
 *
 * A merged page is parsed as a whole. Of a page that the generator wrote alone, only the front matter is read, unless MDX
 * may read something in the body as code: nothing else in Markdown can be wrong.
 *
 * What was wrong with a page before the run is a person's to correct, and no reason not to write it. A page that would
 * have a new fault because of what people did elsewhere is left alone; all others are written.
 *
 * @throws ProblemError that names the places in the article whose pages would have errors even without what people did
 */
export function verifyPages(
  planned: readonly PlannedPage[],
  outline: Outline,
  surroundings: Surroundings,
  onProgress?: OnProgress,
): Verified {
  const faults: Problem[] = [];
  let plan = planned;
  let wrongBefore: ReadonlySet<string> | undefined;
  let wrongAlone: ReadonlySet<string> | undefined;
  for (;;) {
    const found = problemsIn(plan, surroundings, onProgress);
    if (found.length === 0) return {plan, faults};
    wrongBefore ??= new Set(problemsBefore(surroundings).map(keyOf));
    wrongAlone ??= new Set(problemsOfArticle(planned, surroundings).map(keyOf));
    const {out} = surroundings;
    const pageOf = new Map(plan.map((page) => [join(out, page.path), page]));
    const isOld = (problem: Finding): boolean => {
      const before = pageOf.get(problem.file)?.from.page;
      return (
        before !== undefined &&
        wrongBefore?.has(keyOf({...problem, file: join(out, before)})) === true
      );
    };
    const isOfArticle = (problem: Finding): boolean => {
      const page = pageOf.get(problem.file);
      return page?.text === page?.fresh?.text && wrongAlone?.has(keyOf(problem)) === true;
    };
    const added = found.filter((problem) => !isOld(problem));
    const ofArticle = added.filter(isOfArticle);
    if (ofArticle.length > 0) throw inArticle(ofArticle, outline, pageOf);
    const told = (problem: Problem) => withCommand(problem, plan, out);
    if (added.length === 0) return {plan, faults: [...faults, ...found.map(told)]};
    const leftAlone = new Set(added.map(({file}) => file));
    faults.push(...added.map(told));
    plan = plan.map((page) => (leftAlone.has(join(out, page.path)) ? withoutChange(page) : page));
  }
}

/** The problems of the pages that a plan writes. */
function problemsIn(
  plan: readonly PlannedPage[],
  {out, pages, tags}: Surroundings,
  onProgress?: OnProgress,
): readonly Finding[] {
  const written = new Set<string>();
  const read = new Map<string, () => ReadPage | Finding>();
  for (const [path, text] of pages) read.set(path, () => readHead(join(out, path), text));
  for (const {path, action, from, fresh, text} of plan) {
    if (!fresh || text === undefined) continue;
    const file = join(out, path);
    if (from.page !== undefined) read.delete(from.page);
    const isWritten = WRITTEN.has(action);
    const reader = !isWritten ? readHead : text === fresh.text ? readFresh : readWords;
    read.set(path, () => reader(file, text));
    if (isWritten) written.add(file);
  }
  if (written.size === 0) return [];
  const all = [...read.values()].map((readPage, index) => {
    onProgress?.('checked', index, read.size);
    return readPage();
  });
  const {problems} = assemblePages({docs: out, pages: all, tags});
  return problems.filter(({file}) => written.has(file));
}

/** What is wrong with the pages as they are. */
function problemsBefore({out, pages, tags}: Surroundings): readonly Finding[] {
  const read = [...pages].map(([path, text]) => readWords(join(out, path), text));
  return assemblePages({docs: out, pages: read, tags}).problems;
}

/** What would be wrong with the pages of the article if there were no others. */
function problemsOfArticle(
  plan: readonly PlannedPage[],
  {out, tags}: Surroundings,
): readonly Finding[] {
  const read = plan.flatMap(({fresh}) =>
    fresh ? [readFresh(join(out, fresh.path), fresh.text)] : [],
  );
  return assemblePages({docs: out, pages: read, tags}).problems;
}

/**
 * Where a rule finds fault with a page. Its place may move with other changes of the page, and the message may name other
 * pages, or words that are like those of the page: what a run does elsewhere makes no new fault of an old one.
 */
function keyOf({file, rule, path, message}: Finding): string {
  return [file, rule, ...(path ?? [message]).map(String)].join(' ');
}

/** A page that stays as it is and where it is. */
function withoutChange({path, permalink, from, fresh}: PlannedPage): PlannedPage {
  return {
    path: from.page ?? path,
    permalink,
    from,
    ...(fresh && {fresh}),
    action: 'conflict',
    conflicts: [],
  };
}

/** Adds to a problem the command that settles it, where there is one. */
function withCommand(problem: Problem, plan: readonly PlannedPage[], out: string): Problem {
  const {file, message} = problem;
  const [, folder] = /: move it to ([^,]+),/.exec(message) ?? [];
  if (folder !== undefined) {
    return {...problem, message: `${message}: git mv ${file} ${folder}/${basename(file)}`};
  }
  const [, category] = /^unknown category "(.+?)"/.exec(message) ?? [];
  const deleted = plan.find(
    ({permalink, action}) => permalink === `/categories/${category}` && action === 'deleted',
  );
  return deleted
    ? {...problem, message: `${message}. Its page was deleted: --restore ${out}/${deleted.path}`}
    : problem;
}

const WRITTEN: ReadonlySet<Action> = new Set(['create', 'update', 'merge']);

/** Reads a page that the generator wrote alone, and finds every error that `readWords` would find. */
export function readFresh(file: string, text: string): ReadPage | Finding {
  return mayContainCode(text) ? readWords(file, text) : readHead(file, text);
}

function readHead(file: string, text: string): ReadPage | Finding {
  const frontMatter = readFrontMatter(frontMatterOf(text) ?? '', 2);
  return 'message' in frontMatter
    ? {file, ...frontMatter}
    : {file, frontMatter, body: '', claims: [], footnotes: []};
}

function inArticle(
  problems: readonly Problem[],
  outline: Outline,
  pageOf: ReadonlyMap<string, PlannedPage>,
): ProblemError {
  const placeOf = placesIn(outline);
  return new ProblemError(
    problems.map(({file, message}) => ({
      file: outline.article.file,
      ...placeOf(pageOf.get(file)?.fresh?.owner ?? {type: 'landing'}),
      message: `its page ${file} would have an error: ${message}`,
    })),
  );
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
