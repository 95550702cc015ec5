import {dirname} from 'node:path/posix';
import {groupBy, oncePer} from '../../../src/knowledge/oncePer.ts';
import {toSlug} from '../../../src/knowledge/slug.ts';
import type {CategoryNode, ProjectNode} from '../article/model.ts';
import type {KnownPage} from '../model.ts';
import {isTextAlike, likenessOf, saidOn} from './alike.ts';
import type {ProjectMatches} from './pairing.ts';

/** The page of each category that has one already. */
export type CategoryMatches = ReadonlyMap<CategoryNode, KnownPage>;

interface Candidate {
  readonly category: CategoryNode;
  readonly page: KnownPage;
}

/** What decides about the pages of categories besides their titles. */
interface Evidence {
  /** The pages of the projects. */
  readonly projects: ProjectMatches;
  /** Slugs that the article's front matter gives to categories, by title. */
  readonly slugOf: (category: CategoryNode) => string | undefined;
  /** Pages that a person has given to categories. */
  readonly decided?: CategoryMatches;
}

/**
 * Finds the pages of an article's categories: by the slug that the article gives them, by their title and, for a heading
 * that was renamed, by their text and at least one of their projects, or by most of those. Of several that may have a page,
 * or pages that one may have, those with most projects in common come first; where these are as many, those whose texts
 * are more alike; then those below categories of the same titles, and at last those whose slugs the article would give
 * them. So two that are alike in all else do not change pages with each run.
 */
export function matchCategories(
  categories: readonly CategoryNode[],
  pages: readonly KnownPage[],
  {projects, slugOf, decided = new Map()}: Evidence,
): CategoryMatches {
  const all = allCategories(categories);
  const matches = new Map(decided);
  const taken = new Set(matches.values());
  const {sharesOf, pagesSharing} = compareProjects(pages, projects);
  const likeness = oncePer(({category, page}: Candidate) =>
    likenessOf({body: category.prose}, page),
  );
  const kinship = kinshipOf(categories, pages);
  const hasSlug = ({category, page}: Candidate) => Number(category.slug === page.slug);
  const pairAll = (pagesFor: (category: CategoryNode) => readonly KnownPage[]) => {
    const candidates = all
      .filter((category) => !matches.has(category))
      .flatMap((category) =>
        pagesFor(category)
          .filter((page) => !taken.has(page))
          .map((page) => ({category, page, shared: sharesOf(category, page)})),
      )
      .sort(
        (a, b) =>
          b.shared.own - a.shared.own ||
          b.shared.withThoseBelow - a.shared.withThoseBelow ||
          likeness(b) - likeness(a) ||
          kinship(b) - kinship(a) ||
          hasSlug(b) - hasSlug(a),
      );
    for (const {category, page} of candidates) {
      if (matches.has(category) || taken.has(page)) continue;
      matches.set(category, page);
      taken.add(page);
    }
  };
  const bySlug = groupBy(pages, ({slug}) => [slug]);
  const byName = groupBy(pages, ({names}) => names.map(toSlug));
  pairAll((category) => bySlug.get(slugOf(category) ?? '') ?? []);
  pairAll(({title}) => byName.get(toSlug(title)) ?? []);
  pairAll(({slug}) => bySlug.get(slug) ?? []);
  // A text that several categories have, such as "Key projects:", tells none of them.
  const byText = groupBy(pages, ({record}) => [saidOn(record).trim()]);
  const hasOwnText = ({record}: KnownPage) => byText.get(saidOn(record).trim())?.length === 1;
  pairAll((category) =>
    pagesSharing(category).filter(
      (page) => hasOwnText(page) && isTextAlike({body: category.prose}, page),
    ),
  );
  pairAll((category) =>
    pagesSharing(category).filter((page) => sharesOf(category, page).areMostOfOwn),
  );
  pairAll((category) =>
    pagesSharing(category).filter((page) => sharesOf(category, page).areMostWithThoseBelow),
  );
  return matches;
}

/** All categories of an outline, each before those below it. */
export function allCategories(categories: readonly CategoryNode[]): CategoryNode[] {
  return categories.flatMap((category) => [category, ...allCategories(category.children)]);
}

/** Returns a function that counts the categories above a category that have the titles of those above a page, from below. */
function kinshipOf(
  categories: readonly CategoryNode[],
  pages: readonly KnownPage[],
): (candidate: Candidate) => number {
  const parents = new Map(
    allCategories(categories).flatMap((parent) =>
      parent.children.map((child) => [child, parent] as const),
    ),
  );
  const byFolder = new Map(
    pages.flatMap((page) => (page.path === undefined ? [] : [[dirname(page.path), page] as const])),
  );
  const count = (category: CategoryNode, {path = ''}: KnownPage): number => {
    const [above, pageAbove] = [parents.get(category), byFolder.get(dirname(dirname(path)))];
    if (!above || !pageAbove) return above === undefined && pageAbove === undefined ? 1 : 0;
    const isNamed = pageAbove.names.some((name) => toSlug(name) === toSlug(above.title));
    return isNamed ? 1 + count(above, pageAbove) : 0;
  };
  return oncePer(({category, page}) => count(category, page));
}

interface Shares {
  /** How many projects are listed both by a category itself and by a page's category. */
  readonly own: number;
  readonly withThoseBelow: number;
  readonly areMostOfOwn: boolean;
  readonly areMostWithThoseBelow: boolean;
}

interface Comparison {
  /** Counts the projects that a category has in common with a page's category. */
  readonly sharesOf: (category: CategoryNode, page: KnownPage) => Shares;
  /** The pages whose categories have a project in common with a category, in the order of all pages. */
  readonly pagesSharing: (category: CategoryNode) => readonly KnownPage[];
}

/** Compares categories with pages by their projects, in time that grows only with those that they share. */
function compareProjects(pages: readonly KnownPage[], matches: ProjectMatches): Comparison {
  const slugsOf = slugsWithThoseBelow(pages);
  const pagesOver = groupBy(pages, (page) => [...slugsOf(page)]);
  const order = new Map(pages.map((page, index) => [page, index]));
  const listedBefore = groupBy([...matches.values()], ({categories}) => categories);
  const countBefore = oncePer(
    (page: KnownPage) =>
      new Set([...slugsOf(page)].flatMap((slug) => listedBefore.get(slug) ?? [])).size,
  );
  const pagesOf = (projects: readonly ProjectNode[]) =>
    [...new Set(projects)].flatMap((project) => matches.get(project) ?? []);
  const ownPages = oncePer(({projects}: CategoryNode) => pagesOf(projects));
  const allPages = oncePer((category: CategoryNode) =>
    pagesOf(allCategories([category]).flatMap(({projects}) => projects)),
  );
  const compare = (now: readonly KnownPage[], slugs: ReadonlySet<string>, before: number) => {
    const count = now.filter(({categories}) => categories.some((slug) => slugs.has(slug))).length;
    return {count, areMost: count * 2 > before && count * 2 >= now.length};
  };
  return {
    sharesOf: (category, page) => {
      const {slug} = page;
      const own = compare(ownPages(category), new Set([slug]), listedBefore.get(slug)?.length ?? 0);
      const withThoseBelow = compare(allPages(category), slugsOf(page), countBefore(page));
      return {
        own: own.count,
        withThoseBelow: withThoseBelow.count,
        areMostOfOwn: own.areMost,
        areMostWithThoseBelow: withThoseBelow.areMost,
      };
    },
    pagesSharing: (category) => {
      const slugs = new Set(allPages(category).flatMap(({categories}) => categories));
      const sharing = new Set([...slugs].flatMap((slug) => pagesOver.get(slug) ?? []));
      return [...sharing].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    },
  };
}

/** Returns a function that gives the slug of a page's category and those of the categories below it. */
function slugsWithThoseBelow(
  pages: readonly KnownPage[],
): (page: KnownPage) => ReadonlySet<string> {
  const byFolder = groupBy(pages, ({path = ''}) => foldersOf(path));
  return oncePer(({slug, path}) => {
    const below = path === undefined ? [] : (byFolder.get(dirname(path)) ?? []);
    return new Set([slug, ...below.map((other) => other.slug)]);
  });
}

/** The folders in which a file lies: `a/b` and `a` of `a/b/index.mdx`. */
function foldersOf(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}
