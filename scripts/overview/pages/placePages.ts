import {basename, dirname, join} from 'node:path/posix';
import type {CategoryNode, ProjectNode} from '../article/model.ts';
import type {Place} from '../model.ts';

/** Where the pages of an outline belong. Paths count from the folder of pages. */
export interface Placement {
  readonly pathOf: (node: ProjectNode | CategoryNode) => string;
}

interface Existing {
  /** The places of existing pages, by address. */
  readonly places: ReadonlyMap<string, Place>;
  /** Paths of pages that stay where they are, whatever the article says. */
  readonly kept?: ReadonlySet<string>;
}

/**
 * Finds the paths of the pages of categories and projects.
 *
 * A page stays where it is, wherever a person may have moved it, with these exceptions: the article has moved it to
 * another category since the last run, its category has moved and it lay in its folder, or its file or folder is named
 * after a former slug. No page gets the path of another one, nor one that differs only in capitals: on some systems that is the
 * same file.
 */
export function placePages(
  categories: readonly CategoryNode[],
  {places, kept = new Set()}: Existing,
): Placement {
  const paths = new Map<ProjectNode | CategoryNode, string>();
  const folders = new Map<string, string>();
  const taken = new Set([...places.values()].flatMap(({page}) => page?.toLowerCase() ?? []));
  const claim = (node: ProjectNode | CategoryNode, path: string, own: string | undefined) => {
    const isFree = path === own || !taken.has(path.toLowerCase());
    const free = isFree ? path : freePath(path, taken);
    taken.add(free.toLowerCase());
    paths.set(node, free);
  };

  const placeCategory = (category: CategoryNode, parent: string): void => {
    const {slug, children} = category;
    const place = places.get(`/categories/${slug}`) ?? {};
    const isKept = place.page !== undefined && kept.has(place.page);
    const path = isKept ? place.page : categoryPath(place, parent, slug);
    claim(category, path, place.page);
    const folder = dirname(paths.get(category) ?? path);
    folders.set(slug, folder);
    for (const child of children) placeCategory(child, folder);
  };
  for (const category of categories) placeCategory(category, '');

  const {homeOf, wasInPlace} = homes(places);
  for (const project of projectsOf(categories)) {
    const {slug} = project;
    const [home = ''] = project.categories;
    const place = places.get(`/projects/${slug}`) ?? {};
    const {page, base, formerSlugs = []} = place;
    if (page === undefined || kept.has(page)) {
      claim(project, page ?? base ?? join(folders.get(home) ?? '', `${slug}.mdx`), page);
      continue;
    }
    const before = homeOf(place.home?.base) ?? home;
    const own = homeOf(place.home?.page) ?? home;
    // The first category that a person wrote on the page counts as long as the article has not changed its own.
    const folder = folders.get(own !== before && home === before ? own : home);
    const isMoved = home !== before || wasInPlace(place, own);
    const name = formerSlugs.includes(basename(page, '.mdx')) ? `${slug}.mdx` : basename(page);
    claim(project, join(isMoved && folder !== undefined ? folder : dirname(page), name), page);
  }
  return {pathOf: (node) => paths.get(node) ?? ''};
}

/** A category has a folder, which moves as a whole, and which follows the slug after which it is named. */
function categoryPath({page, base, formerSlugs = []}: Place, parent: string, slug: string): string {
  if (page === undefined) return base ?? join(parent, slug, 'index.mdx');
  const outer = (path: string) => dirname(dirname(path));
  const isMoved = base !== undefined && outer(base) !== (parent === '' ? '.' : parent);
  const name = basename(dirname(page));
  const folder = formerSlugs.includes(name) ? slug : name;
  return join(isMoved ? parent : outer(page), folder, basename(page));
}

/** What the places of categories tell about their projects. */
function homes(places: ReadonlyMap<string, Place>) {
  const current = new Map<string, string>();
  for (const [address, {formerSlugs = []}] of places) {
    if (!address.startsWith('/categories/')) continue;
    const slug = address.slice('/categories/'.length);
    for (const former of formerSlugs) current.set(former, slug);
  }
  return {
    /** The slug that a category has today. */
    homeOf: (slug: string | undefined) =>
      slug === undefined || places.has(`/categories/${slug}`) ? slug : (current.get(slug) ?? slug),
    /** Whether a page lies in the folder of a category, or where that was before a person moved it. */
    wasInPlace: ({page = ''}: Place, category: string): boolean => {
      const home = places.get(`/categories/${category}`) ?? {};
      return [home.page, home.base].some(
        (path) => path !== undefined && dirname(path) === dirname(page),
      );
    },
  };
}

function projectsOf(categories: readonly CategoryNode[]): ProjectNode[] {
  return categories.flatMap(({slug, projects, children}) => [
    ...projects.filter((project) => project.categories[0] === slug),
    ...projectsOf(children),
  ]);
}

/**
 * A path beside one that another page has: `acme-2.mdx`, or `acme-2/index.mdx` for the page of a folder.
 *
 * @param taken paths in small letters
 */
export function freePath(path: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const other = path.replace(/(?:\/index)?\.mdx$/, (ending) => `-${number}${ending}`);
    if (!taken.has(other.toLowerCase())) return other;
  }
}
