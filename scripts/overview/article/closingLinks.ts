import type {Link, ListItem, PhrasingContent, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {isPartOfProject, isSignpost} from './signposts.ts';
import {walk} from './walk.ts';

/**
 * Returns a function that turns an item whose link stands behind its name, as in `Name：text。[官网](url)` and
 * `Name - text [site](url)`, into one that begins with the link: `[Name](url) - text`. Other items stay what they are.
 *
 * What the link is called has to say that it is that of the name: it is a word such as `website`, or the same for several
 * items. A link of which the item speaks, as in `Databases: see [the list](url)`, makes no project of an item.
 */
export function linkFirst(tree: Root): (item: ListItem) => ListItem {
  const counts = new Map<string, number>();
  walk(tree.children, (node) => {
    const named = node.type === 'listItem' ? readNamed(node) : undefined;
    if (named) counts.set(labelOf(named.link), (counts.get(labelOf(named.link)) ?? 0) + 1);
  });
  return (item) => {
    const named = readNamed(item);
    if (!named) return item;
    const label = labelOf(named.link);
    const isRepeated = (counts.get(label) ?? 0) >= SEVERAL && !isSignpost(label);
    return isPartOfProject(label) || isRepeated ? asLinkFirst(item, named) : item;
  };
}

/** How many items call their links alike before that tells that they are entries. */
const SEVERAL = 3;

interface Named {
  readonly name: string;
  readonly link: Link;
  /** What the item says about the name. */
  readonly text: readonly PhrasingContent[];
}

/** A name in plain words, without the end of a sentence in it, and the separator after it. */
const NAME = /^\s*([^:：|\n]{1,60}?)(?:\s*：\s*|:\s+|\s*——\s*|\s+[-–—―|]{1,2}\s+)/u;
const SENTENCE = /[.!?](?:\s|$)|[。！？；]/u;

/** Reads a name, a separator, a text and a link; undefined for any other item. */
function readNamed({children: [paragraph]}: ListItem): Named | undefined {
  if (paragraph?.type !== 'paragraph') return undefined;
  const [first, second, ...others] = paragraph.children;
  if (first?.type !== 'text' || second === undefined) return undefined;
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
  };
}

const AFTER = /^\s*：\s*|^:\s+|^\s*——\s*|^\s+[-–—―|]{1,2}\s+/u;

function isName(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words) && words.trim().length <= 60 && !SENTENCE.test(words);
}

/** Takes the link with which a text ends. There has to be a text before it, and no other link. */
function readClosing(name: string, said: readonly PhrasingContent[]): Named | undefined {
  const end = said.findLastIndex(
    (node) => node.type !== 'text' || !/^[\s.。)）\]】]*$/u.test(node.value),
  );
  const link = said[end];
  const text = said.slice(0, end);
  const isSaid = text.some((node) => /[\p{L}\p{N}]/u.test(toString(node)));
  if (link?.type !== 'link' || !isSaid || text.some(({type}) => type === 'link')) return undefined;
  return {name: name.trim(), link, text};
}

function withText(value: string, nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return value === '' ? [...nodes] : [{type: 'text', value}, ...nodes];
}

function labelOf(link: Link): string {
  return toString(link)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .toLowerCase();
}

function asLinkFirst(item: ListItem, {name, link, text}: Named): ListItem {
  const [, ...others] = item.children;
  const last = text.at(-1);
  const said =
    last?.type === 'text'
      ? [...text.slice(0, -1), {...last, value: last.value.replace(/[\s([（【]+$/u, '')}]
      : text;
  const start: PhrasingContent[] = [
    {...link, children: [{type: 'text', value: name}]},
    {type: 'text', value: ' - '},
  ];
  return {...item, children: [{type: 'paragraph', children: [...start, ...said]}, ...others]};
}
