import {ownPagesOf, type Evidence} from '../knowledge/evidence.ts';
import {listFacts} from '../knowledge/fact.ts';
import {valuesOf, wordsOf} from '../knowledge/factLines.ts';
import type {ProjectEvent} from '../knowledge/facts.ts';
import type {KnowledgeBase, Project} from '../knowledge/model.ts';
import {relationsOf, type SidedRelation} from '../knowledge/relate.ts';
import {categoryCalled, findByName} from '../knowledge/select.ts';
import {OVERVIEW} from '../knowledge/values.ts';
import {fieldData, type FieldRow} from './fieldData.ts';
import {newestFirst} from './timeline.ts';
import type {Excerpt} from './howItWorks.ts';

/** One declared fact of a project, in words. */
export interface ComparedFact {
  readonly key: string;
  readonly label: string;
  /** One word, several for a list, none if it is not known. */
  readonly values: readonly string[];
  /** Of a fact that is an address or several: where each value leads. */
  readonly urls?: readonly string[];
  /** Who says so: an address, or `overview`. */
  readonly source?: string;
}

/** A relation of a compared project. */
export interface ComparedRelation extends SidedRelation {
  /** The slug of the other project, if it has a page. */
  readonly slug?: string;
}

/** Everything that a comparison shows of one project, as plain JSON. */
export interface ComparedProject {
  readonly row: FieldRow;
  readonly permalink: string;
  /** All declared facts but those below, in their order, known or not. */
  readonly facts: readonly ComparedFact[];
  /** How it works, in its first sentences; absent if the page does not say. */
  readonly how?: Excerpt;
  readonly relations: readonly ComparedRelation[];
  /** The newest first. */
  readonly events: readonly ProjectEvent[];
  readonly evidence: Evidence;
  /** Those of all sources above that are pages of the project itself. */
  readonly ownSources: readonly string[];
}

/** Facts that are no cells: the name heads the column, and the others have a place of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set(['title', 'relations', 'events', 'sources']);

/** Collects what a comparison shows of a project. @param how what its page says of how it works */
export function comparedProject(
  knowledge: KnowledgeBase,
  project: Project,
  how?: Excerpt,
): ComparedProject {
  const row = fieldData(knowledge).rows.find(({slug}) => slug === project.slug);
  if (!row) throw new Error(`${project.slug} is no project of the atlas`);
  const relations = relationsOf(knowledge, project);
  const events = newestFirst(project.events);
  const sources = new Set([
    ...Object.values(project.sources),
    ...(how?.sources ?? []),
    ...relations.flatMap((relation) => relation.sources),
    ...events.map(({source}) => source),
  ]);
  const isOwn = ownPagesOf(project, knowledge.facts);
  return {
    row,
    permalink: project.permalink,
    facts: listFacts(knowledge.facts)
      .filter(({key}) => !ELSEWHERE.has(key))
      .map((fact): ComparedFact => {
        const source = project.sources[fact.key];
        const raw = valuesOf(project, fact);
        const isAddress = raw.length > 0 && raw.every((value) => /^https?:\/\//.test(value));
        return {
          key: fact.key,
          label: fact.label,
          values: LABELS[fact.key]?.(knowledge, raw) ?? wordsOf(project, fact),
          ...(isAddress && {urls: raw}),
          ...(source !== undefined && {source}),
        };
      }),
    ...(how && {how}),
    relations: relations.map((relation) => {
      const slug = findByName(knowledge, relation.target)?.slug;
      return {...relation, ...(slug !== undefined && {slug})};
    }),
    events,
    evidence: project.evidence,
    ownSources: [...sources].filter((source) => source !== OVERVIEW && isOwn(source)),
  };
}

/** Facts whose values are slugs, with the names that readers know. */
const LABELS: Readonly<
  Record<string, (knowledge: KnowledgeBase, slugs: readonly string[]) => readonly string[]>
> = {
  categories: (knowledge, slugs) =>
    slugs.map((slug) => categoryCalled(knowledge, slug)?.label ?? slug),
  tags: ({tags}, slugs) =>
    slugs.map((slug) => tags.find((tag) => tag.slug === slug)?.label ?? slug),
};
