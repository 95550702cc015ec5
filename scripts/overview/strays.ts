import {basename, dirname, join} from 'node:path/posix';
import type {Problem} from '../../src/knowledge/problem.ts';
import {identityOf} from './pages/knownPages.ts';
import {quote} from './report/shellCommand.ts';
import type {Decisions, Disk, Place, PlannedPage} from './model.ts';

/*
 * The page of a project lies in the folder of its first category: the site cannot be built otherwise. A page that could not
 * be written when its category moved would stay behind, and nobody would look for it.
 */

/**
 * Moves pages to the folders of their categories: those that cannot be written now, as they are, with a category that moves
 * in this run; and those about which a person decides, out of a folder that is of no category any more.
 */
export function withFollowers(
  plan: readonly PlannedPage[],
  {pages, base}: Disk,
  places: ReadonlyMap<string, Place>,
  {take}: Pick<Decisions, 'take'>,
): PlannedPage[] {
  const folderOf = categoryFolders(plan, places);
  const oldFolderOf = categoryFolders([], places);
  const folders = new Set(folderOf.values());
  const taken = new Set([...pages.keys(), ...plan.map(({path}) => path)]);
  return plan.map((page) => {
    const {path, from, permalink} = page;
    const text = page.text ?? pages.get(from.page ?? '');
    const isLeft = page.text === undefined || (take.has(path) && !folders.has(dirname(path)));
    if (!isLeft || text === undefined || from.page !== path || !isProject(permalink)) return page;
    // Of a page that cannot be read, the base knows its category.
    const home = identityOf(text)?.categories[0] ?? from.home?.page ?? '';
    const [before, now] = [oldFolderOf.get(home), folderOf.get(home)];
    const target = join(now ?? '', basename(path));
    const isOwn = before === dirname(path) || page.text !== undefined;
    if (now === undefined || now === dirname(path) || !isOwn || taken.has(target)) return page;
    taken.add(target);
    const record = page.base ?? base.get(from.base ?? '');
    return {...page, path: target, text, ...(record !== undefined && {base: record})};
  });
}

/** Names the pages outside of the folder of their first category, with the command that moves each. */
export function findStrays(
  plan: readonly PlannedPage[],
  places: ReadonlyMap<string, Place>,
  out: string,
): Problem[] {
  const folderOf = categoryFolders(plan, places);
  const planned = new Map(plan.map((page) => [page.permalink, page]));
  return [...places].flatMap(([permalink, {page, home}]): Problem[] => {
    const {path = page, action = 'keep'} = planned.get(permalink) ?? {};
    const own = folderOf.get(home?.page ?? '');
    // What is written may have another category, and is checked as a whole.
    if (page === undefined || path === undefined || WRITTEN.has(action)) return [];
    if (!isProject(permalink)) return [];
    if (own === undefined || own === dirname(path)) return [];
    const [from, to] = [join(out, path), join(out, own, basename(path))];
    const message = `the first category is "${home?.page}", but the page is in ${dirname(from)}: git mv ${quote(from)} ${quote(to)}`;
    return [{file: from, line: 1, column: 1, message}];
  });
}

const WRITTEN: ReadonlySet<PlannedPage['action']> = new Set(['create', 'update', 'merge']);

function isProject(permalink: string): boolean {
  return permalink.startsWith('/projects/');
}

/** The folders of categories after the run, by their slugs and their former slugs. */
function categoryFolders(
  plan: readonly PlannedPage[],
  places: ReadonlyMap<string, Place>,
): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const [permalink, {page}] of places) if (page !== undefined) paths.set(permalink, page);
  for (const {permalink, path, action} of plan) {
    if (action !== 'deleted') paths.set(permalink, path);
  }
  const folders = new Map<string, string>();
  for (const [permalink, path] of paths) {
    const [, slug] = /^\/categories\/(.+)$/.exec(permalink) ?? [];
    if (slug === undefined) continue;
    for (const former of places.get(permalink)?.formerSlugs ?? []) {
      if (!paths.has(`/categories/${former}`)) folders.set(former, dirname(path));
    }
    folders.set(slug, dirname(path));
  }
  return folders;
}
