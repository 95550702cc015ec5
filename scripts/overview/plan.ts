import {NO_DECISIONS} from './decisions.ts';
import {editFrontMatter} from './pages/editFrontMatter.ts';
import {mergePage} from './merge/mergePage.ts';
import type {Decisions, Disk, FreshPage, Place, PlannedPage} from './model.ts';

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
