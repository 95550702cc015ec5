import type {KnowledgeBase} from './model.ts';
import {toSlug} from './slug.ts';

/** An address that a reader may know, and the page that it leads to today. Both without the base path. */
interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Each former or other name, and each former slug, leads to the page, unless a page has that address. */
export function formerAddresses({projects, tombstones, categories}: KnowledgeBase): Redirect[] {
  const pages = [...projects, ...tombstones];
  const redirects = [
    ...pages.flatMap(({aliases, permalink}) =>
      aliases.map((alias) => ({from: `/projects/${toSlug(alias)}`, to: permalink})),
    ),
    ...[...pages, ...categories].flatMap(({former_slugs: slugs, permalink}) =>
      slugs.map((slug) => ({from: permalink.replace(/[^/]*$/, slug), to: permalink})),
    ),
  ];
  const taken = new Set([...pages, ...categories].map(({permalink}) => permalink));
  const targets = new Map(redirects.map(({from, to}) => [from, to]));
  return [...targets].filter(([from]) => !taken.has(from)).map(([from, to]) => ({from, to}));
}
