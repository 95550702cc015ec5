import {toSlug} from '../../src/knowledge/slug.ts';
import {projectsOf, type State} from './state.ts';

/** What happened to one page. */
export interface PageChange {
  readonly kind: 'added' | 'changed' | 'moved' | 'removed';
  readonly file: string;
  /** Its title; undefined for a page that cannot be read. */
  readonly title?: string;
  /** Where it was before, if it was moved. */
  readonly from?: string;
  /** The title that it had before, if no page has this name any more. */
  readonly lostName?: string;
}

/**
 * Lists the pages that differ, by their paths. A page is known again by its address, so that one which was put into
 * another folder is moved.
 */
export function pageChanges(base: State, head: State): PageChange[] {
  const before = pagesOf(base);
  const after = pagesOf(head);
  const isBefore = new Map([...before.values()].map((page) => [page.address, page]));
  const addresses = new Set([...after.values()].map(({address}) => address));
  const names = namesIn(head);

  const changes = [...after.values()].flatMap((page): PageChange[] => {
    const same = before.get(page.file);
    const {file, title} = page;
    const lost = (earlier: Page) =>
      earlier.title !== undefined && title !== undefined && !names.has(toSlug(earlier.title))
        ? {lostName: earlier.title}
        : {};
    if (same) return same.text === page.text ? [] : [{kind: 'changed', file, title, ...lost(same)}];
    const moved = isBefore.get(page.address);
    return moved && !after.has(moved.file)
      ? [{kind: 'moved', file, title, from: moved.file, ...lost(moved)}]
      : [{kind: 'added', file, title}];
  });
  const there = new Set([...after.keys(), ...head.refused]);
  const removed = [...before.values()]
    .filter(({file, address}) => !there.has(file) && !addresses.has(address))
    .map(({file, title}): PageChange => ({kind: 'removed', file, title}));
  return [...changes, ...removed].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The slugs of all names by which a project or category is found. */
function namesIn(state: State): ReadonlySet<string> {
  const pages = [...projectsOf(state), ...state.knowledge.categories];
  return new Set(pages.flatMap(({title, aliases}) => [title, ...aliases].map(toSlug)));
}

interface Page {
  readonly file: string;
  readonly text: string;
  /** Its address on the site; its path for a page that cannot be read. */
  readonly address: string;
  readonly title: string | undefined;
}

function pagesOf(state: State): ReadonlyMap<string, Page> {
  const {categories, landing} = state.knowledge;
  const known = new Map(
    [...projectsOf(state), ...categories, ...(landing ? [landing] : [])].map((page) => [
      page.file,
      page,
    ]),
  );
  return new Map(
    state.sources.pages.map(({file, text}) => {
      const page = known.get(file);
      return [file, {file, text, address: page?.permalink ?? file, title: page?.title}];
    }),
  );
}
