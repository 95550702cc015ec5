import type {RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {emojify} from 'node-emoji';
import {MAX_DESCRIPTION} from '../../../src/knowledge/facts.ts';
import {sentenceSpans} from '../../../src/knowledge/sentences.ts';

/**
 * The first sentence of the first paragraph with words; that of a quotation if there is no other.
 *
 * Descriptions of images, which may be badges, are left out unless the sentence would have a hole without them, or there
 * are no other words.
 */
export function firstSentence(nodes: readonly RootContent[]): string | undefined {
  const quoted = nodes.flatMap((node) => (node.type === 'blockquote' ? node.children : []));
  const paragraphs = [...nodes, ...quoted].filter(
    (node) => node.type === 'paragraph' && !isLinksOnly(node),
  );
  const withoutImages = paragraphs
    .map((node) => ({node, sentence: sentenceIn(node, false)}))
    .filter(({sentence}) => /[\p{L}\p{N}]/u.test(sentence) && saysSomething(sentence));
  const found = withoutImages.find(({sentence}) => !ANNOUNCES.test(sentence)) ?? withoutImages[0];
  if (!found) return paragraphs.map((node) => sentenceIn(node, true)).find(saysSomething);
  return HOLE.test(found.sentence) ? sentenceIn(found.node, true) : found.sentence;
}

function saysSomething(sentence: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(sentence) && !REMARKS.test(sentence);
}

/** Nothing but remarks: `(PDF)`, `[video]`. */
const REMARKS = /^(?:[(（[【][^()（）[\]【】]*[)）\]】][\s.,]*)+$/u;

/** The end of a line that only announces what is below it: `Special thanks to:`. */
const ANNOUNCES = /[:：]$/u;

/** The least length of a link that says something by itself, in characters. */
const MIN_SAID = 40;

/** Whether a paragraph is only links with a name each, such as `([Paper](https://...))`. */
function isLinksOnly(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  const isLink = ({type}: RootContent) => type === 'link' || type === 'linkReference';
  const links = node.children.filter(isLink);
  const others = node.children.filter((child) => !isLink(child));
  return (
    links.length > 0 &&
    links.every((link) => toString(link).length < MIN_SAID) &&
    others.every((child) => child.type === 'text' && !/[\p{L}\p{N}]/u.test(child.value))
  );
}

/** A space that no writer puts before a mark, or two of them: something is missing there. */
const HOLE = /\s[.,;:!?](?=\s|$)|\(\s*\)|\s{2}/;

/** Emoji as GitHub writes them: `:star:`, and not the colons of `std::map`. */
const SHORTCODE = String.raw`(?<![\w:]):(?=[a-z\d_+-]*[a-z+])[a-z\d_+-]+:(?![\w:])`;
const SHORTCODES = new RegExp(SHORTCODE, 'g');

/** Shortcodes, and signs that separate, at the ends: they say nothing by themselves. */
const LEADING = new RegExp(String.raw`^(?:\s*(?:${SHORTCODE}|[-–—―|>*•·]+(?=\s)))+\s*`);
const TRAILING = new RegExp(String.raw`(?:\s+(?:${SHORTCODE}|[-–—―|•·]+)|(?<=^\s*)${SHORTCODE})+$`);

function sentenceIn(node: RootContent, includeImageAlt: boolean): string {
  // Sentences are not sought beyond what a description can hold.
  const text = textOf([node], includeImageAlt)
    .replace(/\n/g, ' ')
    .slice(0, 2 * MAX_DESCRIPTION)
    .replace(LEADING, '');
  const spans = sentenceSpans(text);
  const last = spans.find(({start, end}) => !ONE_WORD.test(text.slice(start, end))) ?? spans.at(-1);
  return text
    .slice(0, last?.end)
    .replace(TRAILING, '')
    .replace(SHORTCODES, (code) => emojify(code))
    .trim();
}

/** A sentence of one word, as in `Free. No account needed.`, says too little; scripts without capitals may have no spaces. */
const ONE_WORD = /^[^\s\p{Lo}]+$/u;

/** The description of a project of which the article says nothing. */
export function listedUnder(name: string, category: string): string {
  return clip(`${name}, listed under ${category} without a description.`);
}

/** Whether a description is one that `listedUnder` gives. */
export function saysNothing(description: string): boolean {
  return /, listed under .+ without a description\.$/.test(description);
}

/** Shortens a description that is too long: at the end of a sentence, else at the end of a word, and never within a character. */
export function clip(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= MAX_DESCRIPTION) return plain;
  const whole = sentenceSpans(plain).findLast(({end}) => end <= MAX_DESCRIPTION);
  if (whole) return plain.slice(0, whole.end);
  const cut = plain.slice(0, MAX_DESCRIPTION - 1).replace(/[\uD800-\uDBFF]$/, '');
  // Scripts without spaces have no ends of words to be seen.
  const words = cut.replace(/\s+\S{0,40}$/, '');
  return `${words.replace(/[\s,;:–—-]+$/, '')}…`;
}

/** The words of nodes, with line breaks between blocks. */
export function textOf(nodes: readonly RootContent[], includeImageAlt = true): string {
  const textIn = (node: RootContent): string => {
    if (node.type === 'break') return ' ';
    return 'children' in node
      ? node.children.map(textIn).join('')
      : toString(node, {includeHtml: false, includeImageAlt});
  };
  return nodes
    .filter(({type}) => type !== 'html' && type !== 'footnoteDefinition')
    .map(textIn)
    .join('\n')
    .trim();
}
