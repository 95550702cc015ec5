import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import {partBoxes, type Box} from './partBoxes.ts';
import {graphGroups, type GraphEdge, type GraphNode, type RelationGraph} from './relationGraph.ts';

/** A name with its place: the middle of its label, in the units of the picture. */
export interface PlacedNode extends GraphNode, Box {}

/** A group of names that hang together, drawn by itself. Its picture begins at 0, 0. */
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

interface Moved extends SimulationNodeDatum, Box {
  readonly node: GraphNode;
  x: number;
  y: number;
}

function placeGroup(
  group: readonly GraphNode[],
  edges: readonly GraphEdge[],
  {widthOf, height}: LabelSize,
): PlacedGroup {
  const moved = group.map(
    // From a spiral, as d3-force begins, but in numbers that every machine works out alike.
    (node, index): Moved => ({
      node,
      x: round(12 * Math.sqrt(index + 0.5) * Math.cos(index * 2.4)),
      y: round(12 * Math.sqrt(index + 0.5) * Math.sin(index * 2.4)),
      width: widthOf(node),
      height,
    }),
  );
  const links: SimulationLinkDatum<Moved>[] = edges.map(({from, to}) => ({
    source: from,
    target: to,
  }));
  forceSimulation(moved)
    .force(
      'link',
      forceLink<Moved, SimulationLinkDatum<Moved>>(links)
        .id(({node}) => node.id)
        .distance(90),
    )
    .force('charge', forceManyBody().strength(-420))
    // Pictures are wider than high.
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.11))
    .stop()
    .tick(TICKS);
  const places = partBoxes(moved, GAP);
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
    height: Math.ceil(Math.max(...nodes.map(({y}) => y + height / 2)) + GAP),
    nodes,
    edges,
  };
}

/** The least distance between labels. */
const GAP = 6;

/** To a tenth: finer differences between machines must not reach the picture. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
