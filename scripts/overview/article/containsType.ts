import type {Nodes} from 'mdast';

/** Whether a node of one of the types stands among nodes or within them. */
export function containsType(nodes: readonly Nodes[], types: ReadonlySet<string>): boolean {
  return nodes.some(
    (node) => types.has(node.type) || ('children' in node && containsType(node.children, types)),
  );
}
