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
      return SIGNS.test(node.value);
    default:
      return false;
  }
}

/** Emoji, also of several signs or as the shortcode for one (`:x:`), bullets, arrows, ticks and spaces. */
const SIGNS = new RegExp(
  `^(?:${[
    String.raw`[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\uFE0F\u200D\u20E3]`,
    String.raw`[•·▪▫◦‣●○■□◆◇▶►➤→➜✓✔✗✘★☆]`,
    String.raw`:(?=[a-z\d_+-]*[a-z+])[a-z\d_+-]+:`,
    String.raw`[\d#*](?=\uFE0F?\u20E3)`,
  ].join('|')})*$`,
  'u',
);

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
