import type {KnowledgeBase} from './model.ts';
import {toSlug} from './slug.ts';

/**
 * Looks up the addresses that lead to a page, in the form that plugin-client-redirects takes.
 *
 * @returns for the address of a page, the former addresses; undefined where it has none.
 */
export function redirectsTo(knowledge: KnowledgeBase): (to: string) => string[] | undefined {
  const formerOf = new Map<string, string[]>();
  for (const {from, to} of formerAddresses(knowledge)) {
    formerOf.set(to, [...(formerOf.get(to) ?? []), from]);
  }
  return (to) => formerOf.get(to);
}

/** A former address and the page that is there for it today, both without the base path. */
interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Returns a redirect for each alias and each former slug, unless a page has that address itself. */
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
