import {didYouMean} from '../../src/knowledge/problem.ts';
import {DecisionError} from './decisions.ts';
import {editFrontMatter} from './pages/editFrontMatter.ts';
import {identityOf, readKnownPages} from './pages/knownPages.ts';
import type {CategoryNode, Outline} from './article/model.ts';
import type {Decisions, Disk} from './model.ts';

/**
 * Returns the disk as it would be if a person had renamed the pages by hand: with the new slug in the front matter, the
 * old slug among the former ones, and the old name among the aliases. The run then moves the files and updates the names.
 *
 * A page that the generator has made for the new name in the meantime is replaced, unless somebody has edited it.
 *
 * @throws DecisionError for a page that does not exist, and if both pages were edited
 */
export function withRenamedPages(disk: Disk, rename: Decisions['rename']): Disk {
  return [...rename].reduce((renamed, [from, to]) => withRenamedPage(renamed, from, to), disk);
}

/** @throws DecisionError if the article does not list the new name, or still lists the old one */
export function checkRenames(rename: Decisions['rename'], outline: Outline): void {
  const slugs = [...outline.projects, ...allCategories(outline.categories)].map(({slug}) => slug);
  for (const [from, to] of rename) {
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
}

function withRenamedPage(disk: Disk, from: string, to: string): Disk {
  const {places} = readKnownPages(disk);
  const isDone = [...places].some(
    ([address, {formerSlugs = []}]) => address.endsWith(`/${to}`) && formerSlugs.includes(from),
  );
  if (isDone) return disk;
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
  }
  if (other?.base !== undefined) base.delete(other.base);
  pages.set(path, renamedPage(path, pages.get(path) ?? '', kind, from, to));
  return {pages, base};
}

function renamedPage(path: string, text: string, kind: string, from: string, to: string): string {
  const {title = '', aliases = [], former_slugs: former = []} = identityOf(text) ?? {};
  const edited = editFrontMatter(text, {
    slug: `/${kind}/${to}`,
    ...(kind === 'projects' && {aliases: [...new Set([...aliases, title])]}),
    former_slugs: [...new Set([...former, from])],
  });
  if (edited === undefined) {
    throw new DecisionError(
      `the front matter of ${path} cannot be edited in place: put each key on a line of its own, and rename again`,
    );
  }
  return edited;
}

function allCategories(categories: readonly CategoryNode[]): CategoryNode[] {
  return categories.flatMap((category) => [category, ...allCategories(category.children)]);
}
