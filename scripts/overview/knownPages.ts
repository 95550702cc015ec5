import {join} from 'node:path/posix';
import * as z from 'zod';
import {frontMatterOf, readFrontMatter} from '../../src/knowledge/frontMatter.ts';
import type {Disk} from './plan.ts';
import type {KnownProject} from './model.ts';

/** Where a page stands, and where the generator last wrote it: a person may have moved it since. */
export interface Place {
  /** Path from the folder of pages. */
  readonly page?: string;
  /** Path from the folder of bases. */
  readonly base?: string;
}

/** What pages that stand already tell the generator. */
export interface KnownPages {
  readonly projects: readonly KnownProject[];
  /** By address. */
  readonly places: ReadonlyMap<string, Place>;
}

const identity = z.object({
  title: z.string(),
  slug: z.string(),
  aliases: z.array(z.string()).default([]),
});

/**
 * Reads the names and addresses of pages and of their bases.
 *
 * A page without usable front matter tells nothing; `npm run check` names it.
 */
export function readKnownPages({pages, base}: Disk): KnownPages {
  const standing = readIdentities(pages);
  const places = new Map<string, Place>();
  for (const {slug, path} of readIdentities(base)) places.set(slug, {base: path});
  for (const {slug, path} of standing) places.set(slug, {...places.get(slug), page: path});
  return {
    projects: standing
      .filter(({slug}) => slug.startsWith('/projects/'))
      .map(({slug, title, aliases}) => ({
        slug: slug.slice('/projects/'.length),
        names: [title, ...aliases],
      })),
    places,
  };
}

/**
 * The path at which a page belongs: where it stands, unless the article has moved it to another folder since
 * it was last written.
 *
 * @param folder the folder in which the article places it today
 * @param name what follows the folder in the path of a new page: `nosana.mdx`, or `data/index.mdx`
 */
export function pathFor({page, base}: Place, folder: string, name: string): string {
  if (page === undefined) return base ?? join(folder, name);
  const depth = name.split('/').length;
  const folderOf = (path: string) => path.split('/').slice(0, -depth).join('/');
  const isMoved = base !== undefined && folderOf(base) !== folder;
  return isMoved ? join(folder, ...page.split('/').slice(-depth)) : page;
}

function readIdentities(texts: ReadonlyMap<string, string>) {
  return [...texts].flatMap(([path, text]) => {
    const head = readFrontMatter(frontMatterOf(text) ?? '', 2);
    const page = identity.safeParse('message' in head ? undefined : head.data);
    return page.success ? [{path, ...page.data}] : [];
  });
}
