import type {PhrasingContent} from 'mdast';
import {isComment} from './lineText.ts';

/** Whether a node may be beside a name without being part of it: an image, with or without a link, an emoji, a comment or a space. */
export function isMark(node: PhrasingContent): boolean {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return true;
    case 'link':
    case 'linkReference':
      return node.children.length > 0 && node.children.every((child) => isMark(child));
    case 'html':
      return isComment(node);
    case 'text':
      return /^[\s\p{Extended_Pictographic}\uFE0F\u200D]*$/u.test(node.value);
    default:
      return false;
  }
}

/**
 * Takes the marks from the beginning of a line.
 *
 * @param also a type of node that counts as a mark there
 */
export function takeMarks(
  nodes: readonly PhrasingContent[],
  also?: PhrasingContent['type'],
): {marks: PhrasingContent[]; rest: PhrasingContent[]} {
  const end = nodes.findIndex((node) => !isMark(node) && node.type !== also);
  const count = end === -1 ? nodes.length : end;
  const isBlank = (node: PhrasingContent) => node.type === 'text' && node.value.trim() === '';
  return {
    marks: nodes.slice(0, count).filter((node) => !isBlank(node)),
    rest: nodes.slice(count),
  };
}
