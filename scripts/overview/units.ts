import type {
  Definition,
  FootnoteDefinition,
  Heading,
  List,
  ListItem,
  RootContent,
  Yaml,
} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {readEntry, type Entry} from './entry.ts';
import type {Article} from './parse.ts';
import {remainsOf} from './words.ts';

/** The smallest piece of an article that goes to one place as a whole. */
export type Unit = {
  /** Index of its first character in the text of the file; it ends where the next unit begins. */
  readonly start: number;
} & (
  | {readonly type: 'front matter'; readonly node: Yaml}
  | {readonly type: 'heading'; readonly node: Heading}
  | {readonly type: 'prose'; readonly node: RootContent}
  /** A line such as `Key projects:` that only announces the list of projects after it. */
  | {readonly type: 'label'; readonly node: RootContent}
  /** The comment that tells the blog where to cut the post for its list. */
  | {readonly type: 'marker'; readonly node: RootContent}
  | {readonly type: 'entry'; readonly node: ListItem; readonly entry: Entry}
  | {readonly type: 'definition'; readonly node: Definition | FootnoteDefinition}
);

/**
 * Cuts an article into units, in the order of the text.
 *
 * A list is cut into its items where some of them are entries; items between them stay a list.
 */
export function toUnits({tree, offset}: Article): Unit[] {
  const units = tree.children.flatMap((node) =>
    node.type === 'list' ? listUnits(node) : [toUnit(node)],
  );
  return withLabels(inOrder(units)).map((unit) => ({...unit, start: unit.start + offset}));
}

/**
 * The parser lets a heading that is underlined begin at definitions right above it, which are nodes of their own: it
 * begins where they end.
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
      return {
        type: /^<!--\s*truncate\s*-->$/.test(node.value.trim()) ? 'marker' : 'prose',
        start,
        node,
      };
    default:
      return {type: 'prose', start, node};
  }
}

function listUnits(list: List): Unit[] {
  if (!holdsEntries(list)) {
    return [{type: 'prose', start: startOf(list), node: list}];
  }
  return list.children.flatMap((item) => itemUnits(item, list));
}

/** An item that is no entry may hold a list of entries: what stands around that list stays an item. */
function itemUnits(item: ListItem, list: List): Unit[] {
  const entry = readEntry(item);
  if (entry) {
    return [{type: 'entry', start: startOf(item), node: item, entry}];
  }
  const asItem = (node: ListItem['children'][number]): Unit => ({
    type: 'prose',
    start: node === item.children[0] ? startOf(item) : startOf(node),
    node: {...list, children: [{...item, children: [node]}]},
  });
  return item.children.flatMap((node) =>
    node.type === 'list' && holdsEntries(node) ? listUnits(node) : [asItem(node)],
  );
}

function holdsEntries(list: List): boolean {
  return list.children.some(
    (item) =>
      readEntry(item) !== undefined ||
      item.children.some((node) => node.type === 'list' && holdsEntries(node)),
  );
}

/** Longest label in characters; a longer line says something of its own. */
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
  const isPlain = node.type === 'paragraph' && remainsOf(node).length === 0;
  return isPlain && text.length <= MAX_LABEL && /^[^.!?\n]*:$/.test(text);
}

function startOf(node: RootContent): number {
  return node.position?.start.offset ?? 0;
}
