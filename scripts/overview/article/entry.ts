import type {
  Delete,
  Emphasis,
  Link,
  LinkReference,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {emojify} from 'node-emoji';
import {isWebAddress} from '../../../src/knowledge/values.ts';
import type {UrlOf} from './definitions.ts';
import {isMark, takeMarks} from './marks.ts';
import {NO_NAMES, takeLeadingNames, takeTrailingNames, withToken, type Names} from './names.ts';
import {isSignpost, leadsOn} from './signposts.ts';
import {inBrackets, readTail, takeGroup, type ProjectLinks} from './tail.ts';
import {extrasOf, withExtras, lineTextOf} from './lineText.ts';
import {splitAtSeparator} from './separator.ts';

/** A list item, a row of a table or a line that introduces a project. */
export interface Entry extends Omit<Names, 'formerNames'>, ProjectLinks {
  /** Empty if the author wrote bold text without words, which the caller reports. */
  readonly name: string;
  readonly formerNames?: readonly string[];
  /** Labels, from code spans at the end. */
  readonly tags?: readonly string[];
  /** Link references whose addresses became links of the project, so that their definitions count as used. */
  readonly references?: readonly LinkReference[];
  /** The text about the project, without its names. */
  readonly body: readonly RootContent[];
}

/** What cannot be read from the item alone. */
export interface Surroundings {
  readonly urlOf: UrlOf;
  /** Whether an item that begins with a link is a project, whatever follows: the article is a list of links. */
  readonly takesBareLinks: boolean;
  /** Whether a bold name needs no separator before the sentence about it: other items of the list are entries. */
  readonly isAmongEntries?: boolean;
  /** Whether the link of a name may lead to a file or a folder, as in a table. */
  readonly takesPaths?: boolean;
}

const ALONE: Surroundings = {urlOf: () => undefined, takesBareLinks: false};

/**
 * Splits a list item into the project's name and the text about it.
 *
 * Accepts `**Name:** text`, `**Name**: text`, `**Name** - text`, `[Name](url) - text` and a bold name alone, with other
 * names in brackets after the name, remarks before the separator, and links in brackets and code spans at the end.
 *
 * @returns undefined if the item names no project; the caller keeps it as prose
 */
export function readEntry(item: ListItem, surroundings: Surroundings = ALONE): Entry | undefined {
  const [paragraph, ...others] = item.children;
  if (paragraph?.type !== 'paragraph') return undefined;
  const entry = readLine(paragraph.children, surroundings);
  return entry && {...entry, body: [...entry.body, ...others]};
}

/** Reads a line as `readEntry` reads the first paragraph of an item. */
export function readLine(
  children: readonly PhrasingContent[],
  surroundings: Surroundings,
): Entry | undefined {
  const {urlOf, takesBareLinks} = surroundings;
  const head = readHead(children, surroundings);
  if (!head) return undefined;
  const inside = takeTrailingNames(head.name);
  const {marks, links, rest} = takeAttachments(head.rest);
  const after = readAfter(rest, inside.token, head.isBold);
  const inTheEnd = [...after.remarks, ...inBrackets(links, after.text.length > 0)];
  const said = withRemarks(after.text, inTheEnd);
  const tail = readTail(withExtras(said, marks), urlOf, head.website);
  const isNamed = head.isBold || takesBareLinks || tail.isFound;
  const isAlone =
    isNamed && (after.text.every(isLinkOrSign) || tail.rest.every((node) => isMark(node)));
  const isRead =
    head.endsInColon ||
    after.hasSeparator ||
    isAlone ||
    (head.isBold ? surroundings.isAmongEntries && beginsSentence(after.text) : takesBareLinks);
  if (!isRead || isOnlySignpost(head, after)) return undefined;
  const references = [...head.references, ...tail.references];
  const formerNames = [...inside.formerNames, ...after.formerNames];
  const text = withoutStop(trimmedStart(withExtras(tail.rest, head.remains)));
  return {
    name: inside.rest,
    aliases: [...inside.aliases, ...after.aliases],
    ...(formerNames.length > 0 && {formerNames}),
    ...withToken(after.token),
    ...tail.links,
    ...(tail.tags.length > 0 && {tags: tail.tags}),
    ...(references.length > 0 && {references}),
    body: text.length > 0 ? [{type: 'paragraph', children: [...text]} satisfies Paragraph] : [],
  };
}

/** Drops a text that is only the full stop after a name. */
function withoutStop(text: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return text.every((node) => node.type === 'text' && /^[\s.,;。，；]*$/u.test(node.value))
    ? []
    : text;
}

/**
 * Whether a name is that of no project: a website makes one of "Index", but of "More" only if something is said about it.
 */
function isOnlySignpost({name, website}: Head, {hasSeparator, text}: ReturnType<typeof readAfter>) {
  if (website === undefined) return isSignpost(name);
  return leadsOn(name) && !(hasSeparator && text.length > 0);
}

function trimmedStart([first, ...others]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...others] : [];
  const value = first.value.trimStart();
  return value === '' ? trimmedStart(others) : [{...first, value}, ...others];
}

/** Takes badges, code and links in brackets from the beginning of what follows a name. */
function takeAttachments(nodes: readonly PhrasingContent[]): {
  readonly marks: readonly PhrasingContent[];
  readonly links: readonly PhrasingContent[];
  readonly rest: readonly PhrasingContent[];
} {
  const {marks, rest} = takeMarks(nodes, 'inlineCode');
  const group = takeGroup(rest);
  if (group.links.length === 0) return {marks, links: [], rest};
  const more = takeAttachments(group.rest);
  return {
    marks: [...marks, ...more.marks],
    links: [...group.links, ...more.links],
    rest: more.rest,
  };
}

/** Adds the remarks of a name to the end of the text about it, which is to begin with its own words. */
function withRemarks(
  text: readonly PhrasingContent[],
  remarks: readonly PhrasingContent[],
): PhrasingContent[] {
  const [first] = remarks;
  const isSpaced = first?.type === 'text' && /^\s/.test(first.value);
  return text.length === 0 || remarks.length === 0 || isSpaced
    ? [...text, ...remarks]
    : [...text, {type: 'text', value: ' '}, ...remarks];
}

/** Whether a node is one of the links that a name has instead of a text, or a sign beside them. */
function isLinkOrSign(node: PhrasingContent): boolean {
  if (node.type === 'link' || node.type === 'linkReference') return true;
  return node.type === 'text' && /^[\s()[\],;|/·•]*$/.test(node.value);
}

/** Whether words begin as a sentence does: with a capital, or in a script that has none. */
function beginsSentence([first]: readonly PhrasingContent[]): boolean {
  return first?.type === 'text' && /^\s*[\p{Lu}\p{Lo}]/u.test(first.value);
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

/** Reads the bold text or the link with which a line begins, after marks such as a badge. */
function readHead(
  children: readonly PhrasingContent[],
  {urlOf, takesPaths = false}: Surroundings,
): Head | undefined {
  const {marks, rest: unmarked} = takeMarks(children);
  // A mark may be the name itself: a logo that links to the website.
  const [[first, ...rest], before] = isName(unmarked[0]) ? [unmarked, marks] : [children, []];
  if (!isName(first)) return undefined;

  const isBold = first.type === 'strong';
  const words = lineTextOf(first);
  const endsInColon = isBold && /[:：]$/.test(words);
  const shown = (endsInColon ? words.slice(0, -1).trim() : words) || altIn(first);
  const name = emojify(withoutScheme(shown));
  const address = (node: Link | LinkReference) =>
    node.type === 'link' ? node.url : (urlOf(node.identifier) ?? '');
  const link = linksIn(first).find((node) => isOfProject(address(node), takesPaths));
  if (!isBold && (!link || name === '')) return undefined;
  const website = link && isWebAddress(address(link)) ? address(link) : undefined;
  const isCarried = website !== undefined && !(link?.type === 'link' && link.title);
  return {
    name,
    isBold,
    endsInColon,
    ...(website !== undefined && {website}),
    references: isCarried && link?.type === 'linkReference' ? [link] : [],
    remains: [
      ...before.flatMap(withWords),
      ...extrasOf({children: [first]}, isCarried ? link : undefined),
    ],
    rest,
  };
}

/** Shortcodes for emoji that are no more than bullets: `:small_orange_diamond:`, `:point_right:`. */
const BULLETS = /:[a-z\d_]*(?:diamond|square|triangle|arrow|point_right|minus_sign)[a-z\d_]*:/g;

/** A mark before a name: a bullet goes, a shortcode that may say something stays. */
function withWords(mark: PhrasingContent): PhrasingContent[] {
  if (mark.type !== 'text') return [mark];
  const value = mark.value.replace(BULLETS, '').trim();
  return /\p{L}/u.test(value) ? [{...mark, value}] : [];
}

/** Bold text, a link, or a link in italics or struck through. */
function isName(
  node: PhrasingContent | undefined,
): node is Strong | Link | LinkReference | Emphasis | Delete {
  if (node?.type === 'emphasis' || node?.type === 'delete') return linksIn(node).length > 0;
  return node?.type === 'strong' || node?.type === 'link' || node?.type === 'linkReference';
}

/** The links of a name: the name itself, or what is bold, in italics or struck through in it. */
function linksIn(node: PhrasingContent): (Link | LinkReference)[] {
  if (node.type === 'link' || node.type === 'linkReference') return [node];
  const isAround = node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
  return isAround ? node.children.flatMap(linksIn) : [];
}

function isOfProject(url: string, takesPaths: boolean): boolean {
  return /^https?:/i.test(url) || (takesPaths && /^(?:\.{0,2}\/)?[\p{L}\p{N}_.-]/u.test(url));
}

/** A project of which only the address is given is called by its address. */
function withoutScheme(words: string): string {
  return words.replace(/^https?:\/\/(?:www\.)?(?=\S+$)/i, '').replace(/^(\S+\.\S+)\/$/, '$1');
}

/** The descriptions of images, for a name that has no words. */
function altIn(node: PhrasingContent): string {
  return toString(node, {includeHtml: false}).replace(/\s+/g, ' ').replace(/:$/, '').trim();
}

/** Takes brackets with names and the separator from what follows the name. */
function readAfter(
  nodes: readonly PhrasingContent[],
  token: string | undefined,
  isBold: boolean,
): Names & ReturnType<typeof splitAtSeparator> {
  const [first, ...others] = nodes;
  const names =
    first?.type === 'text'
      ? takeLeadingNames(first.value, token)
      : {...NO_NAMES, ...withToken(token), rest: ''};
  const {rest, ...named} = names;
  const left =
    first?.type === 'text' ? [...(rest === '' ? [] : [{...first, value: rest}]), ...others] : nodes;
  const split = splitAtSeparator(left, isBold);
  return {...named, ...split, text: split.hasSeparator ? split.text : withoutComma(split.text)};
}

/** Drops the comma, or the hyphen before a capital, with which a text after a name begins. */
function withoutComma([first, ...others]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...others] : [];
  return trimmedStart([
    {...first, value: first.value.replace(/^\s*(?:[,;](?=\s)|[，、；]|-(?=\p{Lu}))/u, '')},
    ...others,
  ]);
}
