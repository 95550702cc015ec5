import type {Nodes} from 'mdast';

/** Moves a node, in place, whose position counts from a place in a text, to its position in the whole. */
export function moveNode<Node extends Nodes>(node: Node, by: {offset: number; line: number}): Node {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += by.line;
    if (point.offset !== undefined) point.offset += by.offset;
  }
  if ('children' in node) for (const child of node.children) moveNode(child, by);
  return node;
}
