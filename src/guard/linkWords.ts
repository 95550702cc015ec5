import type {Nodes} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {SKIP, visit} from 'unist-util-visit';

/**
 * Says what is wrong with the text of a link, whatever its address: nothing that a reader could see or press, a number such
 * as the site writes for a source, or a footnote, which is a link itself.
 */
export function lacksWords(node: Nodes): string | undefined {
  if (node.type !== 'link' && node.type !== 'linkReference') return undefined;
  if (partsOf(node).hasFootnote)
    return 'a footnote within a link, which is a link itself: put it after the closing bracket';
  if (isWordless(node)) return 'a link without words: say between the brackets what is there';
  if (isControl(node))
    return 'a link to another site that reads like a part of this one: say in words what is there';
  return SOURCE_NUMBER.test(toString(node, {includeImageAlt: false}))
    ? 'a link that reads like the number of a source: write a footnote, or say in words what is there'
    : undefined;
}

/** Whether a reader finds nothing of a link to see or press: no letter, no sign and no picture. */
export function isWordless(link: Nodes): boolean {
  const text = toString(link, {includeImageAlt: false});
  return !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text) && !partsOf(link).hasPicture;
}

/** `1`, `[12]`, `¹²`, `১`, `↩`: a year has four digits. */
const SOURCE_NUMBER = /^[\s([⁽₍]*(?:\p{Nd}{1,3}|[⁰¹²³⁴-⁹₀-₉①-⑳]+|\^|[↩⤴](?:\uFE0E)?)[\s)\].,⁾₎]*$/u;

/** Whether a link to the web has the words of something that each page of this site has, or of its frame. */
function isControl(node: Nodes): boolean {
  if (node.type !== 'link' || !/^https?:/i.test(node.url)) return false;
  const words = toString(node, {includeImageAlt: false}).match(/[\p{L}\p{N}]+/gu) ?? [];
  return CONTROLS.has(words.join(' ').toLowerCase());
}

/** In lower case. Other words of the frame, such as Data and Compare, are those of honest links too. */
const CONTROLS: ReadonlySet<string> = new Set([
  'all projects',
  'back to top',
  'contribute to the atlas',
  'decentralized ai atlas',
  'edit this page',
  'next page',
  'on this page',
  'previous page',
  'report a problem',
  'save this page',
  'skip to main content',
  'suggest an edit',
]);

function partsOf(link: Nodes): {readonly hasPicture: boolean; readonly hasFootnote: boolean} {
  let [hasPicture, hasFootnote] = [false, false];
  visit(link, (node) => {
    hasPicture ||= node.type === 'image' || node.type === 'imageReference';
    hasFootnote ||= node.type === 'footnoteReference';
    return node.type === 'link' && node !== link ? SKIP : undefined;
  });
  return {hasPicture, hasFootnote};
}
