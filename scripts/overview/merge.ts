import type {Place} from './knownPages.ts';
import type {FreshPage} from './pages.ts';

/** What a run does with a page. */
export type Action =
  /** The page is new. */
  | 'create'
  /** Nobody has edited the page; the article says something else now. */
  | 'update'
  /** The article lists the project in another category now, and nobody has edited its page: the file moves along. */
  | 'move'
  /** The page stands as the generator would write it. */
  | 'unchanged'
  /** A person edited the page; the article says there what it said before. */
  | 'keep'
  /** A person edited the page and the article changed there: the page is left alone until someone looks. */
  | 'conflict'
  /** A page stands there that the generator never wrote: it is left alone. */
  | 'foreign'
  /** A person deleted the page: it stays deleted. */
  | 'deleted'
  /** The page was generated once, and the article speaks of it no more: it stays. */
  | 'orphan';

/** A page and what becomes of it. */
export interface PlannedPage {
  /** Path from the folder of pages, with forward slashes. */
  readonly path: string;
  readonly action: Action;
  /** Where the page and its base lie before the run. */
  readonly from: Place;
  /** What the generator would write; none for an orphan. */
  readonly fresh?: FreshPage;
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
): PlannedPage[] {
  const planned = fresh.map((page): PlannedPage => {
    const from = places.get(page.permalink) ?? standingAt(page.path, pages);
    const action = decide(page, from, textAt(base, from.base), textAt(pages, from.page));
    return {path: page.path, action, from, fresh: page};
  });
  const addresses = new Set(fresh.map(({permalink}) => permalink));
  const orphans = [...places].flatMap(([address, from]): PlannedPage[] =>
    from.page !== undefined && from.base !== undefined && !addresses.has(address)
      ? [{path: from.page, action: 'orphan', from}]
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

function decide(
  fresh: FreshPage,
  from: Place,
  base: string | undefined,
  disk: string | undefined,
): Action {
  if (disk === undefined) return base === undefined ? 'create' : 'deleted';
  if (from.page !== fresh.path) return disk === base ? 'move' : 'conflict';
  if (disk === fresh.text) return 'unchanged';
  if (base === undefined) return 'foreign';
  if (disk === base) return 'update';
  return fresh.text === base ? 'keep' : 'conflict';
}
