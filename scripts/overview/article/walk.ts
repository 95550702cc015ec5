import type {Nodes} from 'mdast';

/** Shows each node, and those within it, in the order of the text. For large trees: several times as fast as `visit`. */
export function walk(nodes: readonly Nodes[], see: (node: Nodes) => void): void {
  for (const node of nodes) {
    see(node);
    if ('children' in node) walk(node.children, see);
  }
}
