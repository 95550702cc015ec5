import type {Category, KnowledgeBase, Project} from './model.ts';
import {toSlug} from './slug.ts';

/** How many hues the design has for categories. If there are more categories, the hues repeat. */
const HUES = 7;

/** Returns the categories directly below another, or those at the top. */
export function subcategoriesOf(
  {categories}: KnowledgeBase,
  parent?: Category,
): readonly Category[] {
  return categories.filter((category) => category.parent === parent?.slug);
}

/** Returns the projects of a category itself: first those whose home it is, then its guests. */
export function projectsIn({projects}: KnowledgeBase, {slug}: Category): readonly Project[] {
  const members = projects.filter(({categories}) => categories.includes(slug));
  const isGuest = (project: Project) => project.categories[0] !== slug;
  return [...members.filter((project) => !isGuest(project)), ...members.filter(isGuest)];
}

/** Returns the first category of a project, in whose folder its page is. */
export function homeOf({categories}: KnowledgeBase, project: Project): Category | undefined {
  return categories.find(({slug}) => slug === project.categories[0]);
}

/** Returns the top category above a category, or the category itself. */
export function topOf(knowledge: KnowledgeBase, category: Category): Category {
  const parent = knowledge.categories.find(({slug}) => slug === category.parent);
  return parent ? topOf(knowledge, parent) : category;
}

/** Returns the number of a category's hue, counted from 1: it follows the order of the top categories. */
export function hueOf(knowledge: KnowledgeBase, category: Category): number {
  const top = topOf(knowledge, category);
  return (subcategoriesOf(knowledge).indexOf(top) % HUES) + 1;
}

/** Returns the project that has a name or alias, regardless of capitals and punctuation. */
export function findByName({projects}: KnowledgeBase, name: string): Project | undefined {
  const index = NAMES.get(projects) ?? namesOf(projects);
  NAMES.set(projects, index);
  return index.get(toSlug(name));
}

/** Kept for each list of projects, because every relation of every page looks up a name. */
const NAMES = new WeakMap<KnowledgeBase['projects'], ReadonlyMap<string, Project>>();

/** Returns projects by the slugs of their names; if two share one, the first. */
function namesOf(projects: KnowledgeBase['projects']): ReadonlyMap<string, Project> {
  const entries = projects.flatMap((project) =>
    [project.title, ...project.aliases].map((name) => [toSlug(name), project] as const),
  );
  return new Map(entries.reverse());
}

/** Returns the projects whose pages were last checked before a day (`YYYY-MM-DD`): first those never checked, then the oldest. */
export function staleProjects({projects}: KnowledgeBase, day: string): readonly Project[] {
  return projects
    .filter(({checked = ''}) => checked < day)
    .sort((a, b) => (a.checked ?? '').localeCompare(b.checked ?? '', 'en'));
}
