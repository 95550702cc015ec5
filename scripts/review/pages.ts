import {projectsOf, type State} from './state.ts';

/** What happened to one page. */
export interface PageChange {
  readonly kind: 'added' | 'changed' | 'moved' | 'removed';
  readonly file: string;
  /** Its title; undefined for a page that cannot be read. */
  readonly title?: string;
  /** Where it was before, if it was moved. */
  readonly from?: string;
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

  const changes = [...after.values()].flatMap((page): PageChange[] => {
    const same = before.get(page.file);
    const {file, title} = page;
    if (same) return same.text === page.text ? [] : [{kind: 'changed', file, title}];
    const moved = isBefore.get(page.address);
    return moved && !after.has(moved.file)
      ? [{kind: 'moved', file, title, from: moved.file}]
      : [{kind: 'added', file, title}];
  });
  const there = new Set([...after.keys(), ...head.refused]);
  const removed = [...before.values()]
    .filter(({file, address}) => !there.has(file) && !addresses.has(address))
    .map(({file, title}): PageChange => ({kind: 'removed', file, title}));
  return [...changes, ...removed].sort((a, b) => (a.file < b.file ? -1 : 1));
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
