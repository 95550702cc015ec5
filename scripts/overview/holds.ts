import type {Nodes} from 'mdast';

/** Whether a node of one of the types stands among nodes or within them: where none does, no copy has to be made. */
export function holds(nodes: readonly Nodes[], types: ReadonlySet<Nodes['type']>): boolean {
  return nodes.some(
    (node) => types.has(node.type) || ('children' in node && holds(node.children, types)),
  );
}
