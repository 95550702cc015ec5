import {dirname} from 'node:path/posix';
import type {FrontMatter} from './frontMatter.ts';
import type {Category, Project, Tag} from './model.ts';
import {didYouMean} from './problem.ts';
import {toSlug} from './slug.ts';

/** Takes down what is wrong with a page, and with which value of its front matter. */
export type Report = (page: Located, path: readonly PropertyKey[], message: string) => void;

/** A page as far as its place and its front matter go. */
export interface Located {
  readonly file: string;
  readonly frontMatter: FrontMatter;
}

/** Categories and tags exist, and each page lies in the folder of its first category. */
export function checkTargets(
  projects: readonly {project: Project; page: Located}[],
  categories: readonly Category[],
  tags: readonly Tag[],
  report: Report,
): void {
  // Of two categories with one slug the first counts; the other is a problem of its own.
  const bySlug = new Map([...categories].reverse().map((category) => [category.slug, category]));
  const categorySlugs = new Set(categories.map(({slug}) => slug));
  const tagSlugs = new Set(tags.map(({slug}) => slug));
  for (const {project, page} of projects) {
    project.categories.forEach((slug, index) => {
      if (!categorySlugs.has(slug)) {
        const hint = didYouMean(slug, categorySlugs);
        report(
          page,
          ['categories', index],
          `unknown category "${slug}".${hint} A category is a folder of docs/ with an index.mdx`,
        );
      }
    });
    project.tags.forEach((slug, index) => {
      if (!tagSlugs.has(slug)) {
        report(
          page,
          ['tags', index],
          `unknown tag "${slug}".${didYouMean(slug, tagSlugs)} Tags are listed in docs/tags.yml`,
        );
      }
    });
    const home = bySlug.get(project.categories[0] ?? '');
    if (home && dirname(home.file) !== dirname(project.file)) {
      report(
        page,
        ['categories', 0],
        `the first category is "${home.slug}", but the page lies in ${dirname(project.file)}: move it to ${dirname(home.file)}, or name its own category first`,
      );
    }
  }
}

/** A relation leads to another, and stands on a page once. */
export function checkRelations(
  projects: readonly {project: Project; page: Located}[],
  report: Report,
): void {
  for (const {project, page} of projects) {
    const ownNames = [project.title, ...project.aliases].map(toSlug);
    const stated = new Set<string>();
    project.relations.forEach(({type, target}, index) => {
      const relation = `${type} ${toSlug(target)}`;
      if (ownNames.includes(toSlug(target))) {
        report(
          page,
          ['relations', index, 'target'],
          `"${target}" is a name of this page: name the other side`,
        );
      } else if (stated.has(relation)) {
        report(
          page,
          ['relations', index],
          `the relation ${type} "${target}" stands here twice: keep one`,
        );
      }
      stated.add(relation);
    });
  }
}

/** Addresses, names and aliases each lead to one page. */
export function checkUnique(
  projects: readonly {project: Project; page: Located}[],
  categories: readonly {category: Category; page: Located}[],
  report: Report,
): void {
  const addresses = new Map<string, string>();
  for (const {permalink, page} of [
    ...projects.map(({project, page}) => ({permalink: project.permalink, page})),
    ...categories.map(({category, page}) => ({permalink: category.permalink, page})),
  ]) {
    const other = addresses.get(permalink);
    if (other !== undefined) {
      report(
        page,
        ['slug'],
        `the slug ${permalink} is also that of ${other}: give one of the two another`,
      );
    }
    addresses.set(permalink, page.file);
  }

  const names = new Map<string, Located>();
  for (const {project, page} of projects) {
    const own = [
      {name: project.title, path: ['title']},
      ...project.aliases.map((name, index) => ({name, path: ['aliases', index]})),
    ];
    for (const {name, path} of own) {
      const other = names.get(toSlug(name));
      if (other && other !== page) {
        report(
          page,
          path,
          `the name "${name}" is also borne by ${other.file}: a name or alias leads to one page`,
        );
      }
      names.set(toSlug(name), page);
    }
  }
}
