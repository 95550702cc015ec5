import {relationLabel, RELATION_TYPE_NAMES, type RelationType} from '../knowledge/relationTypes.ts';
import {facetOf, type Facet} from './facets.ts';
import type {FieldCategory} from './fieldData.ts';
import type {GraphEdge, GraphNode} from './relationGraph.ts';

/** A relation with the names of both ends. */
export interface RelationRow extends Omit<GraphEdge, 'from' | 'to'> {
  readonly from: GraphNode;
  readonly to: GraphNode;
}

/** Lists relations with the names of both ends. */
export function relationRows(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): readonly RelationRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.flatMap((edge) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    return from && to ? [{...edge, from, to}] : [];
  });
}

/** By what relations can be chosen: their type, whether they have ended, and the category of a project at either end. */
export function relationFacets(
  rows: readonly RelationRow[],
  categories: readonly FieldCategory[],
): readonly Facet<RelationRow>[] {
  const topOf = topCategories(categories);
  const labels = new Map(categories.map(({slug, label}) => [slug, label]));
  return [
    facetOf({key: 'type', label: 'Lines', valuesOf: ({type}) => [type]}, rows, {
      order: RELATION_TYPE_NAMES,
      labelOf: (type) => relationLabel({type: type as RelationType, inverse: false}),
    }),
    facetOf(
      {key: 'ended', label: 'Ended', valuesOf: ({isEnded}) => [isEnded ? 'yes' : 'no']},
      rows,
      {order: ['no', 'yes'], labelOf: (value) => (value === 'yes' ? 'ended' : 'not ended')},
    ),
    facetOf(
      {
        key: 'category',
        label: 'Project in',
        valuesOf: ({from, to}) => [
          ...new Set(
            [from, to].flatMap(({project}) =>
              (project?.categories ?? []).map((slug) => topOf(slug)),
            ),
          ),
        ],
      },
      rows,
      {order: categories.map(({slug}) => slug), labelOf: (slug) => labels.get(slug) ?? slug},
    ),
  ];
}

/** Makes a function that finds the top category above another. */
function topCategories(categories: readonly FieldCategory[]): (slug: string) => string {
  const parents = new Map(categories.map(({slug, parent}) => [slug, parent]));
  const topOf = (slug: string): string => {
    const parent = parents.get(slug);
    return parent === undefined ? slug : topOf(parent);
  };
  return topOf;
}
