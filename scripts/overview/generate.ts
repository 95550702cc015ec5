import {copyFileSync, existsSync, mkdirSync} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {join, relative} from 'node:path';
import type {SourceFile} from '../../src/knowledge/load.ts';
import {ProblemError} from '../../src/knowledge/problem.ts';
import {applyPlan, readDisk} from './apply.ts';
import {readKnownPages} from './knownPages.ts';
import {NO_DECISIONS, planPages, type Decisions} from './plan.ts';
import {toOutline} from './outline.ts';
import {toPages} from './pages.ts';
import {parseArticle} from './parse.ts';
import type {OnProgress} from './progressLine.ts';
import {toReport, type Report} from './report.ts';
import {verifyPages} from './verify.ts';
import {readVocabulary} from './vocabulary.ts';

export interface Options {
  /** Path of the article. */
  readonly overview: string;
  /** The folder of pages. */
  readonly out: string;
  /** Whether to plan only, and to write nothing. */
  readonly dryRun: boolean;
  readonly decisions?: Decisions;
  readonly onProgress?: OnProgress;
}

/** The project's own vocabulary, which serves other folders of pages until they have one. */
const DEFAULT_DOCS = 'docs';
const VOCABULARY = 'vocabulary.yml';
const TAGS = 'tags.yml';

/**
 * Splits an article into pages: parse, outline, pages, merge, apply.
 *
 * @throws ProblemError for an article that cannot be split; nothing has been written then
 */
export async function generate(options: Options): Promise<Report> {
  try {
    return await split(options);
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? fileProblem(error, options) : error;
  }
}

async function split({
  overview,
  out,
  dryRun,
  decisions = NO_DECISIONS,
  onProgress,
}: Options): Promise<Report> {
  const article = parseArticle(toPosix(relative('.', overview)), await readArticle(overview));
  const folder = toPosix(relative('.', out));
  const disk = await readDisk(out);
  const known = readKnownPages(disk);
  const outline = toOutline(article, known.projects);
  const fresh = toPages(outline, {
    out: folder,
    earnTags: readVocabulary(await readOwnOrDefault(out, VOCABULARY)),
    places: known.places,
  });
  const plan = planPages(fresh, disk, known.places, decisions);
  const tags = await readOwnOrDefault(out, TAGS);
  verifyPages(plan, outline, {out: folder, pages: disk.pages, tags}, onProgress);
  if (!dryRun) {
    await applyPlan(out, plan, disk, onProgress);
    provideVocabulary(out);
  }
  return toReport(outline, plan, {out: folder, dryRun, known, disk});
}

async function readArticle(file: string): Promise<Uint8Array> {
  if ((await stat(file)).isDirectory()) {
    throw problem(file, 'a folder, not an article: name a file that ends in .md');
  }
  return readFile(file);
}

async function readOwnOrDefault(out: string, name: string): Promise<SourceFile> {
  const own = join(out, name);
  const file = existsSync(own) ? own : join(DEFAULT_DOCS, name);
  return {file: toPosix(file), text: await readFile(file, 'utf8')};
}

/** A folder of pages needs the tags that its pages bear: a new one starts with a copy of the project's. */
function provideVocabulary(out: string): void {
  mkdirSync(out, {recursive: true});
  for (const name of [TAGS, VOCABULARY]) {
    if (!existsSync(join(out, name))) copyFileSync(join(DEFAULT_DOCS, name), join(out, name));
  }
}

function problem(file: string, message: string): ProblemError {
  return new ProblemError([{file: toPosix(file), line: 1, column: 1, message}]);
}

/** What the system says of a file that cannot be read or written. */
function fileProblem(error: Error, {overview}: Options): ProblemError {
  const file = 'path' in error && typeof error.path === 'string' ? error.path : overview;
  const code = 'code' in error ? String(error.code) : error.message;
  return problem(file, `cannot be read or written: ${REASONS.get(code) ?? code}`);
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'it is not a folder'],
  ['EEXIST', 'it is not a folder'],
  ['EACCES', 'you may not'],
  ['ENOSPC', 'the disk is full'],
]);

function toPosix(path: string): string {
  return path.replaceAll('\\', '/');
}
