import type {CategoryView, ProjectCardView} from '../../knowledge/views.ts';

/**
 * The projects that a category lists, its own and those of its subcategories, each once and in the order of the page.
 *
 * Includes guests, whose first category is another: a count beside a list must count what the list shows.
 */
export function listedProjects(category: CategoryView): readonly ProjectCardView[] {
  const all = [...category.projects, ...category.children.flatMap(listedProjects)];
  return [...new Map(all.map((project) => [project.permalink, project])).values()];
}
