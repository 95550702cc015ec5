import {findLookAlikes} from '../../src/knowledge/lookAlikes.ts';
import type {KnownPages} from './knownPages.ts';
import {unifiedDiff} from './diff.ts';
import type {Conflict} from './merge/mergeModel.ts';
import type {Action, Disk, PlannedPage} from './plan.ts';
import type {Outline, Owner, Part} from './model.ts';
import {collectDefinitions} from './definitions.ts';

/** What a run did or would do, for programs; `npm run generate -- --json` prints it. */
export interface Report {
  /** Of the form of this report; raised when a field changes its meaning or goes. */
  readonly version: 1;
  readonly article: string;
  readonly out: string;
  /** True when nothing was to be written. */
  readonly dryRun: boolean;
  readonly pages: readonly ReportedPage[];
  /** Every part of the article, from the first character to the last. */
  readonly parts: readonly ReportedPart[];
  /** Projects that may be one and the same under two names. */
  readonly lookAlikes: readonly {readonly first: ReportedName; readonly second: ReportedName}[];
}

export interface ReportedPage {
  /** From the folder of pages, with forward slashes. */
  readonly path: string;
  readonly action: Action;
  readonly kind: Owner['type'] | 'orphan';
  /** Where the file lay before, if the run moves it. */
  readonly from?: string;
  /** How an existing page changes, in the unified format; empty where it does not. */
  readonly diff: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** A name and where it stands. */
export interface ReportedName {
  readonly name: string;
  /** The article, or a page of which the article does not speak. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

export interface ReportedPart {
  /** Index of the first character and index after the last, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** First and last line, counted from 1. */
  readonly line: number;
  readonly endLine: number;
  readonly type: Part['type'];
  readonly owner: Owner;
  /** The pages on which it stands; empty for what only concerns the article, and for what no page uses. */
  readonly pages: readonly string[];
}

export function toReport(
  outline: Outline,
  plan: readonly PlannedPage[],
  {out, dryRun, known, disk}: {out: string; dryRun: boolean; known: KnownPages; disk: Disk},
): Report {
  return {
    version: 1,
    article: outline.article.file,
    out,
    dryRun,
    pages: plan.map((page) => reportPage(page, disk)),
    parts: reportParts(outline, plan),
    lookAlikes: reportLookAlikes(outline, known, out),
  };
}

function reportPage(
  {path, action, from, fresh, text, conflicts}: PlannedPage,
  {pages}: Disk,
): ReportedPage {
  const before = from.page === undefined ? undefined : pages.get(from.page);
  // An adopted page follows the article from the next run on: this is what it would mean.
  const after = action === 'adopt' ? fresh?.text : text;
  return {
    path,
    action,
    kind: fresh?.owner.type ?? 'orphan',
    ...(from.page !== undefined && from.page !== path && {from: from.page}),
    diff: before === undefined || after === undefined ? [] : unifiedDiff(before, after),
    conflicts,
  };
}

/** Whether something waits for a person to settle it. */
export function hasConflict({pages}: Report): boolean {
  return pages.some(({action}) => action === 'conflict');
}

/** Whether another run would say the same as long as nothing changes. */
export function isSettled({pages, lookAlikes}: Report): boolean {
  return lookAlikes.length === 0 && !pages.some(({action}) => OPEN.has(action));
}

const OPEN: ReadonlySet<Action> = new Set(['conflict', 'foreign', 'adopt']);

/** Whether the run has written something, or would without `--dry-run`. */
export function wouldChange({pages}: Report): boolean {
  return pages.some(({action, from}) => WRITTEN.has(action) || from !== undefined);
}

const WRITTEN: ReadonlySet<Action> = new Set(['create', 'update', 'merge', 'adopt']);

function reportLookAlikes(
  outline: Outline,
  {projects: known, places}: KnownPages,
  out: string,
): Report['lookAlikes'] {
  const {article} = outline;
  const lineAt = lineCounter(article.text);
  const starts = new Map<string, number>();
  for (const {start, owner} of outline.parts) {
    if (owner.type === 'project' && !starts.has(owner.slug)) starts.set(owner.slug, start);
  }
  const place = (slug: string) => {
    const start = starts.get(slug);
    return start === undefined
      ? {file: `${out}/${places.get(`/projects/${slug}`)?.page}`, line: 1}
      : {file: article.file, line: lineAt(start)};
  };
  const bearers = [
    ...outline.projects.map(({slug, name, aliases}) => ({slug, names: [name, ...aliases]})),
    ...known,
  ].flatMap(({slug, names}) => names.map((name) => ({name, owner: slug})));
  return findLookAlikes(bearers).map(({first, second}) => ({
    first: {name: first.name, ...place(first.owner)},
    second: {name: second.name, ...place(second.owner)},
  }));
}

function reportParts(outline: Outline, plan: readonly PlannedPage[]): ReportedPart[] {
  const pagesOf = pagesByOwner(outline, plan);
  const lineAt = lineCounter(outline.article.text);
  return outline.parts.map(({start, end, type, owner}) => ({
    start,
    end,
    line: lineAt(start),
    endLine: lineAt(Math.max(start, end - 1)),
    type,
    owner,
    // A category's page announces its cards itself.
    pages: type === 'label' && owner.type === 'category' ? [] : pagesOf(owner, start),
  }));
}

/** A definition is known by its place: of two with the same label only the first goes to pages. */
function pagesByOwner(
  outline: Outline,
  plan: readonly PlannedPage[],
): (owner: Owner, start: number) => string[] {
  const {offset} = outline.article;
  const definitions = collectDefinitions(outline.article.tree);
  const pages = new Map<string, string[]>();
  const add = (key: string, path: string) => {
    const paths = pages.get(key) ?? [];
    pages.set(key, paths);
    paths.push(path);
  };
  for (const {path, fresh} of plan) {
    if (!fresh) continue;
    add(keyOf(fresh.owner), path);
    for (const definition of definitions.usedBy(fresh.body)) {
      add(`definition ${(definition.position?.start.offset ?? 0) + offset}`, path);
    }
  }
  return (owner, start) =>
    pages.get(owner.type === 'definition' ? `definition ${start}` : keyOf(owner)) ?? [];
}

function keyOf(owner: Owner): string {
  return 'slug' in owner ? `${owner.type} ${owner.slug}` : owner.type;
}

/** @returns a function from the index of a character to its line, counted from 1 */
function lineCounter(text: string): (index: number) => number {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return (index) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
