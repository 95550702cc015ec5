import type {ListItem, Paragraph, PhrasingContent, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {isMark} from './marks.ts';
import {isSignpost} from './signposts.ts';

/**
 * Whether a block is a table of contents: a list of links to headings of the same article, however nested, a line of
 * such links, or a link back to the top.
 */
export function isContents(node: RootContent): boolean {
  if (node.type === 'paragraph') {
    const anchors = anchorsIn(node);
    return (
      anchors !== undefined &&
      (anchors.length > 1 || anchors.some((anchor) => TOP.test(anchor)) || leadsBack(node))
    );
  }
  return node.type === 'list' && node.children.length > 0 && node.children.every(isOfContents);
}

/** The anchors, without the number sign, that published lists use for links back to the top. */
const TOP = /^(?:top|.*-top|contents?|table-of-contents|toc|index)?$/i;

/** Whether the words of a link say that it leads back to the top, wherever its anchor is. */
function leadsBack(node: Paragraph): boolean {
  const words = toString(node);
  return isSignpost(words) || /[⬆↑⇧🔝⏫🔼△▲]/u.test(words);
}

/**
 * Whether a line is a title above a table of contents, or between two parts of one, as `<summary>` gives it: it is short,
 * and there is a part of a table of contents after it.
 */
export function isLabelOfContents(
  node: RootContent,
  before: RootContent | undefined,
  after: RootContent | undefined,
): boolean {
  if (node.type !== 'paragraph' || after?.type !== 'list' || !isContents(after)) return false;
  if (!isTitle(node) || toString(node).includes('\n')) return false;
  const isBold = node.children.every(
    ({type}, index) => type === 'strong' || (type === 'text' && index > 0),
  );
  const isBetween = before?.type === 'list' && isContents(before);
  return (
    isBold || isBetween || isSignpost(toString(node)) || !/[.!?。！？]$/.test(toString(node).trim())
  );
}

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
      return node.children.every((child) => WORDS.has(child.type) || isMark(child));
    }
    if (node.type === 'text') return !/\p{L}/u.test(node.value);
    const isAround = node.type === 'strong' || node.type === 'emphasis';
    return node.type === 'break' || (isAround && node.children.every(isMeant));
  };
  return children.every(isMeant) && anchors.length > 0 ? anchors : undefined;
}
