import * as z from 'zod';
import {frontMatterOf, readFrontMatter} from '../../../src/knowledge/frontMatter.ts';
import {websiteKey} from '../../../src/knowledge/sameWebsite.ts';
import type {Disk, KnownPage, KnownPages, Place} from '../model.ts';

const identity = z.object({
  title: z.string(),
  slug: z.string(),
  aliases: z.array(z.string()).default([]),
  former_slugs: z.array(z.string()).default([]),
  retired: z.string().optional(),
  // A fault in these does not keep a page from being known; `npm run check` reports it.
  website: z.string().optional().catch(undefined),
  repository: z.string().optional().catch(undefined),
  categories: z.array(z.string()).default([]).catch([]),
  sidebar_position: z.number().optional().catch(undefined),
});

interface Identity extends z.infer<typeof identity> {
  readonly path: string;
}

/**
 * Reads the names and addresses of pages and of their bases.
 *
 * A page whose front matter cannot be read is known by the base at its path, if there is one; `npm run check` reports it.
 */
export function readKnownPages({pages, base, left = new Set()}: Disk): KnownPages {
  forgetOldIdentities();
  const bases = new Map(readIdentities(base).map((each) => [each.slug, each]));
  const {existing, copies} = withoutCopies(readIdentities(pages), bases);
  const addresses = new Set(existing.map(({slug}) => slug));
  const places = new Map<string, Place>();
  const known: {address: string; page: KnownPage}[] = [];
  const toKnown = (page: Identity, recorded: Identity | undefined): KnownPage =>
    toKnownPage(page, recorded, {
      record: (recorded ? base.get(recorded.path) : pages.get(page.path)) ?? '',
      hasLeft: left.has(recorded?.slug ?? page.slug) || left.has(page.slug),
    });
  for (const page of existing) {
    const {slug} = page;
    // Until a run has recorded the base of a renamed page, the base has the old address.
    const oldAddress = page.former_slugs
      .map((former) => slug.replace(/[^/]*$/, former))
      .find((address) => bases.has(address) && !addresses.has(address));
    const recorded = bases.get(oldAddress ?? slug);
    if (oldAddress !== undefined) bases.delete(oldAddress);
    bases.delete(slug);
    places.set(slug, toPlace(page, recorded));
    known.push({address: slug, page: toKnown(page, recorded)});
  }
  const readable = new Set(existing.map(({path}) => path));
  for (const [slug, recorded] of bases) {
    const {path} = recorded;
    const isUnreadable = pages.has(path) && !readable.has(path);
    const {page: _page, ...place} = toPlace(recorded, recorded);
    places.set(slug, isUnreadable ? {...place, page: path} : place);
    const {path: _path, ...page} = toKnown(recorded, recorded);
    known.push({address: slug, page: isUnreadable ? {...page, path} : page});
  }
  const below = (folder: string) =>
    known.flatMap(({address, page}) => (address.startsWith(folder) ? [page] : []));
  const projects = below('/projects/');
  return {
    projects: projects.filter(({path}) => path !== undefined),
    deletedProjects: projects.filter(({path}) => path === undefined),
    categories: below('/categories/'),
    places,
    copies,
  };
}

/** Of several pages with one address, the one at the place of its base is the page, or else the first. */
function withoutCopies(all: readonly Identity[], bases: ReadonlyMap<string, Identity>) {
  const first = new Map<string, Identity>();
  for (const page of all) {
    const isRecorded = bases.get(page.slug)?.path === page.path;
    if (isRecorded || !first.has(page.slug)) first.set(page.slug, page);
  }
  const copies = all.flatMap((page): [string, string][] => {
    const original = first.get(page.slug);
    return original === undefined || original === page ? [] : [[page.path, original.path]];
  });
  return {existing: [...first.values()], copies: new Map(copies)};
}

function toPlace(page: Identity, recorded: Identity | undefined): Place {
  const {path, former_slugs: formerSlugs, retired, categories} = page;
  const [home] = categories;
  const recordedHome = recorded?.categories[0];
  const position = (recorded ?? page).sidebar_position;
  return {
    page: path,
    ...(recorded !== undefined && {base: recorded.path}),
    ...(formerSlugs.length > 0 && {formerSlugs}),
    ...(retired !== undefined && {isRetired: true}),
    ...(home !== undefined && {
      home: {page: home, ...(recordedHome !== undefined && {base: recordedHome})},
    }),
    ...(position !== undefined && {position}),
  };
}

function toKnownPage(
  page: Identity,
  recorded: Identity | undefined,
  more: Pick<KnownPage, 'record' | 'hasLeft'>,
): KnownPage {
  const {title, slug, aliases, path, former_slugs: formerSlugs, retired} = page;
  const websites = keysOf([recorded?.website, page.website]);
  const repositories = keysOf([recorded?.repository, page.repository]);
  return {
    slug: lastOf(slug),
    path,
    title,
    ...(recorded && {
      recorded: {
        title: recorded.title,
        slug: lastOf(recorded.slug),
        aliases: recorded.aliases,
      },
    }),
    names: [...new Set([title, ...(recorded ? [recorded.title] : []), ...aliases])],
    websites,
    addresses: [...websites, ...repositories],
    formerSlugs,
    isRetired: retired !== undefined,
    categories: (recorded ?? page).categories,
    ...more,
  };
}

function keysOf(addresses: readonly (string | undefined)[]): string[] {
  const keys = addresses.flatMap((each) => (each === undefined ? [] : [websiteKey(each)]));
  return [...new Set(keys)];
}

function lastOf(address: string): string {
  return address.replace(/^.*\//, '');
}

/**
 * Reads the names and slugs in the front matter of a page; undefined if it cannot be used. What was read is remembered:
 * most pages say the same as their bases, and a run asks again after it has renamed some.
 */
export function identityOf(text: string): Readonly<z.infer<typeof identity>> | undefined {
  if (remembered.now.has(text)) return remembered.now.get(text);
  const page = remembered.before.has(text) ? remembered.before.get(text) : readIdentity(text);
  remembered.now.set(text, page);
  return page;
}

function readIdentity(text: string): MaybeIdentity {
  const head = readFrontMatter(frontMatterOf(text) ?? '', 2);
  return identity.safeParse('message' in head ? undefined : head.data).data;
}

/** What was read since the pages were last asked for, and until then: texts that are gone are forgotten the time after. */
const remembered = {
  now: new Map<string, MaybeIdentity>(),
  before: new Map<string, MaybeIdentity>(),
};

type MaybeIdentity = z.infer<typeof identity> | undefined;

function forgetOldIdentities(): void {
  remembered.before = remembered.now;
  remembered.now = new Map();
}

function readIdentities(texts: ReadonlyMap<string, string>): Identity[] {
  return [...texts].flatMap(([path, text]) => {
    const page = identityOf(text);
    return page ? [{path, ...page}] : [];
  });
}
