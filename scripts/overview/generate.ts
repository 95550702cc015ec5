import {existsSync, mkdirSync} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {join, relative} from 'node:path';
import type {SourceFile} from '../../src/knowledge/sources.ts';
import {ProblemError} from '../../src/knowledge/problem.ts';
import {toPosix} from '../../src/knowledge/toPosix.ts';
import {
  applyPlan,
  DEFAULT_DOCS,
  readDisk,
  readText,
  removeReplaced,
  replaceFile,
  TAGS,
  VOCABULARY,
} from './apply.ts';
import {checkFiles} from './checkFiles.ts';
import {NO_DECISIONS} from './decisions.ts';
import {readKnownPages} from './pages/knownPages.ts';
import {linkTargetsFor} from './pages/linkTargets.ts';
import type {IsLinkTarget} from './pages/links.ts';
import {planRevision} from './planRevision.ts';
import {htmlConverter} from './article/htmlConverter.ts';
import {toOutline} from './article/outline.ts';
import {parseArticle} from './article/parse.ts';
import {checkArticle, checkPages, checkProjects} from './refusals.ts';
import {toReport, type Report} from './report/report.ts';
import {addTags} from './pages/tagsFile.ts';
import {verifyPages} from './pages/verify.ts';
import {readVocabulary} from './pages/vocabulary.ts';
import type {Decisions, Observer} from './model.ts';

export interface Options extends Observer {
  /** Path of the article. */
  readonly overview: string;
  /** The folder of pages. */
  readonly out: string;
  /** Whether to write nothing, and only report what a run would do. */
  readonly dryRun: boolean;
  readonly decisions?: Decisions;
}

/**
 * Splits an article into pages and merges them with those on disk: parse, outline, pages, plan, verify, apply, report.
 *
 * @throws ProblemError for an article that cannot be split, and DecisionError for a decision that cannot be carried out;
 *   nothing has been written then. ProblemError also for a file that cannot be read or written
 */
export async function generate(options: Options): Promise<Report> {
  try {
    return await run(options);
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? fileProblem(error, options) : error;
  }
}

async function run({
  overview,
  out,
  dryRun,
  decisions = NO_DECISIONS,
  ...observer
}: Options): Promise<Report> {
  const bytes = await readArticle(overview);
  const article = parseArticle(toPosix(relative('.', overview)), bytes, await htmlConverter(bytes));
  checkArticle(article);
  const folder = toPosix(relative('.', out));
  const disk = await readDisk(out);
  checkFiles(folder, disk);
  checkPages(disk, folder);
  const split = toOutline(article);
  checkProjects(split, readKnownPages(disk), {out: folder, decisions});
  const revision = planRevision(split, disk, {
    out: folder,
    findTags: readVocabulary(readOwnOrDefault(out, VOCABULARY)),
    isLinkTarget: observed(linkTargetsFor(folder), observer),
    decisions,
  });
  const {outline} = revision;
  const tagsBefore = readOwnOrDefault(out, TAGS);
  const {text, added} = addTags(tagsBefore.text, outline.projects, revision.plan);
  const {plan, faults} = verifyPages(
    revision.plan,
    outline,
    {
      out: folder,
      pages: withoutKeys(revision.disk.pages, revision.known.copies),
      tags: {file: tagsBefore.file, text},
    },
    observer.onProgress,
  );
  let written = 0;
  if (!dryRun) {
    // Tags are written first: a page with an unknown tag cannot be built.
    mkdirSync(out, {recursive: true});
    if (added.length > 0) replaceFile(join(out, TAGS), text, observer.onWrite);
    written += added.length > 0 ? 1 : 0;
    written += await applyPlan(out, plan, disk, observer, revision.disk.base);
    written += removeReplaced(out, disk, revision.disk, plan, observer);
    written += provideVocabulary(out, observer);
  }
  const {take, rename} = decisions;
  return toReport(outline, plan, {
    ...revision,
    faults,
    out: folder,
    dryRun,
    disk,
    tags: added,
    take,
    rename,
    written,
  });
}

function withoutKeys(
  texts: ReadonlyMap<string, string>,
  left: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, string> {
  return left.size === 0 ? texts : new Map([...texts].filter(([path]) => !left.has(path)));
}

function observed(isLinkTarget: IsLinkTarget, {onLinkTarget}: Observer): IsLinkTarget {
  return (path) => {
    const isTarget = isLinkTarget(path);
    onLinkTarget?.(path, isTarget);
    return isTarget;
  };
}

async function readArticle(file: string): Promise<Uint8Array> {
  if ((await stat(file)).isDirectory()) {
    throw problem(file, 'a folder, not an article: name a file that ends in .md');
  }
  return readFile(file);
}

function readOwnOrDefault(out: string, name: string): SourceFile {
  const own = join(out, name);
  const file = existsSync(own) ? own : join(DEFAULT_DOCS, name);
  return {file: toPosix(file), text: readText(file)};
}

/**
 * A folder of pages needs the tags that its pages have: a new one starts with a copy of the project's.
 *
 * @returns the number of files that were written
 */
function provideVocabulary(out: string, {onWrite}: Observer): number {
  const missing = [TAGS, VOCABULARY].filter((name) => !existsSync(join(out, name)));
  for (const name of missing) {
    replaceFile(join(out, name), readText(join(DEFAULT_DOCS, name)), onWrite);
  }
  return missing.length;
}

function problem(file: string, message: string): ProblemError {
  return new ProblemError([{file: toPosix(file), line: 1, column: 1, message}]);
}

/** Turns an error of the file system into a line that names the file and the reason. */
function fileProblem(error: Error, {overview}: Options): ProblemError {
  const file = 'path' in error && typeof error.path === 'string' ? error.path : overview;
  const code = 'code' in error ? String(error.code) : error.message;
  return problem(file, `cannot be read or written: ${REASONS.get(code) ?? code}`);
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'it is not a folder'],
  ['EEXIST', 'it is not a folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the quota of the disk is used up'],
  ['EISDIR', 'it is a folder'],
  ['ENAMETOOLONG', 'its name is too long for the disk'],
  ['EMFILE', 'too many files are open'],
  ['EBUSY', 'another program uses it'],
]);
