import type {
  Definition,
  FootnoteDefinition,
  Heading,
  List,
  ListItem,
  Root,
  RootContent,
  Yaml,
} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {isContents} from './contents.ts';
import {collectDefinitions} from './definitions.ts';
import {readEntry, type Entry, type Surroundings} from './entry.ts';
import type {Article} from './parse.ts';
import {walk} from './walk.ts';
import {isComment, extrasOf, lineTextOf} from './lineText.ts';

/** The smallest piece of an article that goes to one page as a whole. */
export type Unit = {
  /** The offset of its first character in the text of the file. It ends where the next unit begins. */
  readonly start: number;
} & (
  | {readonly type: 'front matter'; readonly node: Yaml}
  | {readonly type: 'heading'; readonly node: Heading}
  | {readonly type: 'prose'; readonly node: RootContent}
  /** A line such as `Key projects:` that only announces the list of projects after it. */
  | {readonly type: 'label'; readonly node: RootContent}
  /** Links to the article's own headings: the site draws its navigation itself. */
  | {readonly type: 'contents'; readonly node: RootContent}
  /** HTML without anything to read. */
  | {readonly type: 'markup'; readonly node: RootContent}
  /** The comment that tells the blog where to cut the post for its list. */
  | {readonly type: 'marker'; readonly node: RootContent}
  | {readonly type: 'entry'; readonly node: ListItem; readonly entry: Entry}
  | {readonly type: 'definition'; readonly node: Definition | FootnoteDefinition}
);

/**
 * Cuts an article into units, in the order of the text.
 *
 * A list with entries is cut into its items; items between the entries stay a list.
 */
export function toUnits({tree, offset, frontMatter}: Article): Unit[] {
  const {urlOf} = collectDefinitions(tree);
  const readNamed = rememberingReader({urlOf, takesBareLinks: false});
  const read = isListOfLinks(tree, readNamed)
    ? rememberingReader({urlOf, takesBareLinks: true})
    : readNamed;
  const units = tree.children.flatMap((node, index): Unit[] => {
    if (isContents(node) || endsContents(node, tree.children[index - 1])) {
      return [{type: 'contents', start: startOf(node), node}];
    }
    return node.type === 'list' ? listUnits(node, read) : [toUnit(node)];
  });
  const isNamed = (heading: Heading) => Object.hasOwn(frontMatter.categories, lineTextOf(heading));
  return withContentsHeadings(withLabels(inOrder(units)), isNamed).map((unit) => ({
    ...unit,
    start: unit.start + offset,
  }));
}

/**
 * Corrects the start of an underlined heading right below definitions: to the parser it begins with the definitions,
 * although they are nodes of their own. It begins where they end.
 */
function inOrder(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    const before = units[index - 1];
    const end = before?.node.position?.end.offset ?? 0;
    return before && unit.start <= before.start ? {...unit, start: end} : unit;
  });
}

function toUnit(node: RootContent): Unit {
  const start = startOf(node);
  switch (node.type) {
    case 'yaml':
      return {type: 'front matter', start, node};
    case 'heading':
      return {type: 'heading', start, node};
    case 'definition':
    case 'footnoteDefinition':
      return {type: 'definition', start, node};
    case 'html':
      if (!isComment(node)) return {type: 'markup', start, node};
      return {type: TRUNCATE.test(node.value) ? 'marker' : 'prose', start, node};
    default:
      return {type: 'prose', start, node};
  }
}

const TRUNCATE = /^\s*<!--\s*truncate\s*-->\s*$/;

type ReadItem = (item: ListItem) => Entry | undefined;

/** Returns a function that reads each item only once: whether an item is an entry is asked several times. */
function rememberingReader(surroundings: Surroundings): ReadItem {
  const entries = new Map<ListItem, Entry | undefined>();
  return (item) => {
    if (!entries.has(item)) entries.set(item, readEntry(item, surroundings));
    return entries.get(item);
  };
}

/** Whether most names of an article are links, as in a published list. There, an item that is nothing but a link is a project as well. */
function isListOfLinks(tree: Root, read: ReadItem): boolean {
  let links = 0;
  let others = 0;
  walk(tree.children, (node) => {
    if (node.type !== 'listItem' || !read(node)) return;
    const [first] = node.children;
    const isBold =
      first?.type === 'paragraph' && first.children.some(({type}) => type === 'strong');
    if (isBold) others += 1;
    else links += 1;
  });
  return links > others;
}

/** Whether a node is the line across the page that separates a table of contents from what follows it. */
function endsContents(node: RootContent, before: RootContent | undefined): boolean {
  return node.type === 'thematicBreak' && before?.type === 'list' && isContents(before);
}

function listUnits(list: List, read: ReadItem): Unit[] {
  if (!containsEntries(list, read)) {
    return [{type: 'prose', start: startOf(list), node: list}];
  }
  return list.children.flatMap((item) => itemUnits(item, list, read));
}

/** An item that is no entry may contain a list of entries. What is around that list stays an item. */
function itemUnits(item: ListItem, list: List, read: ReadItem): Unit[] {
  const entry = read(item);
  if (entry) {
    return [{type: 'entry', start: startOf(item), node: item, entry}];
  }
  const asItem = (node: ListItem['children'][number]): Unit => ({
    type: 'prose',
    start: node === item.children[0] ? startOf(item) : startOf(node),
    node: {...list, children: [{...item, children: [node]}]},
  });
  return item.children.flatMap((node) =>
    node.type === 'list' && containsEntries(node, read) ? listUnits(node, read) : [asItem(node)],
  );
}

function containsEntries(list: List, read: ReadItem): boolean {
  return list.children.some(
    (item) =>
      read(item) !== undefined ||
      item.children.some((node) => node.type === 'list' && containsEntries(node, read)),
  );
}

/** The longest label, in characters: a longer line says something of its own. */
const MAX_LABEL = 60;

function withLabels(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) =>
    unit.type === 'prose' && units[index + 1]?.type === 'entry' && isLabel(unit.node)
      ? {type: 'label', start: unit.start, node: unit.node}
      : unit,
  );
}

function isLabel(node: RootContent): boolean {
  const text = toString(node).trim();
  const isPlain = node.type === 'paragraph' && extrasOf(node).length === 0;
  return isPlain && text.length <= MAX_LABEL && /^[^.!?\n]*:$/.test(text);
}

/** A heading with nothing under it but links to other headings is part of the table of contents. */
function withContentsHeadings(
  units: readonly Unit[],
  isNamed: (heading: Heading) => boolean,
): Unit[] {
  const headings = units.flatMap(({type}, index) => (type === 'heading' ? [index] : []));
  const nextHeading = new Map(headings.map((index, order) => [index, headings[order + 1]]));
  return units.map((unit, index) => {
    if (unit.type !== 'heading' || isNamed(unit.node)) return unit;
    const next = nextHeading.get(index) ?? units.length;
    const below = units.slice(index + 1, next);
    const after = units[next];
    const hasSections = after?.type === 'heading' && after.node.depth > unit.node.depth;
    const isOfContents =
      !hasSections &&
      below.some(({type}) => type === 'contents') &&
      below.every(({type, node}) => NO_TEXT.has(type) || QUIET.has(node.type));
    return isOfContents ? {type: 'contents', start: unit.start, node: unit.node} : unit;
  });
}

const NO_TEXT: ReadonlySet<Unit['type']> = new Set(['contents', 'markup', 'marker', 'definition']);

/** Nodes without anything to read: comments, and lines across the page. */
const QUIET: ReadonlySet<string> = new Set(['html', 'thematicBreak']);

function startOf(node: RootContent): number {
  return node.position?.start.offset ?? 0;
}
