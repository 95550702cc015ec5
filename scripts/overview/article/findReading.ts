import type {ListItem, Root} from 'mdast';
import {linkFirst} from './closingLinks.ts';
import {collectDefinitions} from './definitions.ts';
import {readEntry, type Entry} from './entry.ts';
import {entriesIn} from './lineEntries.ts';
import {findParts} from './partsOfProjects.ts';
import {quotedEntry} from './quotedEntries.ts';
import type {Reading} from './reading.ts';
import {nameColumnOf} from './tableEntries.ts';
import {walk} from './walk.ts';

/**
 * Finds out how to read an article. Where most names are links, as in a published list, an item that begins with a link
 * names a project; where most are bold, as in an article, such an item is a reference.
 */
export function readingOf(tree: Root): Reading {
  const {urlOf} = collectDefinitions(tree);
  const toLinkFirst = linkFirst(tree);
  const readLoosely = remembering((item) =>
    readEntry(toLinkFirst(item), {urlOf, takesBareLinks: true}),
  );
  let links = 0;
  let lines = 0;
  let bold = 0;
  let rows = 0;
  walk(tree.children, (node) => {
    if (node.type === 'listItem') {
      const entry = readLoosely(node);
      if (entry?.website !== undefined) links += 1;
      else if (entry) bold += 1;
    } else if (node.type === 'table' && nameColumnOf(node, urlOf) !== undefined) {
      rows += node.children.length - 1;
    }
  });
  for (const node of tree.children) {
    const found = node.type === 'paragraph' ? (entriesIn(node, urlOf)?.length ?? 0) : 0;
    // A line by itself may be one of a text.
    if (found > 1) lines += found;
    links += found + (quotedEntry(node, urlOf) ? 1 : 0);
  }
  const takesBareLinks = links > bold;
  const isPart = findParts(tree, readLoosely);
  return {
    urlOf,
    isPart,
    takesBareLinks,
    takesLines: 2 * lines > links,
    takesRows: takesBareLinks || rows > bold,
    readItem: takesBareLinks
      ? readLoosely
      : remembering((item) => readEntry(item, {urlOf, takesBareLinks})),
  };
}

/** A function that reads each item only once: whether an item is an entry is asked several times. */
function remembering(read: Reading['readItem']): Reading['readItem'] {
  const entries = new Map<ListItem, Entry | undefined>();
  return (item) => {
    if (!entries.has(item)) entries.set(item, read(item));
    return entries.get(item);
  };
}
