import {MAX_COMPARED, readSlugs, writeSlugs} from '../../field/compareAddress.ts';
import type {FieldData} from '../../field/fieldData.ts';
import type {Codec} from '../address/addressState.ts';
import {embedPath} from '../../data/addresses.ts';
import {namesInWords} from '../../field/compareWords.ts';

/** What an embed is to show: a category, or so many projects. Without either, the page shows an example. */
export interface EmbedState {
  /** Slug. */
  readonly category?: string;
  /** Slugs: one for the embed of a project, several for a comparison. */
  readonly projects: readonly string[];
}

type Field = Pick<FieldData, 'rows' | 'categories'>;

/** How the choice reads in the address: `p=akash-network`, `p=akash-network,aethir` or `category=data`. */
export function embedCodec({rows, categories}: Field): Codec<EmbedState> {
  const known = new Set(rows.map(({slug}) => slug));
  // A form that is sent without a script has a parameter for each of its fields.
  const projectsIn = (parameters: URLSearchParams) =>
    readSlugs('p', parameters.getAll('p').join(), known);
  const categoryIn = (parameters: URLSearchParams) =>
    categories.find(({slug}) => slug === parameters.get('category'))?.slug;
  return {
    read(query) {
      const parameters = new URLSearchParams(query);
      const category = categoryIn(parameters);
      return category === undefined
        ? {projects: projectsIn(parameters).slugs}
        : {category, projects: []};
    },
    ignored(query) {
      const parameters = new URLSearchParams(query);
      const asked = parameters.get('category');
      return [
        ...(asked === null || categoryIn(parameters)
          ? []
          : [{parameter: 'category', value: asked}]),
        ...projectsIn(parameters).ignored,
      ];
    },
    write: ({category, projects}) =>
      category === undefined
        ? writeSlugs(new URLSearchParams(), 'p', projects)
        : new URLSearchParams({category}).toString(),
  };
}

/** The page as it was built. */
export const NOTHING_EMBEDDED: EmbedState = {projects: []};

/** The embed of a choice: its path below the site, what it is called, and how high it should be. */
export function embedOf({category, projects: chosen}: EmbedState, {rows, categories}: Field) {
  const {label} = categories.find(({slug}) => slug === category) ?? {};
  if (label !== undefined) {
    return {path: embedPath(`/categories/${category}`), title: label, height: 480};
  }
  const projects = chosen.length > 0 ? chosen : rows.slice(0, 1).map(({slug}) => slug);
  const title = namesInWords(
    projects.map((slug) => rows.find((row) => row.slug === slug)?.name ?? slug),
  );
  return projects.length > 1
    ? {
        path: `${embedPath('/compare')}?${writeSlugs(new URLSearchParams(), 'p', projects.slice(0, MAX_COMPARED))}`,
        title,
        height: 560,
      }
    : {path: embedPath(`/projects/${projects[0]}`), title, height: 460};
}
