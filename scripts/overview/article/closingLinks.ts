import type {Link, ListItem, PhrasingContent, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {withExtras} from './lineText.ts';
import {isMark} from './marks.ts';
import {isPartOfProject, isSignpost} from './signposts.ts';
import {inBrackets} from './tail.ts';
import {sentencesOf} from '../../../src/knowledge/sentences.ts';
import {walk} from './walk.ts';

/**
 * Returns a function that turns an item whose link stands behind its name, as in `Name：text。[官网](url)`,
 * `Name - text [site](url)` and `Name (remark) [[link](url)]`, into one that begins with the link: `[Name](url) - text`.
 * Other items stay what they are.
 *
 * What the link is called has to say that it is that of the name: it is a word such as `website`, or the same for several
 * items. A link of which the item speaks, as in `Databases: see [the list](url)`, makes no project of an item.
 */
export function linkFirst(tree: Root): (item: ListItem) => ListItem {
  const counts = new Map<string, number>();
  walk(tree.children, (node) => {
    const named = node.type === 'listItem' ? readItem(node) : undefined;
    if (named) counts.set(labelOf(named.link), (counts.get(labelOf(named.link)) ?? 0) + 1);
  });
  return (item) => {
    const named = readItem(item);
    if (!named) return item;
    const label = labelOf(named.link);
    const isRepeated = (counts.get(label) ?? 0) >= SEVERAL && !isSignpost(label);
    return isPartOfProject(label) || isAddress(named.link) || (isRepeated && named.isSaid)
      ? asLinkFirst(item, named)
      : item;
  };
}

/** How many items call their links alike before that tells that they are entries. */
const SEVERAL = 3;

interface Named {
  readonly name: string;
  readonly link: Link;
  /** What the item says about the name. */
  readonly text: readonly PhrasingContent[];
  /** Whether it says anything besides links. */
  readonly isSaid: boolean;
}

/** A name in plain words, without the end of a sentence in it, and the separator after it. */
const NAME = /^\s*([^:：|\n]{1,60}?)(?:\s*：\s*|:\s+|\s*——\s*|\s+[-–—―|]{1,2}\s+)/u;
const SENTENCE = /[.!?](?:\s|$)|[。！？；]/u;

function readItem(item: ListItem): Named | undefined {
  return readNamed(item) ?? readBracketed(item);
}

/** The end of the words before a link in square brackets, and the remarks in round ones before it. */
const OPENED = /^(.*?)((?:\s*[(（][^()（）]*[)）])*)\s*[[【]$/su;

/** The longest name before a link in brackets, in characters, which may be the title of a paper, and that of its remarks. */
const MAX_TITLE = 150;

/** Reads a name and links in square brackets, with nothing behind them; undefined for any other item. */
function readBracketed({children: [paragraph]}: ListItem): Named | undefined {
  if (paragraph?.type !== 'paragraph') return undefined;
  const [first, ...others] = paragraph.children;
  if (first?.type !== 'text' || first.value.length > 2 * MAX_TITLE) return undefined;
  const [, words = '', remarks = ''] = OPENED.exec(first.value) ?? [];
  const name = words.replace(/\s+/g, ' ').trim();
  const isOne = name.length <= MAX_TITLE && sentencesOf(name).length === 1;
  if (!isOne || !/[\p{L}\p{N}]/u.test(name)) return undefined;
  const named = readClosing(name, withText(remarks.trimStart(), others));
  // A number is that of a source.
  return named && /\p{L}/u.test(labelOf(named.link)) ? {...named, isSaid: true} : undefined;
}

/** Reads a name, a separator, a text and a link; undefined for any other item. */
function readNamed({children: [paragraph]}: ListItem): Named | undefined {
  if (paragraph?.type !== 'paragraph') return undefined;
  const [first, second, ...others] = paragraph.children;
  if (first?.type !== 'text' || isMark(first) || second === undefined) return undefined;
  const [start, name = ''] = NAME.exec(first.value) ?? [];
  if (start !== undefined && isName(name)) {
    const said = withText(first.value.slice(start.length), [second, ...others]);
    return readClosing(name, said);
  }
  // The link may stand between the name and the separator.
  const [next, ...rest] = others;
  const isBetween = second.type === 'link' && next?.type === 'text' && AFTER.test(next.value);
  if (!isBetween || !isName(first.value)) return undefined;
  return {
    name: first.value.trim(),
    link: second,
    text: withText(next.value.replace(AFTER, ''), rest),
    isSaid: true,
  };
}

const AFTER = /^\s*：\s*|^:\s+|^\s*——\s*|^\s+[-–—―|]{1,2}\s+/u;

function isName(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words) && words.trim().length <= 60 && !SENTENCE.test(words);
}

/** Takes the first of the links with which a text ends: behind it there are only links and signs. */
function readClosing(name: string, said: readonly PhrasingContent[]): Named | undefined {
  const start = said.findIndex(({type}) => type === 'link');
  const [link, ...behind] = start === -1 ? [] : said.slice(start);
  const others = behind.filter((node) => node.type === 'link');
  if (link?.type !== 'link' || !behind.every((node) => node.type === 'link' || isSign(node))) {
    return undefined;
  }
  // Two links that are called alike are those of two things.
  if (others.some((other) => labelOf(other) === labelOf(link))) return undefined;
  const text = withoutOpening(said.slice(0, start));
  const isSaid = text.some((node) => /[\p{L}\p{N}]/u.test(toString(node)));
  const badges = behind.filter(({type}) => type !== 'link' && type !== 'text');
  return {
    name: name.trim(),
    link,
    text: withExtras([...text, ...inBrackets(others, isSaid)], badges),
    isSaid,
  };
}

/** Drops spaces and the bracket that opens around the links behind a text. */
function withoutOpening(text: readonly PhrasingContent[]): PhrasingContent[] {
  const last = text.at(-1);
  if (last?.type !== 'text') return [...text];
  return [...text.slice(0, -1), {...last, value: last.value.replace(/[\s([（【]+$/u, '')}];
}

/** Whether a node only separates links, or ends a sentence. */
function isSign(node: PhrasingContent): boolean {
  if (node.type !== 'text') return isMark(node);
  return /^[\s.。,，、;；|/·()（）[\]【】]*$/u.test(node.value);
}

function withText(value: string, nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return value === '' ? [...nodes] : [{type: 'text', value}, ...nodes];
}

/** Whether a link shows its address. */
function isAddress(link: Link): boolean {
  return toString(link) === link.url;
}

function labelOf(link: Link): string {
  return toString(link)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .toLowerCase();
}

function asLinkFirst(item: ListItem, {name, link, text}: Named): ListItem {
  const [, ...others] = item.children;
  const start: PhrasingContent[] = [
    {...link, children: [{type: 'text', value: name.replace(/^\[(.+)\]$/, '$1')}]},
    {type: 'text', value: ' - '},
  ];
  return {...item, children: [{type: 'paragraph', children: [...start, ...text]}, ...others]};
}
