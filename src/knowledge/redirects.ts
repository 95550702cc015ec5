import type {KnowledgeBase} from './model.ts';
import {toSlug} from './slug.ts';

/** An address that a reader may know, and the page that it leads to today. Both without the base path. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Each former or other name of a project leads to its page, unless a page has that address. */
export function aliasRedirects({projects}: KnowledgeBase): Redirect[] {
  const targets = new Map<string, string>();
  for (const {aliases, permalink} of projects) {
    for (const alias of aliases) {
      targets.set(`/projects/${toSlug(alias)}`, permalink);
    }
  }
  for (const {permalink} of projects) {
    targets.delete(permalink);
  }
  return [...targets].map(([from, to]) => ({from, to}));
}
