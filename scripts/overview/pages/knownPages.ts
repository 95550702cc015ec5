import {basename, join} from 'node:path/posix';
import * as z from 'zod';
import {frontMatterOf, readFrontMatter} from '../../../src/knowledge/frontMatter.ts';
import type {Disk, KnownPages, Place} from '../model.ts';

const identity = z.object({
  title: z.string(),
  slug: z.string(),
  aliases: z.array(z.string()).default([]),
  former_slugs: z.array(z.string()).default([]),
  retired: z.string().optional(),
});

/**
 * Reads the names and addresses of pages and of their bases.
 *
 * Pages without usable front matter are left out; `npm run check` reports them.
 */
export function readKnownPages({pages, base}: Disk): KnownPages {
  const existing = readIdentities(pages);
  const bases = new Map(readIdentities(base).map(({slug, path}) => [slug, path]));
  const addresses = new Set(existing.map(({slug}) => slug));
  const places = new Map<string, Place>();
  for (const {slug, path, former_slugs: formerSlugs, retired} of existing) {
    // Until a run has recorded the base of a renamed page, the base has the old address.
    const oldAddress = formerSlugs
      .map((former) => slug.replace(/[^/]*$/, former))
      .find((address) => bases.has(address) && !addresses.has(address));
    const recorded = bases.get(oldAddress ?? slug);
    if (oldAddress !== undefined) bases.delete(oldAddress);
    bases.delete(slug);
    places.set(slug, {
      page: path,
      ...(recorded !== undefined && {base: recorded}),
      ...(formerSlugs.length > 0 && {formerSlugs}),
      ...(retired !== undefined && {isRetired: true}),
    });
  }
  for (const [slug, path] of bases) places.set(slug, {base: path});
  return {
    projects: existing
      .filter(({slug}) => slug.startsWith('/projects/'))
      .map(({slug, title, aliases}) => ({
        slug: slug.slice('/projects/'.length),
        names: [title, ...aliases],
      })),
    places,
  };
}

/**
 * The path where a page belongs. That is where it is, wherever a person may have moved it, with two exceptions: the
 * article has moved it to another folder since the last run, or its file is named after a former slug.
 *
 * @param folder the folder in which the article puts the page now
 * @param name the rest of the path of a new page: `nosana.mdx`, or `data/index.mdx`
 */
export function pathFor(
  {page, base, formerSlugs = []}: Place,
  folder: string,
  name: string,
): string {
  if (page === undefined) return base ?? join(folder, name);
  const depth = name.split('/').length;
  const folderOf = (path: string) => path.split('/').slice(0, -depth).join('/');
  const isMoved = base !== undefined && folderOf(base) !== folder;
  const hasFormerName = formerSlugs.includes(basename(page, '.mdx'));
  const own = hasFormerName ? name : page.split('/').slice(-depth).join('/');
  return join(isMoved ? folder : folderOf(page), own);
}

/** Reads the names and slugs in the front matter of a page; undefined if it cannot be used. */
export function identityOf(text: string): z.infer<typeof identity> | undefined {
  const head = readFrontMatter(frontMatterOf(text) ?? '', 2);
  return identity.safeParse('message' in head ? undefined : head.data).data;
}

function readIdentities(texts: ReadonlyMap<string, string>) {
  return [...texts].flatMap(([path, text]) => {
    const page = identityOf(text);
    return page ? [{path, ...page}] : [];
  });
}
