import {join} from 'node:path/posix';
import type {Note, Outline} from '../article/model.ts';
import type {Problem} from '../../../src/knowledge/problem.ts';
import type {
  Action,
  Decisions,
  Disk,
  KnownPages,
  PlannedPage,
  Question,
  Renamed,
} from '../model.ts';
import {findMovedText, type MovedText} from './movedText.ts';
import {findOldLinks} from './oldLinks.ts';
import {
  REPORT_VERSION,
  type Report,
  type ReportedMove,
  type ReportedQuestion,
} from './reportSchema.ts';
import {findStrays} from '../strays.ts';
import {reportLookAlikes} from './reportedLookAlikes.ts';
import {kindOf, reportPage, titlesByFolder} from './reportedPage.ts';
import {reportParts} from './reportedParts.ts';

export type {Report} from './reportSchema.ts';

interface Run {
  readonly out: string;
  readonly dryRun: boolean;
  readonly known: KnownPages;
  readonly disk: Disk;
  readonly renamed: readonly Renamed[];
  readonly questions: readonly Question[];
  /** What is wrong in pages that people edited. */
  readonly faults: readonly Problem[];
  readonly tags?: readonly string[];
  /** The decisions with which the run began. */
  readonly take?: Decisions['take'];
  readonly rename?: Decisions['rename'];
  /** The number of files that were written or moved. */
  readonly written?: number;
}

/** Tells what a run did or would do, from what it found and what it planned. */
export function toReport(
  outline: Outline,
  plan: readonly PlannedPage[],
  {out, dryRun, known, disk, renamed, questions, faults, ...run}: Run,
): Report {
  const titles = titlesByFolder(outline, plan);
  const {tags = [], take = new Map(), rename = new Map<string, string>(), written = 0} = run;
  const strays = findStrays(plan, known.places, out).filter(({file}) =>
    faults.every((fault) => fault.file !== file),
  );
  const moved = findMovedText(plan, disk);
  return {
    version: REPORT_VERSION,
    article: outline.article.file,
    out,
    dryRun,
    pages: plan.map((page) => reportPage(page, disk, titles, take)),
    written,
    parts: reportParts(outline, plan),
    faults: [...faults, ...strays, ...reportCopies(known, out)],
    decided: [...rename].map(([from, to]) => `${from}=${to}`),
    renamed: [...renamed],
    moves: moved.flatMap(reportMove),
    questions: reportQuestions(questions, moved),
    unnamed: [...outline.unnamed],
    silentTags: outline.article.silentTags,
    tags: [...tags],
    notes: reportNotes(outline, plan, disk),
    lookAlikes: reportLookAlikes(outline, known, disk, out),
    oldLinks: findOldLinks(plan, disk, out),
  };
}

/** Two pages with one address cannot both be on the site. */
function reportCopies({copies}: KnownPages, out: string): Problem[] {
  return [...copies].map(([copy, path]) => ({
    file: join(out, copy),
    line: 1,
    column: 1,
    message: `has the slug of ${join(out, path)}: give it a slug and a name of its own, or delete it`,
  }));
}

function reportMove({type, from, to}: MovedText): ReportedMove[] {
  if (type === 'rename') return [];
  const isRetirable = type === 'join' && kindOf(from.permalink) === 'project';
  const command = `--retire ${slugOf(from)} --because "Part of ${slugOf(to)}"`;
  return [{type, from: from.path, to: to.path, ...(isRetirable && {command})}];
}

/** A page is in one question at most: two answers about one page would exclude each other. */
function reportQuestions(
  questions: readonly Question[],
  moved: readonly MovedText[],
): ReportedQuestion[] {
  const ofTexts = moved.flatMap(({type, from, to, because}) =>
    type === 'rename'
      ? [{from: from.path, to: to.path, because, command: `--rename ${slugOf(from)}=${slugOf(to)}`}]
      : [],
  );
  const asked = new Set<string>();
  return [...questions, ...ofTexts].filter(({from, to}) => {
    const isAsked = asked.has(from) || asked.has(to);
    if (!isAsked) asked.add(from).add(to);
    return !isAsked;
  });
}

function slugOf({permalink}: PlannedPage): string {
  return permalink.replace(/^.*\//, '');
}

/** Whether a person has to resolve something. */
export function hasConflict({pages, faults}: Report): boolean {
  return faults.length > 0 || pages.some(({action}) => action === 'conflict');
}

/** Whether another run would say the same as long as nothing changes. */
export function isFinal({pages, faults}: Report): boolean {
  return faults.length === 0 && !pages.some(({action}) => OPEN.has(action));
}

const OPEN: ReadonlySet<Action> = new Set(['conflict', 'foreign', 'adopt']);

/** Whether the run has written anything, or would have without `--dry-run`. */
export function wouldChange({pages, tags}: Report): boolean {
  return (
    tags.length > 0 ||
    pages.some(
      ({action, from}) => WRITTEN.has(action) || (from !== undefined && action !== 'foreign'),
    )
  );
}

const WRITTEN: ReadonlySet<Action> = new Set(['create', 'update', 'merge', 'adopt', 'retire']);

/**
 * Collects the notes in the order of the article. A note on text of several pages is given once, and one about a page of
 * which the article says what it said before is not given again.
 */
function reportNotes(outline: Outline, plan: readonly PlannedPage[], {base}: Disk): Note[] {
  const told = new Set(
    plan.flatMap(({fresh, from, permalink}) =>
      fresh && from.base !== undefined && base.get(from.base) === fresh.text ? [permalink] : [],
    ),
  );
  const notes = [...outline.notes, ...plan.flatMap(({fresh}) => fresh?.notes ?? [])]
    .filter(({about}) => about === undefined || !told.has(about))
    .map(({line, column, message}) => ({line, column, message}));
  const unique = new Map(notes.map((note) => [JSON.stringify(note), note]));
  return [...unique.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
