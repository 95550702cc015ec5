import type {Html, Nodes, Paragraph, Parents, PhrasingContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {isSignpost} from './signposts.ts';

/**
 * The words of a heading or a name on one line, without comments, the descriptions of images and links back to the top,
 * unless there are no other words.
 */
export function lineTextOf(parent: Parents): string {
  const nodes = parent.children.filter((node) => !(node.type === 'html' && isComment(node)));
  return wordsOf(nodes.filter((node) => !leadsBack(node))) || wordsOf(nodes);
}

function wordsOf(children: Parents['children']): string {
  return toString(children, {includeImageAlt: false}).replace(/\s+/g, ' ').trim();
}

/** Whether a node is a link to a place in the article that is called "Contents", "Back to top" or the like, or by an arrow. */
export function leadsBack(node: Nodes): boolean {
  if (node.type !== 'link' || !node.url.startsWith('#')) return false;
  const words = toString(node);
  return isSignpost(words) || /^[^\p{L}\p{N}]*[⬆↑⇧🔝⏫🔼△▲][^\p{L}\p{N}]*$/u.test(words);
}

/**
 * What a heading or a name contains besides its words: links, images, footnotes and comments. Front matter, which takes
 * the words, has no place for them, so that they go to the text.
 *
 * @param carried a link for which the front matter has a place
 */
export function extrasOf(
  {children}: Pick<Paragraph, 'children'>,
  carried?: PhrasingContent,
): PhrasingContent[] {
  return children.flatMap((node): PhrasingContent[] => {
    const isExtra = EXTRAS.has(node.type) || (node.type === 'html' && isComment(node));
    if (isExtra && node !== carried) return [node];
    return 'children' in node ? extrasOf(node, carried) : [];
  });
}

/** Adds the extras of a name to the end of the text about it. */
export function withExtras(
  text: readonly PhrasingContent[],
  extras: readonly PhrasingContent[],
): PhrasingContent[] {
  return extras.reduce<PhrasingContent[]>(
    (all, node) =>
      all.length === 0 || node.type === 'footnoteReference'
        ? [...all, node]
        : [...all, {type: 'text', value: ' '}, node],
    [...text],
  );
}

const EXTRAS: ReadonlySet<string> = new Set([
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
]);

/** Whether raw HTML is a comment, which no reader sees. */
export function isComment({value}: Html): boolean {
  return /^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/.test(value);
}
