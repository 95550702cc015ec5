import {websiteKey} from '../../../src/knowledge/sameWebsite.ts';
import {toSlug} from '../../../src/knowledge/slug.ts';
import type {ProjectNode} from '../article/model.ts';
import type {KnownPage} from '../model.ts';

/** The page of each project that has one already. */
export type ProjectMatches = ReadonlyMap<ProjectNode, KnownPage>;

/**
 * Finds the pages of an article's projects.
 *
 * A website says most: a page belongs to the project with its website, whatever that is called now. Then a name that the
 * project has or had, and last another name, as long as the websites do not contradict it. So of projects with one name,
 * each keeps its page, and no page goes to a project with another website unless the article itself says that it is the
 * same one under a former name.
 *
 * @param decided pages that a person has given to projects
 */
export function matchProjects(
  projects: readonly ProjectNode[],
  pages: readonly KnownPage[],
  decided: ProjectMatches = new Map(),
): ProjectMatches {
  const matches = new Map(decided);
  const taken = new Set(matches.values());
  const pair = (project: ProjectNode, page: KnownPage | undefined) => {
    if (page === undefined || taken.has(page) || matches.has(project)) return;
    matches.set(project, page);
    taken.add(page);
  };
  const open = () => projects.filter((project) => !matches.has(project));
  const free = (page: KnownPage) => !taken.has(page);

  // What the generator wrote comes before what a person wrote instead: two pages may claim one website otherwise.
  for (const rank of [0, 1]) {
    const byWebsite = groupBy(pages, ({websites}) => websites.slice(rank, rank + 1));
    const rivals = groupBy(projects, keysOfWebsite);
    for (const isSame of [hasSameTitle, hasSameName, isOnlyOne]) {
      for (const project of open()) {
        const [key = ''] = keysOfWebsite(project);
        const candidates = byWebsite.get(key) ?? [];
        const isShared = candidates.length > 1 || (rivals.get(key) ?? []).length > 1;
        const page = candidates
          .filter(free)
          .find((each) => (isSame === isOnlyOne ? !isShared : isSame(project, each)));
        pair(project, page);
      }
    }
  }
  const byName = groupBy(pages, ({names, slug}) => [...new Set([...names.map(toSlug), slug])]);
  const withName = (name: string) => (byName.get(toSlug(name)) ?? []).filter(free);
  const alike = (project: ProjectNode) =>
    withName(project.name).filter((page) => !contradicts(project, page));
  for (const project of open()) {
    pair(
      project,
      alike(project).find((page) => hasSameTitle(project, page)),
    );
  }
  for (const project of open()) pair(project, alike(project)[0]);
  // One of several projects of a name, told apart by words in its title: without a website, only that title knows it.
  const byPlainTitle = groupBy(pages, (page) => [toSlug(plainTitle(page))]);
  for (const project of open()) {
    const candidates = (byPlainTitle.get(toSlug(project.name)) ?? []).filter(free);
    pair(
      project,
      candidates.find(({websites}) => websites.length === 0),
    );
  }
  for (const project of open()) {
    pair(project, (project.formerNames ?? []).flatMap(withName)[0]);
  }
  for (const project of open()) {
    pair(
      project,
      project.aliases.flatMap(withName).find((page) => !contradicts(project, page)),
    );
  }
  return matches;
}

/** Whether a project and a page have different websites, and no repository tells that they are one all the same. */
export function contradicts(project: ProjectNode, page: KnownPage): boolean {
  const own = [project.website, project.repository].flatMap((address) =>
    address === undefined ? [] : [websiteKey(address)],
  );
  return (
    project.website !== undefined &&
    page.websites.length > 0 &&
    !own.some((key) => page.addresses.includes(key))
  );
}

type IsSame = (project: ProjectNode, page: KnownPage) => boolean;

const hasSameTitle: IsSame = ({name}, {title, recorded}) =>
  toSlug(recorded?.title ?? title) === toSlug(name);

const hasSameName: IsSame = ({name, aliases}, page) => {
  const names = new Set([...page.names, plainTitle(page)].map(toSlug));
  return [name, ...aliases].some((each) => names.has(toSlug(each)));
};

/** A website that several projects share identifies none of them. */
const isOnlyOne: IsSame = () => true;

/** The title of a page without the words in brackets that tell it apart from others of its name. */
function plainTitle({title, recorded}: KnownPage): string {
  return (recorded?.title ?? title).replace(/\s*\([^()]*\)$/, '');
}

function keysOfWebsite({website}: ProjectNode): string[] {
  return website === undefined ? [] : [websiteKey(website)];
}

function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
