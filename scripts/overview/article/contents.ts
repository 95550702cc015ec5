import type {ListItem, Paragraph, PhrasingContent, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';

/**
 * Whether a block is a table of contents: a list of links to headings of the same article, however nested, a line of
 * such links, or a link back to the top.
 */
export function isContents(node: RootContent): boolean {
  if (node.type === 'paragraph') {
    const anchors = anchorsIn(node);
    return (
      anchors !== undefined && (anchors.length > 1 || anchors.some((anchor) => TOP.test(anchor)))
    );
  }
  return node.type === 'list' && node.children.length > 0 && node.children.every(isOfContents);
}

/** The anchors, without the number sign, that published lists use for links back to the top. */
const TOP = /^(?:top|.*-top|contents?|table-of-contents|toc|index)?$/i;

/** Whether an item is a link, with or without a list of links below it, or a short title above such a list. */
function isOfContents({children: [first, ...others]}: ListItem): boolean {
  if (first?.type === 'list') return isContents(first) && others.every(isListOfContents);
  if (first?.type !== 'paragraph' || !others.every(isListOfContents)) return false;
  const anchors = anchorsIn(first);
  return anchors === undefined ? others.length > 0 && isTitle(first) : anchors.length > 0;
}

function isListOfContents(node: RootContent): boolean {
  return node.type === 'list' && isContents(node);
}

/** The longest title above a list of links, in characters. */
const MAX_TITLE = 60;

function isTitle(paragraph: Paragraph): boolean {
  const isPlain = paragraph.children.every(({type}) => WORDS.has(type));
  return isPlain && toString(paragraph).length <= MAX_TITLE;
}

const WORDS: ReadonlySet<string> = new Set(['text', 'strong', 'emphasis', 'inlineCode']);

/** The anchors to which the links of a line point; undefined if the line has other text or other links. */
function anchorsIn({children}: Paragraph): string[] | undefined {
  const anchors: string[] = [];
  const isMeant = (node: PhrasingContent): boolean => {
    if (node.type === 'link' && node.url.startsWith('#')) {
      anchors.push(node.url.slice(1));
      return node.children.every(({type}) => WORDS.has(type));
    }
    if (node.type === 'text') return !/\p{L}/u.test(node.value);
    const isAround = node.type === 'strong' || node.type === 'emphasis';
    return node.type === 'break' || (isAround && node.children.every(isMeant));
  };
  return children.every(isMeant) && anchors.length > 0 ? anchors : undefined;
}
