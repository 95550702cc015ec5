import type {CategoryRecord, ProjectRecord} from '../../src/data/apiSchema.ts';

/** A page of the site within a volume. */
export interface Chapter {
  /** Path on the site, without the base path: `/projects/nosana`. */
  readonly path: string;
  /** Level of its heading: 2 at the top of the volume, 3 below that, and so on. */
  readonly level: number;
}

/** Pages of the site that are printed together, in order. */
export interface Volume {
  /** Name of the file, without `.html`. */
  readonly name: string;
  /** Path of the page on the site that it belongs to. */
  readonly path: string;
  /** Title of the category. Undefined for the volume of the whole atlas. */
  readonly category?: string;
  readonly projectCount: number;
  /** The latest day on which one of its pages was compared with its sources, if any says so. */
  readonly checked?: string | undefined;
  readonly chapters: readonly Chapter[];
}

interface Atlas {
  readonly categories: readonly Pick<CategoryRecord, 'slug' | 'title' | 'parent' | 'projects'>[];
  readonly projects: readonly Pick<ProjectRecord, 'slug' | 'categories' | 'checked'>[];
  readonly checked?: string | undefined;
}

/** A volume for each category, with its subcategories and projects, and one for the whole atlas. */
export function volumesOf(atlas: Atlas): readonly Volume[] {
  const {categories, projects, checked} = atlas;
  const tops = categories.filter(({parent}) => parent === null);
  return [
    ...categories.map((category) => categoryVolume(category, atlas)),
    {
      name: 'atlas',
      path: '/',
      projectCount: projects.length,
      checked,
      chapters: [
        {path: '/categories', level: 2},
        ...tops.flatMap((top) => chaptersOf(top, 2, atlas, categories)),
        {path: '/glossary', level: 2},
      ],
    },
  ];
}

function categoryVolume(category: Atlas['categories'][number], atlas: Atlas): Volume {
  const within = categoriesFrom(category, atlas);
  const chapters = chaptersOf(category, 2, atlas, within);
  const paths = new Set(chapters.map(({path}) => path));
  const members = atlas.projects.filter(({slug}) => paths.has(`/projects/${slug}`));
  return {
    name: category.slug,
    path: `/categories/${category.slug}`,
    category: category.title,
    projectCount: members.length,
    checked: members
      .flatMap((project) => project.checked ?? [])
      .sort()
      .at(-1),
    chapters,
  };
}

/** A category, its projects, then the same for each subcategory. */
function chaptersOf(
  category: Atlas['categories'][number],
  level: number,
  atlas: Atlas,
  within: Atlas['categories'],
): readonly Chapter[] {
  const projects = category.projects.filter((slug) => placeOf(slug, atlas, within) === category);
  const children = atlas.categories.filter(({parent}) => parent === category.slug);
  return [
    {path: `/categories/${category.slug}`, level},
    ...projects.map((slug) => ({path: `/projects/${slug}`, level: level + 1})),
    ...children.flatMap((child) => chaptersOf(child, level + 1, atlas, within)),
  ];
}

/** The category of a volume that contains a project: its first category, or else the first that lists it. */
function placeOf(project: string, {projects}: Atlas, within: Atlas['categories']) {
  const home = projects.find(({slug}) => slug === project)?.categories[0];
  const lists = within.filter((category) => category.projects.includes(project));
  return lists.find(({slug}) => slug === home) ?? lists[0];
}

function categoriesFrom(root: Atlas['categories'][number], atlas: Atlas): Atlas['categories'] {
  const children = atlas.categories.filter(({parent}) => parent === root.slug);
  return [root, ...children.flatMap((child) => categoriesFrom(child, atlas))];
}
