import {didYouMean} from '../../src/knowledge/problem.ts';
import {toSlug} from '../../src/knowledge/slug.ts';
import {DecisionError} from './decisions.ts';
import {addressOf, type Renaming} from './identity/renaming.ts';
import {allCategories} from './identity/matchCategories.ts';
import {editFrontMatter} from './pages/editFrontMatter.ts';
import {identityOf, readKnownPages} from './pages/knownPages.ts';
import type {Outline} from './article/model.ts';
import type {Decisions, Disk, Place, PlannedPage} from './model.ts';

/** What the `--rename` of a person comes to. */
export interface SettledRenames {
  /** The slugs of pages by the addresses that their subjects have in the outline. */
  readonly pages: ReadonlyMap<string, string>;
  /**
   * Without the pages that the generator has made for the new names in the meantime: the page with the old name takes
   * their place.
   */
  readonly disk: Disk;
  /** The pages that were taken from the disk, by the path of the page that takes their place. */
  readonly replaced: ReadonlyMap<string, Place>;
}

type Kind = Renaming['kind'];

const KINDS: readonly Kind[] = ['projects', 'categories'];

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
  let settled: SettledRenames = {pages: new Map(), disk, replaced: new Map()};
  for (const [from, to] of rename) {
    if (isDone(from, to, settled.disk)) continue;
    const kind = kindOf(from, to, identified, settled.disk);
    const slugs = slugsOf(identified, kind);
    const isKept = kind === 'categories' && isTitle(to, from, identified);
    const index = slugs.indexOf(isKept ? from : to);
    const node = slugsOf(outline, kind)[index] ?? to;
    const {disk: without, path, other} = withoutPage(settled.disk, kind, from, to);
    settled = {
      pages: new Map([...settled.pages, [addressOf(kind, node), from]]),
      disk: without,
      replaced: other ? new Map([...settled.replaced, [path, other]]) : settled.replaced,
    };
  }
  return settled;
}

/**
 * Gives back the pages that others were to replace which cannot be written now: a run that renames nothing removes nothing.
 *
 * @param before the disk before the run
 */
export function withKeptPages(
  disk: Disk,
  before: Disk,
  replaced: SettledRenames['replaced'],
  plan: readonly PlannedPage[],
): Disk {
  const isWritten = (path: string) =>
    plan.some(({from, text}) => from.page === path && text !== undefined);
  const kept = [...replaced].filter(([path]) => !isWritten(path)).map(([, place]) => place);
  const withPaths = (
    texts: ReadonlyMap<string, string>,
    old: ReadonlyMap<string, string>,
    paths: readonly (string | undefined)[],
  ) => new Map([...texts, ...[...old].filter(([path]) => paths.includes(path))]);
  if (kept.length === 0) return disk;
  return {
    ...disk,
    pages: withPaths(
      disk.pages,
      before.pages,
      kept.map(({page}) => page),
    ),
    base: withPaths(
      disk.base,
      before.base,
      kept.map(({base}) => base),
    ),
  };
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

/** Whether two slugs are of a project or of a category: a project and a category may have the same slug. */
function kindOf(from: string, to: string, identified: Outline, disk: Disk): Kind {
  const {places} = readKnownPages(disk);
  const existing = KINDS.filter((each) => places.get(addressOf(each, from))?.page !== undefined);
  const isListed = (slug: string, kinds = KINDS) =>
    kinds.some((each) => slugsOf(identified, each).includes(slug));
  const kind = existing.find(
    (each) =>
      (each === 'categories' && isTitle(to, from, identified)) ||
      (isListed(to, [each]) && !isListed(from, [each])),
  );
  if (kind !== undefined) return kind;
  if (isListed(from)) {
    throw new DecisionError(
      `the overview still lists "${from}", as a name or as a former name: there is nothing to rename`,
    );
  }
  if (!isListed(to)) {
    const slugs = KINDS.flatMap((each) => slugsOf(identified, each));
    throw new DecisionError(
      `the overview lists no "${to}".${didYouMean(to, slugs)} --rename takes the slugs of pages: OLD=NEW`,
    );
  }
  const known = [...places.keys()].map((address) => address.replace(/^.*\//, ''));
  throw new DecisionError(
    `no page has the slug "${from}".${didYouMean(from, known)} --rename takes the slugs of pages: OLD=NEW`,
  );
}

function slugsOf({projects, categories}: Outline, kind: Kind): string[] {
  const nodes = kind === 'projects' ? projects : allCategories(categories);
  return nodes.map(({slug}) => slug);
}

/** Removes the page that was made for the new name, and makes its address one that leads to the page of the old name. */
function withoutPage(
  disk: Disk,
  kind: Kind,
  from: string,
  to: string,
): {readonly disk: Disk; readonly path: string; readonly other: Place | undefined} {
  const {places} = readKnownPages(disk);
  const path = places.get(addressOf(kind, from))?.page ?? '';
  const other = places.get(addressOf(kind, to));
  const pages = new Map(disk.pages);
  const base = new Map(disk.base);
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
  return {disk: {...disk, pages, base}, path, other};
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
