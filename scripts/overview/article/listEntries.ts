import type {Heading, List, ListItem, Paragraph} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {readEntry, type Entry} from './entry.ts';
import {extrasOf} from './lineText.ts';
import type {Reading} from './reading.ts';
import {startOf} from './startOf.ts';
import type {Unit} from './unit.ts';
import {walk} from './walk.ts';

/** Cuts a list with entries into its items. A list without entries is one unit of prose. */
export function listUnits(list: List, reading: Reading): Unit[] {
  if (!containsEntries(list, reading)) {
    return [{type: 'prose', start: startOf(list), node: list}];
  }
  const isAmongEntries = list.children.some((item) => reading.readItem(item) !== undefined);
  return list.children.flatMap((item) => {
    const entry =
      reading.readItem(item) ??
      (isAmongEntries ? readEntry(item, {...reading, isAmongEntries}) : undefined);
    return entry && !isGroupLabel(item, entry, reading)
      ? entryUnits(item, entry, list, reading)
      : itemUnits(item, list, reading);
  });
}

/** Whether bold words without a text or a link are only the label of the links below them. */
function isGroupLabel({children: [, below]}: ListItem, entry: Entry, reading: Reading): boolean {
  const isBare = entry.website === undefined && entry.body[0] === below;
  return (
    isBare && reading.takesBareLinks && below?.type === 'list' && containsEntries(below, reading)
  );
}

/** An entry, and the entries in a list with which it ends: other items of that list go on about the entry itself. */
function entryUnits(item: ListItem, entry: Entry, list: List, reading: Reading): Unit[] {
  const last = item.children.at(-1);
  const nested = last?.type === 'list' && listsProjects(last, entry, reading) ? last : undefined;
  if (!nested) return [entryUnit(item, entry, list, reading)];
  const node = {...item, children: item.children.slice(0, -1)};
  return [
    entryUnit(node, {...entry, body: entry.body.slice(0, -1)}, list, reading),
    ...nested.children.flatMap((each) => {
      const inner = reading.readItem(each);
      if (inner?.website !== undefined && !reading.isPart(inner, entry)) {
        return entryUnits(each, inner, nested, reading);
      }
      if (!inner && containsEntries({...nested, children: [each]}, reading)) {
        return itemUnits(each, nested, reading);
      }
      const rest = {...nested, children: [each]};
      return [entryUnit(each, {...entry, body: [rest]}, nested, reading)];
    }),
  ];
}

function entryUnit(
  node: ListItem,
  entry: Entry,
  list: List,
  reading: Reading,
): Unit & {type: 'entry'} {
  const linked = linkedItems(entry, reading);
  return {
    type: 'entry',
    start: startOf(node),
    node,
    entry,
    ...(linked[0] && {linked}),
    asProse: [{...list, children: [node]}],
  };
}

/** The items in the text about a project that read as entries of others. */
function linkedItems(above: Entry, {readItem, isPart}: Reading): ListItem[] {
  const linked: ListItem[] = [];
  walk(above.body, (node) => {
    if (node.type !== 'listItem') return;
    const entry = readItem(node);
    if (entry?.website !== undefined && !isPart(entry, above)) linked.push(node);
  });
  return linked;
}

/** Whether items of a list name projects of their own, most of them no part of the project above the list. */
function listsProjects(list: List, above: Entry, reading: Reading): boolean {
  if (!reading.takesBareLinks || !containsEntries(list, reading)) return false;
  const entries = list.children.flatMap((item) => reading.readItem(item) ?? []);
  const parts = entries.filter((each) => reading.isPart(each, above));
  return (
    2 * parts.length < entries.length ||
    list.children.some(
      (item) => !reading.readItem(item) && containsEntries({...list, children: [item]}, reading),
    )
  );
}

/** An item that is no entry may contain a list of entries. What is around that list stays an item, or is its label. */
function itemUnits(item: ListItem, list: List, reading: Reading): Unit[] {
  const asItem = (node: ListItem['children'][number]): Unit & {type: 'prose'} => ({
    type: 'prose',
    start: node === item.children[0] ? startOf(item) : startOf(node),
    node: {...list, children: [{...item, children: [node]}]},
  });
  const [label, ...others] = item.children;
  const [first] = others;
  if (label?.type === 'paragraph' && first?.type === 'list' && containsEntries(first, reading)) {
    const title = groupTitle(label);
    if (title) {
      const units = listUnits(first, reading);
      const {start, node} = asItem(label);
      return [
        {type: 'heading', start, node: title, group: {item: node, size: units.length}},
        ...units,
        ...others.slice(1).flatMap((block) => blockUnits(block, asItem, reading)),
      ];
    }
  }
  return item.children.flatMap((node) => blockUnits(node, asItem, reading));
}

function blockUnits(
  node: ListItem['children'][number],
  asItem: (node: ListItem['children'][number]) => Unit,
  reading: Reading,
): Unit[] {
  const isListOfEntries = node.type === 'list' && containsEntries(node, reading);
  return isListOfEntries ? listUnits(node, reading) : [asItem(node)];
}

/** The longest label of a group, in characters: a longer line says something of its own. */
const MAX_TITLE = 60;

/** The label above a list, as a heading; undefined for a sentence, or a line with links. */
export function groupTitle(label: Paragraph): Heading | undefined {
  const text = toString(label).trim();
  const isShort = text.length <= MAX_TITLE && /[\p{L}\p{N}]/u.test(text);
  if (!isShort || /[.!?。！？]$|\n/.test(text) || extrasOf(label).length > 0) return undefined;
  return {
    type: 'heading',
    depth: 6,
    children: withoutColon(label.children),
    ...(label.position && {position: label.position}),
  };
}

function withoutColon(children: Paragraph['children']): Paragraph['children'] {
  const last = children.at(-1);
  if (last?.type === 'text') {
    return [...children.slice(0, -1), {...last, value: last.value.replace(/\s*[:：]\s*$/, '')}];
  }
  return last?.type === 'strong' || last?.type === 'emphasis'
    ? [...children.slice(0, -1), {...last, children: withoutColon(last.children)}]
    : children;
}

function containsEntries(list: List, reading: Reading): boolean {
  return list.children.some(
    (item) =>
      reading.readItem(item) !== undefined ||
      item.children.some((node) => node.type === 'list' && containsEntries(node, reading)),
  );
}
