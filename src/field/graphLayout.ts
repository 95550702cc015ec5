import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type {KnowledgeBase} from '../knowledge/model.ts';
import {oncePer} from '../knowledge/oncePer.ts';
import {partBoxes, type Box} from './partBoxes.ts';
import {
  graphGroups,
  relationGraph,
  type GraphEdge,
  type GraphNode,
  type RelationGraph,
} from './relationGraph.ts';
import {tangles} from './tangles.ts';

/** A name with its place: the middle of its label, in the units of the picture. */
export interface PlacedNode extends GraphNode, Box {}

/** A group of connected names, drawn by itself. Its picture begins at 0, 0. */
export interface PlacedGroup {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly GraphEdge[];
}

/** How large labels are, in the units of the picture. */
export interface LabelSize {
  readonly widthOf: (node: GraphNode) => number;
  readonly height: number;
}

/** Type of 13 pixels: what a letter takes on average, and room for a mark and a rim. */
const USUAL_LABELS: LabelSize = {widthOf: ({name}) => 24 + 7.2 * [...name].length, height: 24};

/** How often d3-force moves the names. The random numbers that it needs begin with the same seed each time. */
const TICKS = 300;

/**
 * Gives each name of a graph its place, group by group, the largest first. Place means nothing but nearness. The same
 * graph always gives the same places, and no label lies over another.
 */
export function layOut(graph: RelationGraph, labels = USUAL_LABELS): readonly PlacedGroup[] {
  return graphGroups(graph).map((group) => {
    const ids = new Set(group.map(({id}) => id));
    const edges = graph.edges.filter(({from}) => ids.has(from));
    return placeGroup(group, edges, labels);
  });
}

/** The picture of the relations of a knowledge base. */
export const relationPicture = oncePer((knowledge: KnowledgeBase) =>
  layOut(relationGraph(knowledge)),
);

interface Moved extends SimulationNodeDatum, Box {
  readonly node: GraphNode;
  x: number;
  y: number;
}

/** From how many places the names set out, at most: the picture with the fewest tangles is taken. A large group has fewer. */
const STARTS = 12;

function placeGroup(
  group: readonly GraphNode[],
  edges: readonly GraphEdge[],
  labels: LabelSize,
): PlacedGroup {
  const starts = group.length < 4 ? 1 : Math.min(STARTS, Math.ceil(500 / group.length));
  const [places = []] = Array.from({length: starts}, (_, start) => {
    const tried = partBoxes(moveNames(group, edges, labels, start), GAP);
    const byId = new Map(tried.map((place) => [place.node.id, place]));
    const lines = edges.flatMap(({from, to}) => {
      const [a, b] = [byId.get(from), byId.get(to)];
      return a && b ? [[a, b] as const] : [];
    });
    return {places: tried, count: tangles(tried, lines)};
  })
    .sort((a, b) => a.count - b.count)
    .map((tried) => tried.places);
  const left = Math.min(...places.map(({x, width}) => x - width / 2)) - GAP;
  const top = Math.min(...places.map((box) => box.y - box.height / 2)) - GAP;
  const nodes = places.map(({node, x, y, width, height: boxHeight}): PlacedNode => ({
    ...node,
    x: round(x - left),
    y: round(y - top),
    width,
    height: boxHeight,
  }));
  return {
    width: Math.ceil(Math.max(...nodes.map(({x, width}) => x + width / 2)) + GAP),
    height: Math.ceil(Math.max(...nodes.map((node) => node.y + node.height / 2)) + GAP),
    nodes,
    edges,
  };
}

/** Moves the names of a group by forces between them. @param start which turn of the spiral they set out from */
function moveNames(
  group: readonly GraphNode[],
  edges: readonly GraphEdge[],
  {widthOf, height}: LabelSize,
  start: number,
): readonly Moved[] {
  const moved = group.map((node, index): Moved => {
    // From a spiral, as d3-force begins, but in numbers that every machine works out alike.
    const [distance, angle] = [12 * Math.sqrt(index + 0.5), index * 2.4 + start];
    return {
      node,
      x: round(distance * Math.cos(angle)),
      y: round(distance * Math.sin(angle)),
      width: widthOf(node),
      height,
    };
  });
  const links: SimulationLinkDatum<Moved>[] = edges.map(({from, to}) => ({
    source: from,
    target: to,
  }));
  forceSimulation(moved)
    .force(
      'link',
      forceLink<Moved, SimulationLinkDatum<Moved>>(links)
        .id(({node}) => node.id)
        .distance(60),
    )
    .force('charge', forceManyBody().strength(-600))
    .force(
      'labels',
      forceCollide<Moved>(({width}) => 0.5 * width),
    )
    // Pictures are wider than high.
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.11))
    .stop()
    .tick(TICKS);
  return moved;
}

/** The least distance between labels. */
const GAP = 6;

/** To a tenth: finer differences between machines must not reach the picture. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
