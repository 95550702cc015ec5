import type {FreshPage} from './pages.ts';

/** What a run does with a page. */
export type Action =
  /** The page is new. */
  | 'create'
  /** Nobody has edited the page; the article says something else now. */
  | 'update'
  /** The page stands as the generator would write it. */
  | 'unchanged'
  /** A person edited the page; the article says there what it said before. */
  | 'keep'
  /** A person edited the page and the article changed there: the page is left alone until someone looks. */
  | 'conflict'
  /** A person deleted the page: it stays deleted. */
  | 'deleted'
  /** The page was generated once, and the article speaks of it no more: it stays. */
  | 'orphan';

/** A page and what becomes of it. */
export interface PlannedPage {
  /** Path from the folder of pages, with forward slashes. */
  readonly path: string;
  readonly action: Action;
  /** What the generator would write; none for an orphan. */
  readonly fresh?: FreshPage;
}

/** What lies on disk, by path from the folder of pages. */
export interface Disk {
  readonly pages: ReadonlyMap<string, string>;
  /** What the generator last wrote. */
  readonly base: ReadonlyMap<string, string>;
}

/** Decides for each page, from what the generator would write, what it last wrote and what stands there now. */
export function planPages(fresh: readonly FreshPage[], {pages, base}: Disk): PlannedPage[] {
  const freshPaths = new Set(fresh.map(({path}) => path));
  const orphans = [...base.keys()]
    .filter((path) => !freshPaths.has(path) && pages.has(path))
    .sort();
  return [
    ...fresh.map((page) => ({
      path: page.path,
      action: decide(page.text, base.get(page.path), pages.get(page.path)),
      fresh: page,
    })),
    ...orphans.map((path) => ({path, action: 'orphan' as const})),
  ];
}

function decide(fresh: string, base: string | undefined, disk: string | undefined): Action {
  if (disk === undefined) return base === undefined ? 'create' : 'deleted';
  if (disk === fresh) return 'unchanged';
  if (disk === base) return 'update';
  return fresh === base ? 'keep' : 'conflict';
}
