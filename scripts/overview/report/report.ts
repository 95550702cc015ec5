import {dirname} from 'node:path/posix';
import {findLookAlikes} from '../../../src/knowledge/lookAlikes.ts';
import {collectDefinitions} from '../article/definitions.ts';
import {unifiedDiff} from './diff.ts';
import type {CategoryNode, Note, Outline, Owner, Part} from '../article/model.ts';
import {findOldLinks} from './oldLinks.ts';
import {
  REPORT_VERSION,
  type Report,
  type ReportedMove,
  type ReportedPage,
  type ReportedPart,
} from './reportSchema.ts';
import {findMovedText, type MovedText} from './movedText.ts';
import type {Action, Disk, FreshPage, KnownPages, PlannedPage} from '../model.ts';

export type {Report} from './reportSchema.ts';

interface Run {
  readonly out: string;
  readonly dryRun: boolean;
  readonly known: KnownPages;
  readonly disk: Disk;
  readonly tags?: readonly string[];
}

export function toReport(
  outline: Outline,
  plan: readonly PlannedPage[],
  {out, dryRun, known, disk, tags = []}: Run,
): Report {
  const titles = titlesByFolder(outline, plan);
  return {
    version: REPORT_VERSION,
    article: outline.article.file,
    out,
    dryRun,
    pages: plan.map((page) => reportPage(page, disk, titles)),
    parts: reportParts(outline, plan),
    moves: findMovedText(plan, disk).map(reportMove),
    unnamed: [...outline.unnamed],
    silentTags: outline.article.silentTags,
    tags: [...tags],
    notes: reportNotes(outline, plan),
    lookAlikes: reportLookAlikes(outline, known, out),
    oldLinks: findOldLinks(plan, disk, out),
  };
}

/** The titles of the categories, by the folders of their pages. */
function titlesByFolder(
  {categories}: Pick<Outline, 'categories'>,
  plan: readonly PlannedPage[],
): ReadonlyMap<string, string> {
  const titles = titlesOf(categories);
  return new Map(
    plan.flatMap(({permalink, path}) => {
      const title = titles.get(permalink);
      return title === undefined ? [] : [[dirname(path), title] as const];
    }),
  );
}

function titlesOf(categories: readonly CategoryNode[]): Map<string, string> {
  return new Map(
    categories.flatMap(({slug, title, children}) => [
      [`/categories/${slug}`, title] as const,
      ...titlesOf(children),
    ]),
  );
}

function reportPage(
  {path, permalink, action, from, fresh, text, conflicts}: PlannedPage,
  {pages}: Disk,
  titles: ReadonlyMap<string, string>,
): ReportedPage {
  const before = from.page === undefined ? '' : pages.get(from.page);
  // An adopted page follows the article from the next run on: the diff shows what that would change.
  const after = action === 'adopt' ? fresh?.text : text;
  const category = titles.get(dirname(path));
  return {
    path,
    address: permalink,
    kind: kindOf(permalink),
    ...(category !== undefined && {category}),
    action,
    ...(from.page !== undefined && from.page !== path && {from: from.page}),
    diff: before === after || after === undefined ? [] : unifiedDiff(before ?? '', after),
    conflicts: [...conflicts],
  };
}

function kindOf(permalink: string): ReportedPage['kind'] {
  if (permalink.startsWith('/projects/')) return 'project';
  return permalink === '/categories' ? 'landing' : 'category';
}

function reportMove({type, from, to}: MovedText): ReportedMove {
  const [oldSlug, newSlug] = [from, to].map(({permalink}) => permalink.replace(/^.*\//, ''));
  return {
    type,
    from: from.path,
    to: to.path,
    ...(type === 'rename' && {command: `--rename ${oldSlug}=${newSlug}`}),
    ...(type === 'join' &&
      kindOf(from.permalink) === 'project' && {
        command: `--retire ${oldSlug} --because "Part of ${newSlug}"`,
      }),
  };
}

/** Whether a person has to resolve something. */
export function hasConflict({pages}: Report): boolean {
  return pages.some(({action}) => action === 'conflict');
}

/** Whether another run would say the same as long as nothing changes. */
export function isFinal({pages, lookAlikes}: Report): boolean {
  return lookAlikes.length === 0 && !pages.some(({action}) => OPEN.has(action));
}

const OPEN: ReadonlySet<Action> = new Set(['conflict', 'foreign', 'adopt']);

/** Whether the run has written anything, or would have without `--dry-run`. */
export function wouldChange({pages, tags}: Report): boolean {
  return (
    tags.length > 0 || pages.some(({action, from}) => WRITTEN.has(action) || from !== undefined)
  );
}

const WRITTEN: ReadonlySet<Action> = new Set(['create', 'update', 'merge', 'adopt', 'retire']);

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
  const names = [
    ...outline.projects.map(({slug, name, aliases}) => ({slug, names: [name, ...aliases]})),
    ...known,
  ].flatMap(({slug, names}) => names.map((name) => ({name, owner: slug})));
  return findLookAlikes(names).map(({first, second}) => ({
    first: {name: first.name, ...place(first.owner)},
    second: {name: second.name, ...place(second.owner)},
  }));
}

/** Collects the notes in the order of the article. A note on text of several pages is given once. */
function reportNotes(outline: Outline, plan: readonly PlannedPage[]): Note[] {
  const notes = [...outline.notes, ...plan.flatMap(({fresh}) => fresh?.notes ?? [])];
  const unique = new Map(notes.map((note) => [JSON.stringify(note), note]));
  return [...unique.values()].sort((a, b) => a.line - b.line || a.column - b.column);
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
    pages: isShown(type, owner) ? pagesOf(owner, start) : [],
  }));
}

/** Whether a part of the article is shown on the pages of its owner. The page of a category has its own labels, and the site its own navigation. */
function isShown(type: Part['type'], owner: Owner): boolean {
  if (type === 'label') return owner.type !== 'category';
  return type !== 'contents' && type !== 'markup';
}

/** Returns a function from an owner to its pages. Definitions are identified by their offset: of two with one label, only the first is on pages. */
function pagesByOwner(
  outline: Outline,
  plan: readonly PlannedPage[],
): (owner: Owner, start: number) => string[] {
  const {offset} = outline.article;
  const definitions = collectDefinitions(outline.article.tree);
  const pages = new Map<string, string[]>();
  const references = new Map(outline.projects.map(({slug, references}) => [slug, references]));
  const referencesOf = ({owner}: FreshPage) =>
    (owner.type === 'project' && references.get(owner.slug)) || [];
  const add = (key: string, path: string) => {
    const paths = pages.get(key) ?? [];
    pages.set(key, paths);
    paths.push(path);
  };
  for (const {path, fresh} of plan) {
    if (!fresh) continue;
    add(keyOf(fresh.owner), path);
    for (const definition of definitions.usedBy([...fresh.body, ...referencesOf(fresh)])) {
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
