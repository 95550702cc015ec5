import type {CategoryView, ProjectCardView} from '../../knowledge/views.ts';

/**
 * The projects that a category lists, its own and those of its subcategories, each once and in the order of the page.
 *
 * Includes guests, whose first category is another: a count beside a list must count what the list shows.
 */
export function listedProjects(category: CategoryView): readonly ProjectCardView[] {
  const all = [...category.projects, ...category.children.flatMap(listedProjects)];
  // A project that is at home in one part and a guest in another counts as at home.
  const guestsFirst = [
    ...all.filter(({isGuest}) => isGuest),
    ...all.filter(({isGuest}) => !isGuest),
  ];
  const shown = new Map(guestsFirst.map((project) => [project.permalink, project]));
  return [...new Set(all.map(({permalink}) => permalink))].flatMap(
    (permalink) => shown.get(permalink) ?? [],
  );
}
