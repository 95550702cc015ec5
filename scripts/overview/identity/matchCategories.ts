import {dirname} from 'node:path/posix';
import {oncePer} from '../../../src/knowledge/oncePer.ts';
import {toSlug} from '../../../src/knowledge/slug.ts';
import type {CategoryNode, ProjectNode} from '../article/model.ts';
import type {KnownPage} from '../model.ts';
import {likenessOf} from './alike.ts';
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
 * that was renamed, by their projects. Of several that may have a page, or pages that one may have, those with most projects in
 * common come first, and where these are as many, those whose texts are more alike.
 */
export function matchCategories(
  categories: readonly CategoryNode[],
  pages: readonly KnownPage[],
  {projects, slugOf, decided = new Map()}: Evidence,
): CategoryMatches {
  const all = allCategories(categories);
  const matches = new Map(decided);
  const taken = new Set(matches.values());
  const shares = projectCounter(pages, projects);
  const likeness = oncePer(({category, page}: Candidate) =>
    likenessOf({body: category.prose}, page),
  );
  const pairAll = (isPair: (category: CategoryNode, page: KnownPage) => boolean) => {
    const candidates = all
      .filter((category) => !matches.has(category))
      .flatMap((category) =>
        pages
          .filter((page) => !taken.has(page) && isPair(category, page))
          .map((page) => ({category, page, shared: shares(category, page)})),
      )
      .sort(
        (a, b) =>
          b.shared.own - a.shared.own ||
          b.shared.withThoseBelow - a.shared.withThoseBelow ||
          likeness(b) - likeness(a),
      );
    for (const {category, page} of candidates) {
      if (matches.has(category) || taken.has(page)) continue;
      matches.set(category, page);
      taken.add(page);
    }
  };
  pairAll((category, {slug}) => slugOf(category) === slug);
  const titles = new Map(all.map((category) => [category, toSlug(category.title)]));
  const names = new Map(pages.map((page) => [page, new Set(page.names.map(toSlug))]));
  pairAll((category, page) => names.get(page)?.has(titles.get(category) ?? '') === true);
  pairAll((category, {slug}) => category.slug === slug);
  pairAll((category, page) => shares(category, page).areMostOfOwn);
  pairAll((category, page) => shares(category, page).areMostWithThoseBelow);
  return matches;
}

/** All categories of an outline, each before those below it. */
export function allCategories(categories: readonly CategoryNode[]): CategoryNode[] {
  return categories.flatMap((category) => [category, ...allCategories(category.children)]);
}

interface Shares {
  /** How many projects are listed both by a category itself and by a page's category. */
  readonly own: number;
  readonly withThoseBelow: number;
  readonly areMostOfOwn: boolean;
  readonly areMostWithThoseBelow: boolean;
}

/** Returns a function that counts the projects that a category has in common with a page's category. */
function projectCounter(
  pages: readonly KnownPage[],
  matches: ProjectMatches,
): (category: CategoryNode, page: KnownPage) => Shares {
  const below = new Map(pages.map((page) => [page, slugsBelow(page, pages)]));
  const compare = (projects: readonly ProjectNode[], slugs: ReadonlySet<string>) => {
    const wasListed = ({categories}: KnownPage) => categories.some((slug) => slugs.has(slug));
    const now = [...new Set(projects)].flatMap((project) => matches.get(project) ?? []);
    const count = now.filter(wasListed).length;
    const before = [...matches.values()].filter(wasListed).length;
    return {count, areMost: count * 2 > before && count * 2 >= now.length};
  };
  return (category, page) => {
    const own = compare(category.projects, new Set([page.slug]));
    const withThoseBelow = compare(
      allCategories([category]).flatMap(({projects}) => projects),
      below.get(page) ?? new Set(),
    );
    return {
      own: own.count,
      withThoseBelow: withThoseBelow.count,
      areMostOfOwn: own.areMost,
      areMostWithThoseBelow: withThoseBelow.areMost,
    };
  };
}

/** The slug of a category and those of the categories below it. */
function slugsBelow({slug, path}: KnownPage, pages: readonly KnownPage[]): ReadonlySet<string> {
  const folder = path === undefined ? undefined : `${dirname(path)}/`;
  const below = pages.filter((other) => folder !== undefined && other.path?.startsWith(folder));
  return new Set([slug, ...below.map((other) => other.slug)]);
}
