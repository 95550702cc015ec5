import type {GraphEdge, GraphNode} from './relationGraph.ts';

/** A name with what it relates to. */
export interface RelationTree {
  readonly node: GraphNode;
  readonly branches: readonly RelationBranch[];
}

/** A relation of the name above it, and those of the name at its other end that are told nowhere else. */
export interface RelationBranch extends RelationTree {
  readonly edge: GraphEdge;
}

/** A name with as many relations is a tree of its own, wherever it is named. */
const HEAD = 4;

/** How deep branches go. What lies deeper is a tree of its own. */
const DEPTH = 3;

/** Writes a graph as trees: each relation stands once, below the end that has more of them. */
export function relationTrees(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): readonly RelationTree[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edgesOf = new Map(nodes.map(({id}) => [id, [] as GraphEdge[]]));
  for (const edge of edges) {
    edgesOf.get(edge.from)?.push(edge);
    if (edge.to !== edge.from) edgesOf.get(edge.to)?.push(edge);
  }
  const degree = (id: string) => edgesOf.get(id)?.length ?? 0;
  const told = new Set<GraphEdge>();

  function branchesOf(id: string, depth: number): readonly RelationBranch[] {
    const open = (edgesOf.get(id) ?? []).filter((edge) => !told.has(edge));
    // All of them first, so that a name further down cannot take one away.
    for (const edge of open) told.add(edge);
    return open.flatMap((edge) => {
      const other = edge.from === id ? edge.to : edge.from;
      const node = byId.get(other);
      if (!node) return [];
      const isShort = degree(other) >= HEAD || depth === DEPTH;
      return [{edge, node, branches: isShort ? [] : branchesOf(other, depth + 1)}];
    });
  }

  return nodes
    .toSorted((a, b) => degree(b.id) - degree(a.id))
    .flatMap((node) => {
      const branches = branchesOf(node.id, 1);
      return branches.length > 0 ? [{node, branches}] : [];
    });
}
