import type {CategoryRecord, ProjectRecord} from '../../src/data/apiSchema.ts';
import {groupBy} from '../../src/knowledge/oncePer.ts';

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

type Category = Pick<CategoryRecord, 'slug' | 'title' | 'parent' | 'projects'>;
type Project = Pick<ProjectRecord, 'slug' | 'categories' | 'checked'>;

interface Atlas {
  readonly categories: readonly Category[];
  readonly projects: readonly Project[];
  readonly checked?: string | undefined;
}

/** A volume for each category, with its subcategories and projects, and one for the whole atlas. */
export function volumesOf({categories, projects, checked}: Atlas): readonly Volume[] {
  const projectsBySlug = new Map(projects.map((project) => [project.slug, project]));
  const byParent = groupBy(categories, ({parent}) => [parent]);
  const childrenOf = ({slug}: Category) => byParent.get(slug) ?? [];
  const withAllBelow = (category: Category): readonly Category[] => [
    category,
    ...childrenOf(category).flatMap(withAllBelow),
  ];
  const categoryVolume = (category: Category): Volume => {
    const placed = placesIn(withAllBelow(category), projectsBySlug);
    return {
      name: category.slug,
      path: `/categories/${category.slug}`,
      category: category.title,
      projectCount: placed.size,
      checked: [...placed.keys()]
        .flatMap((slug) => projectsBySlug.get(slug)?.checked ?? [])
        .sort()
        .at(-1),
      chapters: chaptersOf(category, 2, placed, childrenOf),
    };
  };
  const placed = placesIn(categories, projectsBySlug);
  return [
    ...categories.map(categoryVolume),
    {
      name: 'atlas',
      path: '/',
      projectCount: projects.length,
      checked,
      chapters: [
        {path: '/categories', level: 2},
        ...(byParent.get(null) ?? []).flatMap((top) => chaptersOf(top, 2, placed, childrenOf)),
        {path: '/glossary', level: 2},
      ],
    },
  ];
}

/** The category of a volume that contains each project, by slug: its first category, otherwise the first that lists it. */
function placesIn(
  within: readonly Category[],
  projects: ReadonlyMap<string, Project>,
): ReadonlyMap<string, Category> {
  const places = new Map<string, Category>();
  for (const category of within) {
    for (const slug of category.projects) {
      const isHome = projects.get(slug)?.categories[0] === category.slug;
      if (isHome || !places.has(slug)) places.set(slug, category);
    }
  }
  return places;
}

/** A category, its projects, then the same for each subcategory. */
function chaptersOf(
  category: Category,
  level: number,
  placed: ReadonlyMap<string, Category>,
  childrenOf: (category: Category) => readonly Category[],
): readonly Chapter[] {
  const projects = category.projects.filter((slug) => placed.get(slug) === category);
  return [
    {path: `/categories/${category.slug}`, level},
    ...projects.map((slug) => ({path: `/projects/${slug}`, level: level + 1})),
    ...childrenOf(category).flatMap((child) => chaptersOf(child, level + 1, placed, childrenOf)),
  ];
}
