import type {Category, KnowledgeBase, Project, Tag} from './model.ts';
import {groupBy, oncePer} from './oncePer.ts';
import {toSlug} from './slug.ts';

/** How many hues the design has for categories. If there are more categories, the hues repeat. */
const HUES = 7;

/** Returns the categories directly below another, or those at the top. */
export function subcategoriesOf(knowledge: KnowledgeBase, parent?: Category): readonly Category[] {
  return categoriesByParent(knowledge).get(parent?.slug) ?? [];
}

const categoriesByParent = oncePer(({categories}: KnowledgeBase) =>
  groupBy(categories, ({parent}) => [parent]),
);

/** Returns the projects of a category itself: first those whose home it is, then its guests. */
export function projectsIn(knowledge: KnowledgeBase, {slug}: Category): readonly Project[] {
  const members = projectsByCategory(knowledge).get(slug) ?? [];
  const isGuest = (project: Project) => project.categories[0] !== slug;
  return [...members.filter((project) => !isGuest(project)), ...members.filter(isGuest)];
}

const projectsByCategory = oncePer(({projects}: KnowledgeBase) =>
  groupBy(projects, ({categories}) => categories),
);

/** Sorts projects as the site lists them. */
export function inSiteOrder(
  knowledge: KnowledgeBase,
  projects: ReadonlySet<Project>,
): readonly Project[] {
  const rank = projectRanks(knowledge);
  return [...projects].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

const projectRanks = oncePer(({projects}: KnowledgeBase) => ranks(projects));

/** Returns the projects that have a tag, in the order of the site. */
export function projectsTagged(knowledge: KnowledgeBase, {slug}: Tag): readonly Project[] {
  return projectsByTag(knowledge).get(slug) ?? [];
}

const projectsByTag = oncePer(({projects}: KnowledgeBase) => groupBy(projects, ({tags}) => tags));

/** Returns the category with a slug. */
export function categoryCalled(
  knowledge: KnowledgeBase,
  slug: string | undefined,
): Category | undefined {
  return categoriesBySlug(knowledge).get(slug)?.[0];
}

const categoriesBySlug = oncePer(({categories}: KnowledgeBase) =>
  groupBy<Category, string | undefined>(categories, ({slug}) => [slug]),
);

/** Returns the project whose page is a file, be it listed or removed from the atlas. */
export function projectOn(knowledge: KnowledgeBase, file: string): Project | undefined {
  return projectsByFile(knowledge).get(file)?.[0];
}

const projectsByFile = oncePer(({projects, tombstones}: KnowledgeBase) =>
  groupBy([...projects, ...tombstones], ({file}) => [file]),
);

/** Returns the category whose page is a file. */
export function categoryOn(knowledge: KnowledgeBase, file: string): Category | undefined {
  return categoriesByFile(knowledge).get(file)?.[0];
}

const categoriesByFile = oncePer(({categories}: KnowledgeBase) =>
  groupBy(categories, ({file}) => [file]),
);

/** Returns the first category of a project, in whose folder its page is. */
export function homeOf(knowledge: KnowledgeBase, project: Project): Category | undefined {
  return categoryCalled(knowledge, project.categories[0]);
}

/** Returns all categories of a project, in the order of the site. */
export function categoriesOf(knowledge: KnowledgeBase, project: Project): readonly Category[] {
  const rank = categoryRanks(knowledge);
  return project.categories
    .flatMap((slug) => categoryCalled(knowledge, slug) ?? [])
    .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

const categoryRanks = oncePer(({categories}: KnowledgeBase) => ranks(categories));

/** Returns the top category above a category, or the category itself. */
export function topOf(knowledge: KnowledgeBase, category: Category): Category {
  const parent = categoryCalled(knowledge, category.parent);
  return parent ? topOf(knowledge, parent) : category;
}

/** Returns the number of a category's hue, counted from 1: it follows the order of the top categories. */
export function hueOf(knowledge: KnowledgeBase, category: Category): number {
  return ((topRanks(knowledge).get(topOf(knowledge, category)) ?? 0) % HUES) + 1;
}

const topRanks = oncePer((knowledge: KnowledgeBase) => ranks(subcategoriesOf(knowledge)));

/** Returns the project that has a name or alias, regardless of capitals and punctuation. */
export function findByName({projects}: KnowledgeBase, name: string): Project | undefined {
  return projectsByName(projects).get(toSlug(name));
}

/** Projects by the slugs of their names; if two share one, the first. */
const projectsByName = oncePer((projects: KnowledgeBase['projects']) => {
  const entries = projects.flatMap((project) =>
    [project.title, ...project.aliases].map((name) => [toSlug(name), project] as const),
  );
  return new Map(entries.reverse());
});

/** Returns the projects whose pages were last checked before a day (`YYYY-MM-DD`): first those never checked, then the oldest. */
export function staleProjects({projects}: KnowledgeBase, day: string): readonly Project[] {
  return projects
    .filter(({checked = ''}) => checked < day)
    .sort((a, b) => (a.checked ?? '').localeCompare(b.checked ?? '', 'en'));
}

function ranks<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  return new Map(values.map((value, index) => [value, index]));
}
