import type {Place} from './knownPages.ts';
import type {Conflict, Side} from './merge/mergeModel.ts';
import {mergePage} from './merge/mergePage.ts';
import type {FreshPage} from './pages.ts';

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
  | 'orphan';

/** A page and what becomes of it. */
export interface PlannedPage {
  /** Path from the folder of pages, with forward slashes. */
  readonly path: string;
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

/** What the caller has decided about single pages, by path from the folder of pages. */
export interface Decisions {
  /** Whose reading stands where both sides changed the same thing. */
  readonly take: ReadonlyMap<string, Side>;
  /** Pages that come back although a person deleted them. */
  readonly restore: ReadonlySet<string>;
  /** Whether pages that the generator never wrote are recorded as their own base. */
  readonly adopt: boolean;
}

export const NO_DECISIONS: Decisions = {take: new Map(), restore: new Set(), adopt: false};

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
    const from = places.get(page.permalink) ?? standingAt(page.path, pages);
    const current = from.page ?? page.path;
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
      return {path: page.path, from, fresh: page, action: 'foreign', conflicts: []};
    }
    const path = decision.text === undefined ? current : page.path;
    return {path, from, fresh: page, conflicts: [], ...decision};
  });
  const addresses = new Set(fresh.map(({permalink}) => permalink));
  const orphans = [...places].flatMap(([address, from]): PlannedPage[] =>
    from.page !== undefined && from.base !== undefined && !addresses.has(address)
      ? [{path: from.page, action: 'orphan', from, conflicts: []}]
      : [],
  );
  return [...planned, ...orphans.sort((a, b) => (a.path < b.path ? -1 : 1))];
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
