import {isMutual} from '../knowledge/relationTypes.ts';
import type {ComparedFact, ComparedProject, ComparedRelation} from './comparedProject.ts';

/** One fact of all compared projects. */
export interface ComparedRow {
  readonly key: string;
  readonly label: string;
  /** A cell for each project, in their order; without values where the fact is not known. */
  readonly cells: readonly ComparedCell[];
  /** Whether two projects of which the fact is known say different things. */
  readonly differs: boolean;
  /** Whether no project has the fact. */
  readonly isEmpty: boolean;
}

/** One fact of one project. */
export interface ComparedCell extends Pick<ComparedFact, 'urls' | 'source'> {
  readonly values: readonly ComparedValue[];
}

export interface ComparedValue {
  readonly text: string;
  /** Whether every compared project has it. */
  readonly isShared: boolean;
}

/** A relation between two of the compared projects, told once. */
export interface RelationBetween extends ComparedRelation {
  /** The slug of the project on whose side it is told. */
  readonly from: string;
}

/** Projects side by side. */
export interface Comparison {
  readonly projects: readonly ComparedProject[];
  /** All declared facts in their order. */
  readonly rows: readonly ComparedRow[];
  readonly relations: readonly RelationBetween[];
  /** Others to which two or more of the projects relate, by the name of the other. */
  readonly shared: readonly SharedRelation[];
}

/** What ties several of the projects to one other. */
export interface SharedRelation {
  readonly target: string;
  readonly slug?: string;
  readonly by: readonly {readonly from: string; readonly relation: ComparedRelation}[];
}

/** Compares projects fact by fact. */
export function compare(projects: readonly ComparedProject[]): Comparison {
  const keys = new Map(projects.flatMap(({facts}) => facts.map(({key, label}) => [key, label])));
  return {
    projects,
    rows: [...keys].map(([key, label]) => compareFact(key, label, projects)),
    relations: relationsBetween(projects),
    shared: sharedRelations(projects),
  };
}

function compareFact(
  key: string,
  label: string,
  projects: readonly ComparedProject[],
): ComparedRow {
  const facts = projects.map((project) => project.facts.find((fact) => fact.key === key));
  const sets = facts.map((fact) => new Set(fact?.values));
  const known = sets.filter(({size}) => size > 0);
  return {
    key,
    label,
    cells: facts.map((fact) => ({
      values: (fact?.values ?? []).map((text) => ({
        text,
        isShared: sets.every((set) => set.has(text)),
      })),
      ...(fact?.urls && {urls: fact.urls}),
      ...(fact?.source !== undefined && {source: fact.source}),
    })),
    differs: known.some((set) => !isEqual(set, known[0])),
    isEmpty: known.length === 0,
  };
}

function isEqual(a: ReadonlySet<string>, b: ReadonlySet<string> = new Set()): boolean {
  return a.size === b.size && [...a].every((value) => b.has(value));
}

function relationsBetween(projects: readonly ComparedProject[]): readonly RelationBetween[] {
  const told = new Set<string>();
  return projects.flatMap(({row: {slug: from}, relations}) =>
    relations.flatMap((relation) => {
      const isBetween = projects.some(({row}) => row.slug === relation.slug && row.slug !== from);
      // The same relation stands on the page of the other, where it reads the other way round.
      const key = [relation.type, ...[from, relation.slug ?? ''].sort()].join(' ');
      const direction = `${key} ${relation.inverse ? relation.slug : from}`;
      const once = isMutual(relation.type) ? key : direction;
      if (!isBetween || told.has(once)) return [];
      told.add(once);
      return [{...relation, from}];
    }),
  );
}

function sharedRelations(projects: readonly ComparedProject[]): readonly SharedRelation[] {
  const slugs = new Set(projects.map(({row}) => row.slug));
  const shared = new Map<string, SharedRelation>();
  for (const {row, relations} of projects) {
    for (const relation of relations) {
      if (relation.slug !== undefined && slugs.has(relation.slug)) continue;
      const key = relation.slug ?? relation.target;
      const known = shared.get(key);
      shared.set(key, {
        target: known?.target ?? relation.target,
        ...(relation.slug !== undefined && {slug: relation.slug}),
        by: [...(known?.by ?? []), {from: row.slug, relation}],
      });
    }
  }
  return [...shared.values()].filter(({by}) => new Set(by.map(({from}) => from)).size > 1);
}
