import type {Nodes} from 'mdast';

/** Shifts the positions of a node and of those within it, in place: from positions in a piece to those in the whole text. */
export function moveNode<Node extends Nodes>(node: Node, by: {offset: number; line: number}): Node {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += by.line;
    if (point.offset !== undefined) point.offset += by.offset;
  }
  if ('children' in node) for (const child of node.children) moveNode(child, by);
  return node;
}
