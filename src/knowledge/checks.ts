import {dirname} from 'node:path/posix';
import type {FrontMatter} from './frontMatter.ts';
import {inLatin} from './inLatin.ts';
import type {Category, Project, Tag} from './model.ts';
import {didYouMean, onlyMeaning} from './problem.ts';
import {addressBeside} from './redirects.ts';
import type {RuleId} from './rules.ts';
import {toSlug} from './slug.ts';

/** Records what is wrong with a value of a page's front matter. */
export type Report = (
  page: Located,
  path: readonly PropertyKey[],
  rule: RuleId,
  message: string,
  /** The one word that may be meant. */
  meant?: string,
) => void;

/** A page, reduced to its file and its front matter. */
export interface Located {
  readonly file: string;
  readonly frontMatter: FrontMatter;
}

/**
 * Reports categories and tags that do not exist, and pages outside the folder of their first category.
 *
 * @param categories those of the model, and the slugs of others, whose own pages have faults
 */
export function checkTargets(
  projects: readonly {project: Project; page: Located}[],
  categories: {readonly listed: readonly Category[]; readonly leftOut: readonly string[]},
  tags: readonly Tag[],
  report: Report,
): void {
  // If two categories have one slug, the first counts; the other is reported elsewhere.
  const bySlug = new Map(
    [...categories.listed].reverse().map((category) => [category.slug, category]),
  );
  const categorySlugs = new Set([...bySlug.keys(), ...categories.leftOut]);
  const tagSlugs = new Set(tags.map(({slug}) => slug));
  for (const {project, page} of projects) {
    project.categories.forEach((slug, index) => {
      if (!categorySlugs.has(slug)) {
        const hint = didYouMean(slug, categorySlugs);
        report(
          page,
          ['categories', index],
          'known-category',
          `unknown category "${slug}".${hint} A category is a folder of docs/ with an index.mdx`,
          onlyMeaning(slug, categorySlugs),
        );
      }
    });
    project.tags.forEach((slug, index) => {
      if (!tagSlugs.has(slug)) {
        report(
          page,
          ['tags', index],
          'known-tag',
          `unknown tag "${slug}".${didYouMean(slug, tagSlugs)} Tags are listed in docs/tags.yml`,
          onlyMeaning(slug, tagSlugs),
        );
      }
    });
    const home = bySlug.get(project.categories[0] ?? '');
    if (home && dirname(home.file) !== dirname(project.file)) {
      report(
        page,
        ['categories', 0],
        'home-folder',
        `the first category is "${home.slug}", but the page is in ${dirname(project.file)}: move it to ${dirname(home.file)}, or name its own category first`,
      );
    }
  }
}

/** Reports relations of a project to itself, and those that a page lists twice. */
export function checkRelations(
  projects: readonly {project: Project; page: Located}[],
  report: Report,
): void {
  for (const {project, page} of projects) {
    const ownNames = namesOf(project);
    const stated = new Set<string>();
    project.relations.forEach(({type, target}, index) => {
      const relation = `${type} ${toSlug(target)}`;
      if (ownNames.includes(toSlug(target))) {
        report(
          page,
          ['relations', index, 'target'],
          'relation-to-another',
          `"${target}" is a name of this page: name the other project`,
        );
      } else if (stated.has(relation)) {
        report(
          page,
          ['relations', index],
          'listed-once',
          `the relation ${type} "${target}" is listed twice: keep one`,
        );
      }
      stated.add(relation);
    });
  }
}

interface Placed<Value> {
  readonly page: Located;
  readonly value: Value;
}

/** Reports addresses, names and aliases that belong to more than one page. */
export function checkUnique(
  projects: readonly {project: Project; page: Located}[],
  categories: readonly {category: Category; page: Located}[],
  report: Report,
): void {
  const pages: Placed<Project | Category>[] = [
    ...projects.map(({project, page}) => ({page, value: project})),
    ...categories.map(({category, page}) => ({page, value: category})),
  ];
  checkAddresses(pages, report);
  checkNames(
    projects.map(({project, page}) => ({page, value: project})),
    report,
  );
  checkNames(
    categories.map(({category, page}) => ({page, value: category})),
    report,
  );
  checkFormerSlugs(pages, report);
}

function checkAddresses(pages: readonly Placed<Project | Category>[], report: Report): void {
  const addresses = new Map<string, string>();
  for (const {
    page,
    value: {permalink},
  } of pages) {
    const other = addresses.get(permalink);
    if (other !== undefined) {
      report(
        page,
        ['slug'],
        'unique-address',
        `the slug ${permalink} is already used by ${other}: give one of the two pages another`,
      );
    }
    addresses.set(permalink, page.file);
  }
}

/** Reports names that belong to more than one page. Two categories may have one title: they differ in what is above them. */
function checkNames(pages: readonly Placed<Project | Category>[], report: Report): void {
  const names = new Map<string, Located>();
  const addresses = new Map(pages.map((placed) => [placed.value.permalink, placed]));
  for (const {page, value} of pages) {
    const own = [
      ...('categories' in value ? [{name: value.title, path: ['title']}] : []),
      ...value.aliases.map((name, index) => ({name, path: ['aliases', index]})),
    ];
    for (const {name, path} of own) {
      const other = names.get(toSlug(name));
      if (other && other !== page) {
        report(
          page,
          path,
          'unique-name',
          `the name "${name}" is also that of ${other.file}: give the newer of the two pages another name or alias, or write on the older if both are one project`,
        );
      }
      names.set(toSlug(name), page);
    }
    value.aliases.forEach((alias, index) => {
      const address = addressBeside(value, toSlug(alias));
      const other = addresses.get(address);
      // If the other page has the name too, the line above says so.
      if (other && other.page !== page && !ownNames(other.value).includes(toSlug(alias))) {
        report(
          page,
          ['aliases', index],
          'unique-address',
          `the alias "${alias}" leads to ${address}, which is the page ${other.page.file}: leave it out, or give that page another slug`,
        );
      }
    });
  }
}

/** The names that no other page may have, as slugs. */
function ownNames(value: Project | Category): readonly string[] {
  return 'categories' in value ? namesOf(value) : value.aliases.map(toSlug);
}

function namesOf({title, aliases}: Project): readonly string[] {
  return [title, ...aliases].map(toSlug);
}

/** A former slug leads to its page: it may be no page's address, nor lead to another page by a name or a former slug. */
function checkFormerSlugs(pages: readonly Placed<Project | Category>[], report: Report): void {
  const owners = new Map<string, string>();
  for (const {page, value} of pages) {
    owners.set(value.permalink, page.file);
    for (const alias of value.aliases) {
      const address = addressBeside(value, toSlug(alias));
      if (!owners.has(address)) owners.set(address, page.file);
    }
  }
  for (const {page, value} of pages) {
    value.former_slugs.forEach((slug, index) => {
      const address = addressBeside(value, slug);
      const owner = owners.get(address);
      if (owner !== undefined && owner !== page.file) {
        report(
          page,
          ['former_slugs', index],
          'unique-address',
          `${address} leads to ${owner} already: a former slug belongs to one page`,
        );
      } else if (address === value.permalink) {
        report(
          page,
          ['former_slugs', index],
          'listed-once',
          `${slug} is the slug of this page: leave it out`,
        );
      }
      owners.set(address, page.file);
    });
  }
}

/**
 * Reports tags that have the address of another, or a label that reads or looks the same.
 *
 * @param folder where their pages are, such as `/tags`
 * @param tags as in their file
 */
export function checkTags(
  folder: string,
  tags: Readonly<Record<string, {readonly label: string; readonly permalink?: string | undefined}>>,
  report: (path: readonly PropertyKey[], rule: RuleId, message: string) => void,
): void {
  const owners = new Map<string, string>();
  for (const [slug, {label, permalink = `/${slug}`}] of Object.entries(tags)) {
    const address = folder + permalink;
    const owner = owners.get(address);
    if (owner !== undefined)
      report(
        [slug],
        'unique-address',
        `${address} is the address of the tag "${owner}" already: give one of the two another`,
      );
    owners.set(address, slug);
    const name = `label ${toSlug(inLatin(label))}`;
    const namesake = owners.get(name);
    if (namesake !== undefined)
      report(
        [slug, 'label'],
        'unique-name',
        `the label "${label}" is that of the tag "${namesake}" already: keep one of the two tags, or give one another label`,
      );
    owners.set(name, slug);
  }
}
