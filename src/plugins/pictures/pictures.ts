import type {KnowledgeBase} from '../../knowledge/model.ts';
import {monogram} from '../../knowledge/monogram.ts';
import type {Status} from '../../knowledge/labels.ts';
import {homeOf, hueOf, subcategoriesOf} from '../../knowledge/select.ts';

/** What the picture of a page says: it stands beside a link to the page elsewhere. */
export interface Picture {
  /** Path below the built site. */
  readonly path: string;
  readonly title: string;
  /** What stands above the title. */
  readonly field: string;
  /** What stands below it. */
  readonly note?: string;
  readonly status?: Status;
  readonly monogram?: string;
  /** Which of the seven hues marks it, counted from 1; the accent of the site where it has none. */
  readonly hue?: number;
}

/** The pictures of all projects and categories, and the one of all other pages. */
export function picturesOf(knowledge: KnowledgeBase): readonly Picture[] {
  const projects = knowledge.projects.map((project): Picture => {
    const home = homeOf(knowledge, project);
    return {
      path: `img/og${project.permalink}.png`,
      title: project.title,
      field: home?.label ?? '',
      monogram: monogram(project.title),
      ...(project.status && {status: project.status}),
      ...(home && {hue: hueOf(knowledge, home)}),
    };
  });
  const categories = knowledge.categories.map((category): Picture => {
    const parent = knowledge.categories.find(({slug}) => slug === category.parent);
    const tree = [category, ...subcategoriesOf(knowledge, category)];
    const atHome = knowledge.projects.filter((project) =>
      tree.some(({slug}) => slug === project.categories[0]),
    );
    return {
      path: `img/og${category.permalink}.png`,
      title: category.title,
      field: parent?.label ?? 'Category',
      note: count(atHome.length),
      hue: hueOf(knowledge, category),
    };
  });
  const site: Picture = {
    path: 'img/og/atlas.png',
    title: 'Who builds AI on blockchains, and is it still alive?',
    field: 'A reference',
    note: count(knowledge.projects.length),
  };
  return [...projects, ...categories, site];
}

function count(projects: number): string {
  return projects === 1 ? '1 project' : `${projects} projects`;
}
