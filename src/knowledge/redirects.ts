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

/** The address that a page of the same kind has with another slug. */
export function addressBeside({permalink}: {readonly permalink: string}, slug: string): string {
  return permalink.replace(/[^/]*$/, slug);
}

/** A former address and the page that is there for it today, both without the base path. */
interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Returns a redirect for each alias and each former slug, unless a page has that address itself. */
export function formerAddresses({projects, tombstones, categories}: KnowledgeBase): Redirect[] {
  const pages = [...projects, ...tombstones];
  const redirects = [...pages, ...categories].flatMap((page) => {
    const slugs = [...page.aliases.map(toSlug), ...page.former_slugs];
    return slugs.map((slug) => ({from: addressBeside(page, slug), to: page.permalink}));
  });
  const taken = new Set([...pages, ...categories].map(({permalink}) => permalink));
  const targets = new Map(redirects.map(({from, to}) => [from, to]));
  return [...targets].filter(([from]) => !taken.has(from)).map(([from, to]) => ({from, to}));
}
