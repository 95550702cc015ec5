import type {Html, Paragraph, Parents, PhrasingContent} from 'mdast';
import {toString} from 'mdast-util-to-string';

/** What a heading or a name says in words, on one line: without comments and the texts of images. */
export function lineTextOf(parent: Parents): string {
  const children = parent.children.filter((node) => !(node.type === 'html' && isComment(node)));
  return toString(children, {includeImageAlt: false}).replace(/\s+/g, ' ').trim();
}

/**
 * What a heading or a name holds beyond its words: links, images, footnotes and comments. A name that becomes
 * front matter cannot carry them, so that they go to the text.
 *
 * @param carried a link that the front matter does carry
 */
export function extrasOf(
  {children}: Pick<Paragraph, 'children'>,
  carried?: PhrasingContent,
): PhrasingContent[] {
  return children.flatMap((node): PhrasingContent[] => {
    const remains = REMAINS.has(node.type) || (node.type === 'html' && isComment(node));
    if (remains && node !== carried) return [node];
    return 'children' in node ? extrasOf(node, carried) : [];
  });
}

/** Puts what remains of a name after the text that follows it. */
export function withExtras(
  text: readonly PhrasingContent[],
  remains: readonly PhrasingContent[],
): PhrasingContent[] {
  return remains.reduce<PhrasingContent[]>(
    (all, node) =>
      all.length === 0 || node.type === 'footnoteReference'
        ? [...all, node]
        : [...all, {type: 'text', value: ' '}, node],
    [...text],
  );
}

const REMAINS: ReadonlySet<string> = new Set([
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
