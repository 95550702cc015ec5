import type {ProjectNode} from '../article/model.ts';
import type {KnownPage} from '../model.ts';

/** The page of each project that has one already. */
export type ProjectMatches = ReadonlyMap<ProjectNode, KnownPage>;

/** A project and a page that it may have. */
export interface Candidate {
  readonly project: ProjectNode;
  readonly page: KnownPage;
}

/** Gives pages to projects, each page to one project and to each project one page. */
export class Pairing {
  readonly projects: readonly ProjectNode[];
  readonly pages: readonly KnownPage[];
  readonly #matches: Map<ProjectNode, KnownPage>;
  readonly #taken: Set<KnownPage>;

  /** @param decided the pairs with which it begins */
  constructor(
    projects: readonly ProjectNode[],
    pages: readonly KnownPage[],
    decided: ProjectMatches,
  ) {
    this.projects = projects;
    this.pages = pages;
    this.#matches = new Map(decided);
    this.#taken = new Set(decided.values());
  }

  get matches(): ProjectMatches {
    return this.#matches;
  }

  /** The projects that have no page yet. */
  open(): readonly ProjectNode[] {
    return this.projects.filter((project) => this.isOpen(project));
  }

  isOpen(project: ProjectNode): boolean {
    return !this.#matches.has(project);
  }

  isFree(page: KnownPage): boolean {
    return !this.#taken.has(page);
  }

  pair(project: ProjectNode, page: KnownPage | undefined): void {
    if (page === undefined || !this.isFree(page) || !this.isOpen(project)) return;
    this.#matches.set(project, page);
    this.#taken.add(page);
  }

  /** Pairs each project that has no page with the one that a function finds for it. */
  pairAll(find: (project: ProjectNode) => KnownPage | undefined): void {
    for (const project of this.open()) this.pair(project, find(project));
  }

  /**
   * Pairs each project that has no page with one of those that a function finds for it. If a page comes into question for
   * several projects, or several for one, the pair for which most speaks comes first.
   *
   * @param compare as for `sort`, of the pairs about which there is a choice
   */
  pairBest(
    candidatesOf: (project: ProjectNode) => readonly KnownPage[],
    compare: (one: Candidate, other: Candidate) => number,
  ): void {
    const pairs = this.open().flatMap((project) =>
      candidatesOf(project).map((page): Candidate => ({project, page})),
    );
    const counts = new Map<ProjectNode | KnownPage, number>();
    for (const each of pairs.flatMap(({project, page}) => [project, page])) {
      counts.set(each, (counts.get(each) ?? 0) + 1);
    }
    const isOnly = ({project, page}: Candidate) =>
      counts.get(project) === 1 && counts.get(page) === 1;
    const contested = pairs.filter((pair) => !isOnly(pair)).sort(compare);
    for (const {project, page} of [...pairs.filter(isOnly), ...contested]) this.pair(project, page);
  }

  /** Keeps a page from being given to anyone. */
  withhold(page: KnownPage): void {
    this.#taken.add(page);
  }
}
