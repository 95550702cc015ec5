import type {CategoryRecord, ProjectRecord} from '../../src/data/apiSchema.ts';

/** A page of the site as a part of a volume. */
export interface Chapter {
  /** Its path on the site without the base path: `/projects/nosana`. */
  readonly path: string;
  /** Level of its heading: 2 for what stands directly in the volume. */
  readonly level: number;
}

/** Pages of the site that are printed together, in their order. */
export interface Volume {
  /** Of its file, without `.html`. */
  readonly name: string;
  /** The page of the site that it grows from. */
  readonly path: string;
  /** Absent for the volume of everything. */
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

/** A volume for each category with all that is below it, and one of everything, in the order of the site. */
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

/** A category, its projects, and the same of each category in it. */
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

/** The one category of a volume under which a project stands: its home, or else the first that lists it. */
function placeOf(project: string, {projects}: Atlas, within: Atlas['categories']) {
  const home = projects.find(({slug}) => slug === project)?.categories[0];
  const lists = within.filter((category) => category.projects.includes(project));
  return lists.find(({slug}) => slug === home) ?? lists[0];
}

function categoriesFrom(root: Atlas['categories'][number], atlas: Atlas): Atlas['categories'] {
  const children = atlas.categories.filter(({parent}) => parent === root.slug);
  return [root, ...children.flatMap((child) => categoriesFrom(child, atlas))];
}
