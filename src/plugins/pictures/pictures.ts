import {amount} from '../../knowledge/amount.ts';
import type {KnowledgeBase} from '../../knowledge/model.ts';
import {monogramOf} from '../../knowledge/monogram.ts';
import type {Status} from '../../knowledge/labels.ts';
import {
  categoryCalled,
  homeOf,
  hueOf,
  projectsIn,
  subcategoriesOf,
} from '../../knowledge/select.ts';

/** The words and colors of a picture, which other sites show beside a link to the page. */
export interface Picture {
  /** Path of the file in the built site. */
  readonly path: string;
  readonly title: string;
  /** The line above the title. */
  readonly field: string;
  /** The line below the title, for pages without a status. */
  readonly note?: string;
  readonly status?: Status;
  readonly monogram?: string;
  /** One of the seven hues, counted from 1. Without it, the accent color of the site. */
  readonly hue?: number;
}

/** One picture for each project and category, and one that all other pages share. */
export function picturesOf(knowledge: KnowledgeBase): readonly Picture[] {
  const projects = knowledge.projects.map((project): Picture => {
    const home = homeOf(knowledge, project);
    return {
      path: `img/og${project.permalink}.png`,
      title: project.title,
      field: home?.label ?? '',
      monogram: monogramOf(knowledge, project),
      ...(project.status && {status: project.status}),
      ...(home && {hue: hueOf(knowledge, home)}),
    };
  });
  const categories = knowledge.categories.map((category): Picture => {
    const parent = categoryCalled(knowledge, category.parent);
    const tree = [category, ...subcategoriesOf(knowledge, category)];
    const listed = new Set(tree.flatMap((each) => projectsIn(knowledge, each)));
    return {
      path: `img/og${category.permalink}.png`,
      title: category.title,
      field: parent?.label ?? 'Category',
      note: count(listed.size),
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
  return amount(projects, 'project');
}
