import type {Link, LinkReference, ListItem, Paragraph, PhrasingContent, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {emojify} from 'node-emoji';
import {isWebAddress} from '../../../src/knowledge/values.ts';
import type {UrlOf} from './definitions.ts';
import {isMark, takeMarks} from './marks.ts';
import {inBrackets, readTail, takeGroup, type ProjectLinks} from './tail.ts';
import {extrasOf, withExtras, lineTextOf} from './lineText.ts';

/** A list item that introduces a project. */
export interface Entry extends Names, ProjectLinks {
  /** Empty if the author wrote bold text without words, which the caller reports. */
  readonly name: string;
  /** Labels, from code spans at the end. */
  readonly tags?: readonly string[];
  /** Link references whose addresses became links of the project, so that their definitions count as used. */
  readonly references?: readonly LinkReference[];
  /** The text about the project, without its names. */
  readonly body: readonly RootContent[];
}

/** The other names of a project. */
interface Names {
  /** From `(formerly X)` and `(also Y and Z)`. */
  readonly aliases: readonly string[];
  /** The ticker, from `(AKT)`. */
  readonly token?: string;
}

/** What cannot be read from the item alone. */
export interface Surroundings {
  readonly urlOf: UrlOf;
  /** Whether an item that is nothing but a link is a project. */
  readonly takesBareLinks: boolean;
}

const ALONE: Surroundings = {urlOf: () => undefined, takesBareLinks: false};

/**
 * Splits a list item into the project's name and the text about it.
 *
 * Accepts `**Name:** text`, `**Name**: text`, `**Name** - text`, `[Name](url) - text` and a bold name alone, with other
 * names in brackets after the name, and links in brackets and code spans at the end.
 *
 * @returns undefined if the item names no project; the caller keeps it as prose
 */
export function readEntry(
  item: ListItem,
  {urlOf, takesBareLinks}: Surroundings = ALONE,
): Entry | undefined {
  const [paragraph, ...others] = item.children;
  const head = paragraph?.type === 'paragraph' ? readHead(paragraph, urlOf) : undefined;
  if (!paragraph || !head) {
    return undefined;
  }
  const inside = readBrackets(head.name);
  const {marks, rest} = takeMarks(head.rest, 'inlineCode');
  const group = takeGroup(rest);
  const after = readAfter(group.rest, inside.token);
  const links = inBrackets(group.links, after.rest.length > 0);
  const said = withExtras([...after.rest, ...links], marks);
  const tail = readTail(said, urlOf, head.website);
  const isNamed = head.isBold || takesBareLinks || tail.isFound;
  const isAlone = isNamed && tail.rest.every((node) => isMark(node));
  if (!head.endsInColon && !after.hasSeparator && !isAlone) {
    return undefined;
  }
  const references = [...head.references, ...tail.references];
  const text = withExtras(tail.rest, head.remains);
  const first = text.length > 0 ? [{type: 'paragraph', children: text} satisfies Paragraph] : [];
  return {
    name: inside.rest,
    aliases: [...inside.aliases, ...after.aliases],
    ...withToken(after.token),
    ...tail.links,
    ...(tail.tags.length > 0 && {tags: tail.tags}),
    ...(references.length > 0 && {references}),
    body: [...first, ...others],
  };
}

interface Head {
  readonly name: string;
  readonly isBold: boolean;
  readonly endsInColon: boolean;
  readonly website?: string;
  readonly references: readonly LinkReference[];
  /** What the name contains besides its words and its website, and what is before it. */
  readonly remains: readonly PhrasingContent[];
  readonly rest: readonly PhrasingContent[];
}

/** Reads the bold text or the link with which a paragraph begins, after marks such as a badge. */
function readHead({children}: Paragraph, urlOf: UrlOf): Head | undefined {
  const {marks, rest: unmarked} = takeMarks(children);
  // A mark may be the name itself: a logo that links to the website.
  const [[first, ...rest], before] = isName(unmarked[0]) ? [unmarked, marks] : [children, []];
  if (!isName(first)) return undefined;

  const isBold = first.type === 'strong';
  const words = lineTextOf(first);
  const endsInColon = isBold && words.endsWith(':');
  const name = emojify((endsInColon ? words.slice(0, -1).trim() : words) || altIn(first));
  const address = (node: Link | LinkReference) =>
    node.type === 'link' ? node.url : (urlOf(node.identifier) ?? '');
  const link = (isBold ? first.children : [first])
    .filter((node) => node.type === 'link' || node.type === 'linkReference')
    .find((node) => /^https?:/i.test(address(node)));
  if (!isBold && (!link || name === '')) return undefined;

  const website = link && isWebAddress(address(link)) ? address(link) : undefined;
  const isCarried = website !== undefined && !(link?.type === 'link' && link.title);
  return {
    name,
    isBold,
    endsInColon,
    ...(website !== undefined && {website}),
    references: isCarried && link?.type === 'linkReference' ? [link] : [],
    remains: [...before, ...extrasOf({children: [first]}, isCarried ? link : undefined)].filter(
      ({type}) => type !== 'text',
    ),
    rest,
  };
}

function isName(node: PhrasingContent | undefined) {
  return node?.type === 'strong' || node?.type === 'link' || node?.type === 'linkReference';
}

/** The descriptions of images, for a name that has no words. */
function altIn(node: PhrasingContent): string {
  return toString(node, {includeHtml: false}).replace(/\s+/g, ' ').replace(/:$/, '').trim();
}

/**
 * Takes brackets with names and the separator from the text after the name.
 *
 * @param token the ticker if it is known already: a project has one, so that a second one in brackets is text
 */
function readAfter(
  nodes: readonly PhrasingContent[],
  token: string | undefined,
): Names & {hasSeparator: boolean; rest: PhrasingContent[]} {
  const [first, ...others] = nodes;
  if (first?.type === 'break') {
    return {aliases: [], ...withToken(token), hasSeparator: true, rest: others};
  }
  if (first?.type !== 'text') {
    return {aliases: [], ...withToken(token), hasSeparator: false, rest: [...nodes]};
  }
  const {rest: afterNames, ...names} = readLeadingBrackets(first.value, token);
  const [match = '', remark = '', separator = ''] = SEPARATOR.exec(afterNames) ?? [];
  const text = `${remark.trim()} ${afterNames.slice(match.length).trimStart()}`.trimStart();
  return {
    ...names,
    hasSeparator: separator !== '',
    rest: [...(text === '' ? [] : [{...first, value: text}]), ...others],
  };
}

/** A colon, or a dash before a space, after a remark in brackets or an emoji. */
const SEPARATOR = /^((?:\([^()]*\)|[\s\p{Extended_Pictographic}\uFE0F\u200D])*)(:|[-–—](?=\s|$))/u;

function readLeadingBrackets(text: string, token: string | undefined): Names & {rest: string} {
  const [match, inner = ''] = /^\s*\(([^()]*)\)/.exec(text) ?? [];
  const names = match === undefined ? undefined : readNames(inner, token);
  if (match === undefined || !names) {
    return {aliases: [], ...withToken(token), rest: text};
  }
  const more = readLeadingBrackets(text.slice(match.length), names.token);
  return {...names, ...more, aliases: [...names.aliases, ...more.aliases]};
}

/** Takes brackets with names from the end of a name: `Inference.net (formerly Kuzco)`. */
function readBrackets(name: string): Names & {rest: string} {
  const [match, rest = '', inner = ''] = /^(.*\S)\s*\(([^()]*)\)$/.exec(name) ?? [];
  const names = match === undefined ? undefined : readNames(inner);
  return names ? {...names, rest} : {aliases: [], rest: name};
}

const TICKER = /^\$?([A-Z][A-Z0-9]{1,9})$/;
const OTHER_NAME =
  /^(?:formerly|previously|also|aka|a\.k\.a\.)(?:\s+(?:known\s+as|called|named))?\s+(.+)$/is;

/**
 * Reads the names between brackets: a ticker if none is known yet, and other names after `formerly` or `also`, joined
 * by commas and `and`.
 *
 * @returns undefined if there is anything else between them; the brackets are text then
 */
function readNames(inner: string, knownToken?: string): Names | undefined {
  const aliases: string[] = [];
  let token = knownToken;
  for (const part of inner.split(/[,;]/).map((piece) => piece.replace(/\s+/g, ' ').trim())) {
    const other =
      OTHER_NAME.exec(part)?.[1] ?? (aliases.length > 0 ? part.replace(/^and /, '') : undefined);
    const ticker = TICKER.exec(part)?.[1];
    if (other) {
      aliases.push(...other.split(/ (?:and|or) /).map((alias) => alias.trim()));
    } else if (ticker !== undefined && token === undefined) {
      token = ticker;
    } else {
      return undefined;
    }
  }
  return {aliases, ...withToken(token)};
}

function withToken(token: string | undefined): {token?: string} {
  return token === undefined ? {} : {token};
}
