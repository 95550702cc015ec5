import type {Status} from '../knowledge/labels.ts';
import type {KnowledgeBase} from '../knowledge/model.ts';
import {joinPeriods, type Period} from '../knowledge/period.ts';
import {isMutual, type RelationType} from '../knowledge/relationTypes.ts';
import {findByName} from '../knowledge/select.ts';
import {toSlug} from '../knowledge/slug.ts';
import {fieldData} from './fieldData.ts';

/** What a name in the graph stands for. Of names without a page this follows from what is said of them. */
export const NODE_KINDS = ['project', 'chain', 'software', 'organization'] as const;

export type NodeKind = (typeof NODE_KINDS)[number];

/** A name that relations lead to or from. */
export interface GraphNode {
  /** The slug of a project; of another name, its own slug after a colon: `:solana`. */
  readonly id: string;
  readonly name: string;
  readonly kind: NodeKind;
  /** What a project has besides. */
  readonly project?: {
    readonly permalink: string;
    readonly status?: Status;
    readonly hue: number;
    /** Slugs; the first is its home. */
    readonly categories: readonly string[];
  };
}

/** A relation, told once. Of one that is mutual, `from` is the project that comes first. */
export interface GraphEdge extends Period {
  /** Ids of nodes. */
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  readonly isEnded: boolean;
  /** Who says so, each once. */
  readonly sources: readonly string[];
}

/** Who relates to whom. */
export interface RelationGraph {
  /** In the order in which they are first named. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Slugs of the projects of which no relation is on record. */
  readonly alone: readonly string[];
}

/** Collects what all pages say of relations: what both sides say is one, with the sources of both. */
export function relationGraph(knowledge: KnowledgeBase): RelationGraph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const kindOf = kindsOfNames(knowledge);
  const rows = new Map(fieldData(knowledge).rows.map((row) => [row.slug, row]));
  const add = (name: string): string => {
    const project = findByName(knowledge, name);
    const id = project?.slug ?? `:${toSlug(name)}`;
    const row = rows.get(id);
    if (!nodes.has(id)) {
      nodes.set(id, {
        id,
        name: row?.name ?? name,
        kind: project ? 'project' : kindOf(name),
        ...(project &&
          row && {
            project: {
              permalink: project.permalink,
              ...(row.status && {status: row.status}),
              hue: row.hue,
              categories: row.categories,
            },
          }),
      });
    }
    return id;
  };
  for (const project of knowledge.projects) {
    for (const {type, target, source, since, until} of project.relations) {
      const [from, to] = [add(project.title), add(target)];
      const ends = isMutual(type) ? [from, to].sort() : [from, to];
      const key = [type, ...ends].join('\n');
      const known = edges.get(key);
      const period = joinPeriods([...(known ? [known] : []), {since, until}]);
      edges.set(key, {
        ...(known ?? {from, to, type}),
        ...period,
        isEnded: period.until !== undefined,
        sources: [...new Set([...(known?.sources ?? []), source])],
      });
    }
  }
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    alone: knowledge.projects.flatMap(({slug}) => (nodes.has(slug) ? [] : [slug])),
  };
}

/**
 * What a name without a page stands for: a chain, if a project runs on it; otherwise software, if a project is built on it or a
 * fork of it; otherwise an organization.
 */
function kindsOfNames({projects}: KnowledgeBase): (name: string) => NodeKind {
  const chains = new Set(projects.flatMap((project) => project.chains.map(toSlug)));
  const software = new Set(
    projects.flatMap(({relations}) =>
      relations.flatMap(({type, target}) =>
        type === 'built-on' || type === 'fork-of' ? [toSlug(target)] : [],
      ),
    ),
  );
  return (name) => {
    if (chains.has(toSlug(name))) return 'chain';
    return software.has(toSlug(name)) ? 'software' : 'organization';
  };
}

/** Parts a graph into groups that no relation ties to each other, the largest first; among equals in their order. */
export function graphGroups({nodes, edges}: RelationGraph): readonly (readonly GraphNode[])[] {
  const groupOf = new Map(nodes.map((node) => [node.id, [node]]));
  for (const {from, to} of edges) {
    const [a, b] = [groupOf.get(from), groupOf.get(to)];
    if (!a || !b || a === b) continue;
    a.push(...b);
    for (const {id} of b) groupOf.set(id, a);
  }
  const rank = new Map(nodes.map(({id}, index) => [id, index]));
  return [...new Set(groupOf.values())]
    .map((group) => group.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0)))
    .sort((a, b) => b.length - a.length);
}
