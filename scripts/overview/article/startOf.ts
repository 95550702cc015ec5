import type {Nodes} from 'mdast';

/** The offset of a node in the text of the article without a byte-order mark; 0 for nodes that come of HTML and have no place. */
export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}
