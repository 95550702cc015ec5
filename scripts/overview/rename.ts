import {didYouMean} from '../../src/knowledge/problem.ts';
import {toSlug} from '../../src/knowledge/slug.ts';
import {DecisionError} from './decisions.ts';
import type {Renaming} from './identity/renaming.ts';
import {allCategories} from './identity/matchCategories.ts';
import {editFrontMatter} from './pages/editFrontMatter.ts';
import {identityOf, readKnownPages} from './pages/knownPages.ts';
import type {Outline} from './article/model.ts';
import type {Decisions, Disk} from './model.ts';

/** What the `--rename` of a person comes to. */
export interface SettledRenames {
  /** The slugs of pages by the slugs that their subjects have in the outline. */
  readonly pages: ReadonlyMap<string, string>;
  /**
   * Without the pages that the generator has made for the new names in the meantime: the page with the old name takes
   * their place.
   */
  readonly disk: Disk;
}

/**
 * Finds what a person renamed, in an outline and on disk.
 *
 * @param outline the article without regard to pages
 * @param identified the same outline with the slugs of its pages
 * @throws DecisionError for a page that does not exist, for a new name that the article does not list, for an old one
 *   that it still lists, and if both pages were edited
 */
export function settleRenames(
  rename: Decisions['rename'],
  outline: Outline,
  identified: Outline,
  disk: Disk,
): SettledRenames {
  const slugs = slugsOf(identified);
  const provisional = new Map(slugsOf(outline).map((slug, index) => [slugs[index] ?? '', slug]));
  let settled: SettledRenames = {pages: new Map(), disk};
  for (const [from, to] of rename) {
    if (isDone(from, to, settled.disk)) continue;
    const isKept = isTitle(to, from, identified);
    if (!isKept) checkListed(from, to, slugs);
    const node = provisional.get(isKept ? from : to) ?? to;
    settled = {
      pages: new Map([...settled.pages, [node, from]]),
      disk: withoutPage(settled.disk, from, to),
    };
  }
  return settled;
}

/** Whether a page with one of the two slugs had the other one before. */
function isDone(from: string, to: string, disk: Disk): boolean {
  return [...readKnownPages(disk).places].some(
    ([address, {formerSlugs = []}]) =>
      (address.endsWith(`/${to}`) && formerSlugs.includes(from)) ||
      (address.endsWith(`/${from}`) && formerSlugs.includes(to)),
  );
}

/** Whether a category has kept a slug although its title now gives another. */
function isTitle(to: string, slug: string, {categories}: Outline): boolean {
  return allCategories(categories).some(
    (category) => category.slug === slug && toSlug(category.title) === to,
  );
}

function checkListed(from: string, to: string, slugs: readonly string[]): void {
  if (slugs.includes(from)) {
    throw new DecisionError(
      `the overview still lists "${from}", as a name or as a former name: there is nothing to rename`,
    );
  }
  if (!slugs.includes(to)) {
    throw new DecisionError(
      `the overview lists no "${to}".${didYouMean(to, slugs)} --rename takes the slugs of pages: OLD=NEW`,
    );
  }
}

function slugsOf({projects, categories}: Outline): string[] {
  return [...projects, ...allCategories(categories)].map(({slug}) => slug);
}

/** Removes the page that was made for the new name, and makes its address one that leads to the page of the old name. */
function withoutPage(disk: Disk, from: string, to: string): Disk {
  const {places} = readKnownPages(disk);
  const kind = ['projects', 'categories'].find((each) => places.get(`/${each}/${from}`)?.page);
  const path = places.get(`/${kind}/${from}`)?.page;
  if (kind === undefined || path === undefined) {
    const known = [...places.keys()].map((address) => address.replace(/^.*\//, ''));
    throw new DecisionError(
      `no page has the slug "${from}".${didYouMean(from, known)} --rename takes the slugs of pages: OLD=NEW`,
    );
  }
  const pages = new Map(disk.pages);
  const base = new Map(disk.base);
  const other = places.get(`/${kind}/${to}`);
  if (other?.page !== undefined) {
    if (pages.get(other.page) !== base.get(other.base ?? '')) {
      throw new DecisionError(
        `${path} and ${other.page} were both edited: copy what is worth keeping from ${other.page} to ${path}, delete ${other.page}, and rename again`,
      );
    }
    pages.delete(other.page);
    pages.set(path, withFormerSlugs(path, pages.get(path) ?? '', [to]));
  }
  if (other?.base !== undefined) base.delete(other.base);
  return {pages, base};
}

/** A disk after renamings, and those that cannot be made. */
export interface RenamedDisk {
  readonly disk: Disk;
  /** Paths of pages whose front matter cannot be edited in place. */
  readonly failed: readonly string[];
}

/**
 * Returns the disk as it would be if a person had renamed the pages by hand: with the new slug in the front matter, the
 * old slug among the former ones, and the old name among the aliases. The run then moves the files and updates the names.
 */
export function withRenamedPages(disk: Disk, renamings: readonly Renaming[]): RenamedDisk {
  const pages = new Map(disk.pages);
  const failed: string[] = [];
  for (const renaming of renamings) {
    const {kind, from, to} = renaming;
    if (kind === 'categories' && from.slug === to.slug) continue;
    const text = renamedPage(pages.get(renaming.path) ?? '', renaming);
    if (text === undefined) failed.push(renaming.path);
    else pages.set(renaming.path, text);
  }
  return {disk: {...disk, pages}, failed};
}

function renamedPage(text: string, {kind, from, to, keepsTitle}: Renaming): string | undefined {
  const {title = '', aliases = [], former_slugs: former = []} = identityOf(text) ?? {};
  const otherNames = [...new Set([...aliases, from.title, title])].filter(
    (name) => name !== to.title,
  );
  const formerSlugs = [...new Set([...former, from.slug])].filter((slug) => slug !== to.slug);
  return editFrontMatter(text, {
    slug: `/${kind}/${to.slug}`,
    ...(keepsTitle && {aliases: otherNames}),
    ...(formerSlugs.length > 0 && {former_slugs: formerSlugs}),
  });
}

function withFormerSlugs(path: string, text: string, slugs: readonly string[]): string {
  const {former_slugs: former = []} = identityOf(text) ?? {};
  const edited = editFrontMatter(text, {former_slugs: [...new Set([...former, ...slugs])]});
  if (edited === undefined) {
    throw new DecisionError(
      `the front matter of ${path} cannot be edited in place: put each key on a line of its own, and rename again`,
    );
  }
  return edited;
}
