import type {Category, KnowledgeBase, Project} from './model.ts';
import {toSlug} from './slug.ts';

/** How many hues the look has for categories; a field with more of them begins again. */
const HUES = 7;

/** Categories directly below another, or those of the first level. */
export function subcategoriesOf(
  {categories}: KnowledgeBase,
  parent?: Category,
): readonly Category[] {
  return categories.filter((category) => category.parent === parent?.slug);
}

/** The projects that stand in a category itself: those at home in it first, then its guests. */
export function projectsIn({projects}: KnowledgeBase, {slug}: Category): readonly Project[] {
  const members = projects.filter(({categories}) => categories.includes(slug));
  const isGuest = (project: Project) => project.categories[0] !== slug;
  return [...members.filter((project) => !isGuest(project)), ...members.filter(isGuest)];
}

/** The first category of a project: the folder in which its page lies. */
export function homeOf({categories}: KnowledgeBase, project: Project): Category | undefined {
  return categories.find(({slug}) => slug === project.categories[0]);
}

/** The category of the first level above a category, or itself. */
export function topOf(knowledge: KnowledgeBase, category: Category): Category {
  const parent = knowledge.categories.find(({slug}) => slug === category.parent);
  return parent ? topOf(knowledge, parent) : category;
}

/** Which of the hues marks a category: that of its place among those of the first level, counted from 1. */
export function hueOf(knowledge: KnowledgeBase, category: Category): number {
  const top = topOf(knowledge, category);
  return (subcategoriesOf(knowledge).indexOf(top) % HUES) + 1;
}

/** The project that bears a name or alias, however it is capitalised and punctuated. */
export function findByName({projects}: KnowledgeBase, name: string): Project | undefined {
  const index = NAMES.get(projects) ?? namesOf(projects);
  NAMES.set(projects, index);
  return index.get(toSlug(name));
}

/** Made once for each list of projects: the relations of all pages look up every name. */
const NAMES = new WeakMap<KnowledgeBase['projects'], ReadonlyMap<string, Project>>();

/** By the slugs of its names, each project; the first where two share one. */
function namesOf(projects: KnowledgeBase['projects']): ReadonlyMap<string, Project> {
  const entries = projects.flatMap((project) =>
    [project.title, ...project.aliases].map((name) => [toSlug(name), project] as const),
  );
  return new Map(entries.reverse());
}

/** The projects whose pages were last checked before a day (`YYYY-MM-DD`), the oldest first; those never checked lead. */
export function staleProjects({projects}: KnowledgeBase, day: string): readonly Project[] {
  return projects
    .filter(({checked = ''}) => checked < day)
    .sort((a, b) => (a.checked ?? '').localeCompare(b.checked ?? '', 'en'));
}
