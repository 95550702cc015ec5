import {groupBy} from '../../../src/knowledge/oncePer.ts';
import {websiteKey} from '../../../src/knowledge/sameWebsite.ts';
import {toSlug} from '../../../src/knowledge/slug.ts';
import type {ProjectNode} from '../article/model.ts';
import type {KnownPage} from '../model.ts';
import {isSameElsewhere, isTextAlike, likenessOf} from './alike.ts';
import {Places} from './places.ts';
import {Pairing, type Candidate, type ProjectMatches} from './pairing.ts';

/** A page whose website one project has, and whose name another: it is nobody's until a person says whose. */
export interface Dispute {
  readonly page: KnownPage;
  readonly byWebsite: ProjectNode;
  readonly byName: ProjectNode;
}

interface Matched {
  readonly matches: ProjectMatches;
  readonly disputes: readonly Dispute[];
}

/**
 * Finds the pages of an article's projects.
 *
 * A website says most: a page belongs to the project with its website, whatever that is called now, unless another entry
 * still has its name. Then a name that the project has or had, and another name, as long as the websites do not contradict
 * it; of several projects with that name, the one whose text is most like that of the page. Last, a name alone if the texts
 * or the addresses tell that only the website is another. So of projects with one name, each keeps its page, and no page
 * goes to a project with another website without a sign that it is the same one. One of another name as well has the page
 * if it has its repository, and nearly its words.
 *
 * @param decided pages that a person has given to projects
 */
export function matchProjects(
  projects: readonly ProjectNode[],
  pages: readonly KnownPage[],
  decided: ProjectMatches = new Map(),
): Matched {
  const pairing = new Pairing(projects, pages, decided);
  // What the generator wrote comes before what a person wrote instead: two pages may claim one website otherwise.
  const disputes = [0, 1].flatMap((rank) => matchByWebsite(pairing, rank));
  matchByName(pairing);
  matchByAddress(pairing);
  matchElsewhere(pairing, disputes);
  return {matches: pairing.matches, disputes};
}

/** @param rank 0 for the website that the generator last wrote, 1 for another that the page has */
function matchByWebsite(pairing: Pairing, rank: number): Dispute[] {
  const byWebsite = groupBy(pairing.pages, ({websites}) => websites.slice(rank, rank + 1));
  const rivals = groupBy(pairing.projects, keysOfWebsite);
  const candidates = (project: ProjectNode) => byWebsite.get(keysOfWebsite(project)[0] ?? '') ?? [];
  for (const isSame of [hasSameTitle, hasSameName]) {
    for (const project of pairing.open()) {
      const own = candidates(project).filter((page) => pairing.isFree(page));
      pairing.pair(
        project,
        own.find((page) => isSame(project, page)),
      );
    }
  }
  /** The page with the website of a project. A website that several share identifies none of them. */
  const onlyOne = (project: ProjectNode): KnownPage | undefined => {
    const all = candidates(project);
    const listed = all.filter(({hasLeft}) => !hasLeft);
    const [page, ...others] = listed.length > 0 ? listed : all;
    const isShared = others.length > 0 || (rivals.get(keysOfWebsite(project)[0] ?? '') ?? [])[1];
    return page !== undefined && !isShared && pairing.isFree(page) ? page : undefined;
  };
  return matchRenamed(pairing, onlyOne);
}

/**
 * Gives pages to projects with other names, by website alone. If another project has the name of the page and no page of its
 * own, it may be the same one with a corrected address: the text that is more like that of the page tells whose it is, and
 * else a person has to say so.
 */
function matchRenamed(
  pairing: Pairing,
  pageOf: (project: ProjectNode) => KnownPage | undefined,
): Dispute[] {
  const byName = groupBy(pairing.projects, ({name}) => [toSlug(name)]);
  const heirOf = (page: KnownPage): ProjectNode | undefined =>
    [page.recorded?.title ?? page.title, plainTitle(page)]
      .flatMap((title) => byName.get(toSlug(title)) ?? [])
      .find((other) => pairing.isOpen(other));
  for (let isGoingOn = true; isGoingOn;) {
    isGoingOn = false;
    for (const project of pairing.open()) {
      const page = pageOf(project);
      if (!page || heirOf(page)) continue;
      pairing.pair(project, page);
      isGoingOn = true;
    }
  }
  return pairing.open().flatMap((byWebsite): Dispute[] => {
    const page = pageOf(byWebsite);
    const heir = page && heirOf(page);
    if (!page || !heir || !pairing.isOpen(byWebsite)) return [];
    const owner = ownerByText(page, {byWebsite, byName: heir});
    if (owner) {
      pairing.pair(owner, page);
      return [];
    }
    pairing.withhold(page);
    return [{page, byWebsite, byName: heir}];
  });
}

/** The likeness of its text that is enough for a project whose address speaks for it as well. */
const LIKE_WITH_ADDRESS = 0.5;

/** The project whose text is more like that of a page, if it is alike. */
function ownerByText(
  page: KnownPage,
  {byWebsite, byName}: Pick<Dispute, 'byWebsite' | 'byName'>,
): ProjectNode | undefined {
  const likeness = likenessOf(byWebsite, page);
  if (likeness < likenessOf(byName, page)) return isTextAlike(byName, page) ? byName : undefined;
  return likeness >= LIKE_WITH_ADDRESS ? byWebsite : undefined;
}

function matchByName(pairing: Pairing): void {
  const byName = groupBy(pairing.pages, ({names, slug}) => [
    ...new Set([...names.map(toSlug), slug]),
  ]);
  const byPlainTitle = groupBy(pairing.pages, (page) => [toSlug(plainTitle(page))]);
  const isFree = (page: KnownPage) => pairing.isFree(page);
  const withName = (name: string) => (byName.get(toSlug(name)) ?? []).filter(isFree);
  const alike = (project: ProjectNode) =>
    withName(project.name).filter((page) => !contradicts(project, page));
  const compare = byWhatSpeaksForThem();
  const pairBest = (candidatesOf: (project: ProjectNode) => readonly KnownPage[]) => {
    pairing.pairBest(candidatesOf, compare);
  };
  pairBest((project) => alike(project).filter((page) => hasExactTitle(project, page)));
  // One of several projects of a name, told apart by words in its title: without a website, only that title knows it.
  const withPlainTitle = ({name}: ProjectNode) =>
    (byPlainTitle.get(toSlug(name)) ?? []).filter(
      (page) => isFree(page) && page.websites.length === 0,
    );
  pairBest((project) =>
    withPlainTitle(project).filter((page) => plainTitle(page) === project.name),
  );
  pairBest((project) => alike(project).filter((page) => hasSameTitle(project, page)));
  pairBest(alike);
  pairBest(withPlainTitle);
  pairBest(({formerNames}) => formerNames.flatMap(withName));
  pairBest((project) =>
    project.aliases.flatMap(withName).filter((page) => !contradicts(project, page)),
  );
}

/**
 * Gives a page that leaves the article in this very run to a new project with one of its addresses, be it the website or the
 * repository of either, if nobody else has that address or its name, and their texts are alike: a project that was listed with its
 * repository gets a website and a longer name.
 */
function matchByAddress(pairing: Pairing): void {
  const pagesByAddress = groupBy(pairing.pages, ({addresses}) => addresses);
  const projectsByAddress = groupBy(pairing.projects, addressesOf);
  const openByName = groupBy(pairing.open(), (project) => [...namesOf(project)]);
  const onlyOne = <Value>(
    keys: readonly string[],
    byAddress: ReadonlyMap<string, readonly Value[]>,
  ) => {
    const [one, ...others] = new Set(keys.flatMap((key) => byAddress.get(key) ?? []));
    return others.length === 0 ? one : undefined;
  };
  pairing.pairAll((project) => {
    const page = onlyOne(addressesOf(project), pagesByAddress);
    const isOwn =
      page?.path !== undefined &&
      isLeaving(page) &&
      onlyOne(page.addresses, projectsByAddress) === project &&
      [...namesOfPage(page)].every((name) =>
        (openByName.get(name) ?? []).every((other) => other === project),
      ) &&
      likenessOf(project, page) >= LIKE_WITH_ADDRESS;
    return isOwn ? page : undefined;
  });
}

/** Compares pairs of one name: first come those with an address in common, then those whose texts are more alike. */
function byWhatSpeaksForThem(): (one: Candidate, other: Candidate) => number {
  const signs = new Map<Candidate, number>();
  const signOf = (pair: Candidate): number => {
    const {project, page} = pair;
    const hasAddress = addressesOf(project).some((key) => page.addresses.includes(key));
    const sign = signs.get(pair) ?? Number(hasAddress) + likenessOf(project, page);
    signs.set(pair, sign);
    return sign;
  };
  return (one, other) => signOf(other) - signOf(one);
}

/**
 * Gives a page that leaves the article in this very run to a new project of its name with another website, if one page and
 * one project come into question, and something tells that they are one.
 */
function matchElsewhere(pairing: Pairing, disputes: readonly Dispute[]): void {
  const disputed = new Set(disputes.flatMap(({byWebsite, byName}) => [byWebsite, byName]));
  const leaving = pairing.pages.filter(
    (page) => pairing.isFree(page) && page.path !== undefined && isLeaving(page),
  );
  const coming = pairing.open().filter((project) => !disputed.has(project));
  const pagesByName = groupBy(leaving, (page) => [...namesOfPage(page)]);
  const projectsByName = groupBy(coming, (project) => [...namesOf(project)]);
  const isOnePlace = findPlaces(pairing);
  pairing.pairAll((project) => {
    if (disputed.has(project)) return undefined;
    const pages = new Set([...namesOf(project)].flatMap((name) => pagesByName.get(name) ?? []));
    const [page] = pages;
    if (page === undefined || pages.size > 1) return undefined;
    const rivals = [...namesOfPage(page)].flatMap((name) => projectsByName.get(name) ?? []);
    return new Set(rivals).size === 1 && isSameElsewhere(project, page, isOnePlace)
      ? page
      : undefined;
  });
}

/** Returns a function that tells whether the websites of a project and a page of its name are on one place. */
function findPlaces({
  projects,
  pages,
}: Pairing): (project: ProjectNode, page: KnownPage) => boolean {
  let places: Places | undefined;
  return (project, page) => {
    const [one] = keysOfWebsite(project);
    const [other] = page.websites;
    if (one === undefined || other === undefined) return false;
    places ??= new Places([
      ...projects.map((each) => ({name: toSlug(each.name), websites: keysOfWebsite(each)})),
      ...pages.map((each) => ({name: toSlug(plainTitle(each)), websites: each.websites})),
    ]);
    return places.isOne(one, other, new Set([...namesOf(project), ...namesOfPage(page)]));
  };
}

function namesOf({name, aliases}: ProjectNode): ReadonlySet<string> {
  return new Set([name, ...aliases].map(toSlug));
}

/** Whether a page that no project has leaves the article in this run, and not in an earlier one. */
export function isLeaving({recorded, isRetired, hasLeft}: KnownPage): boolean {
  return recorded !== undefined && !isRetired && !hasLeft;
}

/** Whether a project and a page have different websites, and no repository tells that they are one all the same. */
export function contradicts(project: ProjectNode, page: KnownPage): boolean {
  return (
    project.website !== undefined &&
    page.websites.length > 0 &&
    !addressesOf(project).some((key) => page.addresses.includes(key))
  );
}

/** Keys of the website and of the repository of a project. */
function addressesOf({website, repository}: ProjectNode): string[] {
  return [website, repository].flatMap((address) =>
    address === undefined ? [] : [websiteKey(address)],
  );
}

/** The slugs of all names of a page, also without the words that tell it apart from others. */
export function namesOfPage(page: KnownPage): ReadonlySet<string> {
  return new Set([...page.names, plainTitle(page)].map(toSlug));
}

type IsSame = (project: ProjectNode, page: KnownPage) => boolean;

const hasExactTitle: IsSame = ({name}, {title, recorded}) => (recorded?.title ?? title) === name;

const hasSameTitle: IsSame = ({name}, {title, recorded}) =>
  toSlug(recorded?.title ?? title) === toSlug(name);

const hasSameName: IsSame = ({name, aliases}, page) => {
  const names = namesOfPage(page);
  return [name, ...aliases].some((each) => names.has(toSlug(each)));
};

/** The title of a page without the words in brackets that tell it apart from others of its name. */
function plainTitle({title, recorded}: KnownPage): string {
  return (recorded?.title ?? title).replace(/\s*\([^()]*\)$/, '');
}

function keysOfWebsite({website}: ProjectNode): string[] {
  return website === undefined ? [] : [websiteKey(website)];
}
