import {toSlug} from '../../../src/knowledge/slug.ts';
import type {ProjectNode} from '../article/model.ts';
import type {KnownPage} from '../model.ts';
import {contradicts, isLeaving, namesOfPage, type Dispute} from './matchProjects.ts';
import type {ProjectMatches} from './pairing.ts';

/** A page that leaves the article in this run, and a new project that may be its own. */
export interface Namesake {
  readonly from: KnownPage;
  /** Slug of the new project. */
  readonly to: string;
  /** What speaks for it, and what against. */
  readonly because: string;
}

interface Matched {
  readonly matches: ProjectMatches;
  readonly disputes: readonly Dispute[];
}

/**
 * Finds pages about which a person has to say whose they are: those that two projects claim, and those with the name of one
 * new project that has another website. Each page and each project is in one question at most.
 */
export function findNamesakes(
  projects: readonly ProjectNode[],
  pages: readonly KnownPage[],
  {matches, disputes}: Matched,
  names: ReadonlyMap<ProjectNode, {readonly slug: string}>,
): Namesake[] {
  const asked = new Set<KnownPage | ProjectNode>();
  const ask = (from: KnownPage, project: ProjectNode, because: string): Namesake[] => {
    const to = names.get(project)?.slug;
    if (to === undefined || asked.has(from) || asked.has(project)) return [];
    asked.add(from).add(project);
    return [{from, to, because}];
  };
  const ofDisputes = disputes
    .filter(({page}) => isLeaving(page))
    .flatMap(({page, byName}) => ask(page, byName, SAME_NAME));
  const matched = new Set(matches.values());
  const leaving = new Map<string, KnownPage[]>();
  for (const page of pages) {
    if (matched.has(page) || asked.has(page) || !isLeaving(page)) continue;
    for (const slug of namesOfPage(page)) leaving.set(slug, [...(leaving.get(slug) ?? []), page]);
  }
  const ofNames = projects
    .filter((project) => !matches.has(project))
    .flatMap((project) => {
      const [from, ...others] = (leaving.get(toSlug(project.name)) ?? []).filter((page) =>
        contradicts(project, page),
      );
      return from && others.length === 0 ? ask(from, project, SAME_NAME) : [];
    });
  return [...ofDisputes, ...ofNames];
}

const SAME_NAME = 'they have the same name, but other websites';
