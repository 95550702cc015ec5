import type {Nodes} from 'mdast';

/** Calls a function with each node and the nodes within it, in the order of the text. For large trees: it is several times as fast as `visit`. */
export function walk(nodes: readonly Nodes[], see: (node: Nodes) => void): void {
  for (const node of nodes) {
    see(node);
    if ('children' in node) walk(node.children, see);
  }
}
