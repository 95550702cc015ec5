import {NO_DECISIONS, type Decisions} from './decisions.ts';
import {editFrontMatter} from './pages/editFrontMatter.ts';
import type {Place} from './pages/knownPages.ts';
import type {Conflict} from './merge/mergeModel.ts';
import {mergePage} from './merge/mergePage.ts';
import type {FreshPage} from './pages/pages.ts';

/** What a run does with a page. */
export type Action =
  /** The page is new, or a person asked for it back. */
  | 'create'
  /** Nobody has edited the page; the article says something else now. */
  | 'update'
  /** A person edited the page and the article changed elsewhere in it: it takes in both. */
  | 'merge'
  /** The page stands as the generator would write it. */
  | 'unchanged'
  /** A person edited the page; the article says there what it said before. */
  | 'keep'
  /** A person and the article changed the same thing: the page is left alone until someone settles it. */
  | 'conflict'
  /** A page stands there that the generator never wrote: it is left alone. */
  | 'foreign'
  /** A page that the generator never wrote is recorded as its own base: from now on it follows the article. */
  | 'adopt'
  /** A person deleted the page: it stays deleted. */
  | 'deleted'
  /** The page was generated once, and the article speaks of it no more: it stays. */
  | 'orphan'
  /** Somebody decides that the atlas leaves the project out: its page stays to say why. */
  | 'retire'
  /** The page says why the project was left out: it is left alone. */
  | 'retired';

/** A page and what becomes of it. */
export interface PlannedPage {
  /** Path from the folder of pages, with forward slashes. */
  readonly path: string;
  /** The address of the page on the site. */
  readonly permalink: string;
  readonly action: Action;
  /** Where the page and its base lie before the run. A path that differs from `from.page` moves the file. */
  readonly from: Place;
  /** What the generator would write; none for an orphan. */
  readonly fresh?: FreshPage;
  /** The text of the page after the run, where the run writes it. */
  readonly text?: string;
  /** The base after the run, where the run records another. */
  readonly base?: string;
  /** What the two sides changed differently; empty but for a conflict. */
  readonly conflicts: readonly Conflict[];
}

/** What lies on disk, by path from the folder of pages. */
export interface Disk {
  readonly pages: ReadonlyMap<string, string>;
  /** What the generator last wrote. */
  readonly base: ReadonlyMap<string, string>;
}

/**
 * Decides for each page, from what the generator would write, what it last wrote and what stands there now.
 *
 * @param places by address: where pages and bases lie
 */
export function planPages(
  fresh: readonly FreshPage[],
  {pages, base}: Disk,
  places: ReadonlyMap<string, Place>,
  decisions: Decisions = NO_DECISIONS,
): PlannedPage[] {
  const planned = fresh.map((page): PlannedPage => {
    const {permalink} = page;
    const from = places.get(permalink) ?? standingAt(page.path, pages);
    const current = from.page ?? page.path;
    const untouched = {path: current, permalink, from, fresh: page, conflicts: []};
    if (from.isRetired) return {...untouched, action: 'retired'};
    const decision = decide({
      fresh: page.text,
      base: textAt(base, from.base),
      disk: textAt(pages, from.page),
      path: current,
      decisions,
    });
    const moves = decision.text !== undefined && current !== page.path;
    // Another page stands where this one would go: neither is touched.
    if (moves && pages.has(page.path)) {
      return {...untouched, path: page.path, action: 'foreign'};
    }
    const path = decision.text === undefined ? current : page.path;
    return {...untouched, path, ...decision};
  });
  const addresses = new Set(fresh.map(({permalink}) => permalink));
  const others = [...places].flatMap(([permalink, from]): PlannedPage[] =>
    from.page === undefined || addresses.has(permalink)
      ? []
      : leftAlone(permalink, {...from, page: from.page}, textAt(pages, from.page), decisions),
  );
  return [...planned, ...others.sort((a, b) => (a.path < b.path ? -1 : 1))];
}

/** A page of which the article does not speak. One that a person made is none of the generator's business. */
function leftAlone(
  permalink: string,
  from: Place & {readonly page: string},
  disk: string | undefined,
  {retire}: Decisions,
): PlannedPage[] {
  const page = {path: from.page, permalink, from, conflicts: []};
  const because = retire.get(permalink.replace(/^\/projects\//, ''));
  if (because !== undefined) {
    const text = disk === undefined ? undefined : editFrontMatter(disk, {retired: because});
    return [{...page, action: 'retire', ...(text !== undefined && {text})}];
  }
  if (from.isRetired) return [{...page, action: 'retired'}];
  return from.base === undefined ? [] : [{...page, action: 'orphan'}];
}

/** A page without a readable address may stand where a new one would go. */
function standingAt(path: string, pages: Disk['pages']): Place {
  return pages.has(path) ? {page: path} : {};
}

function textAt(texts: ReadonlyMap<string, string>, path: string | undefined): string | undefined {
  return path === undefined ? undefined : texts.get(path);
}

interface Case {
  readonly fresh: string;
  readonly base: string | undefined;
  readonly disk: string | undefined;
  readonly path: string;
  readonly decisions: Decisions;
}

type Decision = Pick<PlannedPage, 'action'> &
  Partial<Pick<PlannedPage, 'text' | 'base' | 'conflicts'>>;

function decide({fresh, base, disk, path, decisions}: Case): Decision {
  if (disk === undefined) {
    return base === undefined || decisions.restore.has(path)
      ? {action: 'create', text: fresh, base: fresh}
      : {action: 'deleted'};
  }
  if (disk === fresh) return {action: 'unchanged', text: disk, base: fresh};
  if (base === undefined) {
    return decisions.adopt ? {action: 'adopt', text: disk, base: disk} : {action: 'foreign'};
  }
  if (disk === base) return {action: 'update', text: fresh, base: fresh};
  if (fresh === base) return {action: 'keep', text: disk, base};
  const merged = mergePage({base, fresh, disk}, decisions.take.get(path));
  return merged.type === 'merged'
    ? {action: 'merge', text: merged.text, base: fresh}
    : {action: 'conflict', conflicts: merged.conflicts};
}
