import type {KnowledgeBase} from '../knowledge/model.ts';
import {fieldData, type FieldCategory} from './fieldData.ts';
import {relationPicture, type PlacedGroup} from './graphLayout.ts';
import {relationGraph, type GraphEdge, type GraphNode} from './relationGraph.ts';

/** Everything that the page of relations is drawn from. */
export interface RelationsData {
  /** The largest group of connected names, with its picture; absent without relations. */
  readonly mainland?: Pick<PlacedGroup, 'width' | 'height'> & {
    readonly places: readonly Place[];
  };
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** The projects of which no relation is on record. */
  readonly alone: readonly {readonly name: string; readonly permalink: string}[];
  readonly categories: readonly FieldCategory[];
}

/** Where the middle of a name is, and how wide its label is. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Collects it from the knowledge base. */
export function relationsData(knowledge: KnowledgeBase): RelationsData {
  const graph = relationGraph(knowledge);
  const [mainland] = relationPicture(knowledge);
  const alone = new Set(graph.alone);
  return {
    ...(mainland && {
      mainland: {
        width: mainland.width,
        height: mainland.height,
        places: mainland.nodes.map(({id, x, y, width, height}) => ({id, x, y, width, height})),
      },
    }),
    nodes: graph.nodes,
    edges: graph.edges,
    alone: knowledge.projects
      .filter(({slug}) => alone.has(slug))
      .map(({label, permalink}) => ({name: label, permalink})),
    categories: fieldData(knowledge).categories,
  };
}
