import {basename, dirname, join} from 'node:path/posix';
import {NO_DECISIONS} from './decisions.ts';
import {editFrontMatter} from './pages/editFrontMatter.ts';
import {identityOf} from './pages/knownPages.ts';
import {rememberMerges} from './merge/mergePage.ts';
import type {Decisions, Disk, FreshPage, Place, PlannedPage} from './model.ts';

/**
 * Decides for each page what to do with it, from three texts: what the generator would write (fresh), what it last wrote
 * (base) and what is there (disk).
 *
 * @param places where the pages and bases are, by address
 * @param merge for callers that plan several times: most pages are the same each time
 * @returns the fresh pages in their order, then the pages whose subjects the article does not list, by path
 */
export function planPages(
  fresh: readonly FreshPage[],
  {pages, base}: Disk,
  places: ReadonlyMap<string, Place>,
  decisions: Decisions = NO_DECISIONS,
  merge = rememberMerges(),
): PlannedPage[] {
  const planned = fresh.map((freshPage): PlannedPage => {
    const {permalink} = freshPage;
    const from = places.get(permalink) ?? placeOfFile(freshPage.path, pages);
    const current = from.page ?? freshPage.path;
    const page = {path: current, permalink, from, fresh: freshPage, conflicts: []};
    if (from.isRetired) return {...page, action: 'retired'};
    const decision = decide({
      fresh: freshPage.text,
      base: textAt(base, from.base),
      disk: textAt(pages, from.page),
      path: current,
      decisions,
      merge,
    });
    const moves = decision.text !== undefined && current !== freshPage.path;
    // Another page is in the way: neither is touched.
    if (moves && pages.has(freshPage.path)) {
      return {...page, path: freshPage.path, action: 'foreign'};
    }
    const path = decision.text === undefined ? current : freshPage.path;
    // The article says what people wrote, by itself and not by a decision: nothing happens to the page.
    const isKept =
      decision.action === 'merge' &&
      decision.text === textAt(pages, path) &&
      !decisions.take.has(current);
    return {...page, path, ...decision, ...(isKept && {action: 'keep'})};
  });
  const listed = new Set(fresh.map(({permalink}) => permalink));
  const follow = followerOf(planned, {pages, base});
  const slugs = slugsOfToday(places);
  const others = [...places].flatMap(([permalink, from]): PlannedPage[] => {
    if (from.page === undefined || listed.has(permalink)) return [];
    const place = {...from, page: from.page};
    const own = planUnlisted(permalink, place, textAt(pages, from.page), {decisions, slugs});
    return follow(own, permalink, place);
  });
  return [...planned, ...others.sort((a, b) => (a.path < b.path ? -1 : 1))];
}

/**
 * Returns a function that lets pages of which the article does not speak move with the folder of their category, where
 * they would be in the folder of none otherwise.
 */
function followerOf(planned: readonly PlannedPage[], {pages, base}: Disk) {
  const folders = new Map(
    planned.flatMap(({path, from: {page}, text}) =>
      page !== undefined && page !== path && text !== undefined && path.endsWith('/index.mdx')
        ? [[dirname(page), dirname(path)] as const]
        : [],
    ),
  );
  return (
    own: readonly PlannedPage[],
    permalink: string,
    from: Place & {readonly page: string},
  ): PlannedPage[] => {
    const folder = folders.get(dirname(from.page));
    const path = join(folder ?? '', basename(from.page));
    if (folder === undefined || pages.has(path)) return [...own];
    const left: PlannedPage = {path, permalink, from, action: 'keep', conflicts: []};
    const record = textAt(base, from.base);
    return (own.length > 0 ? own : [left]).map((page) => ({
      ...page,
      path,
      text: page.text ?? textAt(pages, from.page) ?? '',
      ...(record !== undefined && {base: record}),
    }));
  };
}

/**
 * Plans a page whose subject the article does not list. Its categories follow if they get other slugs, since nothing else
 * would tell it. A page that a person made is not the generator's to plan.
 */
function planUnlisted(
  permalink: string,
  from: Place & {readonly page: string},
  disk: string | undefined,
  {decisions, slugs}: {decisions: Decisions; slugs: ReadonlyMap<string, string>},
): PlannedPage[] {
  const page = {path: from.page, permalink, from, conflicts: []};
  const because = decisions.retire.get(permalink.replace(/^\/projects\//, ''));
  if (because !== undefined) {
    const text = disk === undefined ? undefined : editFrontMatter(disk, {retired: because});
    return [{...page, action: 'retire', ...(text !== undefined && {text})}];
  }
  if (from.base === undefined && !from.isRetired) return [];
  const text = disk === undefined ? undefined : withCategories(disk, slugs);
  const action = from.isRetired ? 'retired' : 'orphan';
  return [{...page, action, ...(text !== undefined && {text})}];
}

/** A page with the slugs that its categories have today; undefined if it has them already, or cannot be edited in place. */
function withCategories(text: string, slugs: ReadonlyMap<string, string>): string | undefined {
  const {categories = []} = slugs.size === 0 ? {} : (identityOf(text) ?? {});
  if (!categories.some((slug) => slugs.has(slug))) return undefined;
  return editFrontMatter(text, {categories: categories.map((slug) => slugs.get(slug) ?? slug)});
}

/** The slugs of categories by those that they had, and that no other category has. */
function slugsOfToday(places: ReadonlyMap<string, Place>): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  for (const [address, {formerSlugs = []}] of places) {
    const [, slug] = /^\/categories\/(.+)$/.exec(address) ?? [];
    if (slug === undefined) continue;
    for (const former of formerSlugs) {
      if (!places.has(`/categories/${former}`)) slugs.set(former, slug);
    }
  }
  return slugs;
}

/** A page whose address cannot be read is known only by its path: it may be where a new page would go. */
function placeOfFile(path: string, pages: Disk['pages']): Place {
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
  readonly merge: ReturnType<typeof rememberMerges>;
}

type Decision = Pick<PlannedPage, 'action'> &
  Partial<Pick<PlannedPage, 'text' | 'base' | 'conflicts'>>;

function decide({fresh, base, disk, path, decisions, merge}: Case): Decision {
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
  const merged = merge(path, {base, fresh, disk}, decisions.take.get(path));
  if (merged.type === 'conflict') return {action: 'conflict', conflicts: merged.conflicts};
  return {action: 'merge', text: merged.text, base: fresh};
}
