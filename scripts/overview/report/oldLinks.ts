import type {Disk, PlannedPage} from '../model.ts';
import {escapeRegExp} from '../../../src/knowledge/escapeRegExp.ts';

/** A line with a link to a former address, or a former file, of a page. */
interface OldLink {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The address of the page now. */
  readonly address: string;
}

/** Finds links to pages under their former slugs. Redirects serve readers, but the build refuses such links. */
export function findOldLinks(plan: readonly PlannedPage[], disk: Disk, out: string): OldLink[] {
  const former = plan.flatMap(({permalink, from}) =>
    (from.formerSlugs ?? []).map((slug) => ({
      address: permalink,
      pattern: linkTo(permalink, slug),
    })),
  );
  if (former.length === 0) return [];
  const pages = new Map(disk.pages);
  for (const {path, from, text} of plan) {
    if (text === undefined) continue;
    if (from.page !== undefined) pages.delete(from.page);
    pages.set(path, text);
  }
  return [...pages].flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        former
          .filter(({pattern}) => pattern.test(line))
          .map(({address}) => ({file: `${out}/${path}`, line: index + 1, address})),
      ),
  );
}

function linkTo(permalink: string, slug: string): RegExp {
  const name = escapeRegExp(slug);
  const address = permalink.replace(/[^/]*$/, name);
  return new RegExp(`\\]\\((?:[^)\\s]*/${name}\\.mdx|${address})[)#?\\s]`);
}
