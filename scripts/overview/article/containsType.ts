import type {Nodes} from 'mdast';

/** Whether nodes, or the nodes within them, include one of the types. */
export function containsType(nodes: readonly Nodes[], types: ReadonlySet<string>): boolean {
  return nodes.some(
    (node) => types.has(node.type) || ('children' in node && containsType(node.children, types)),
  );
}
