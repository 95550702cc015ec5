import type {Blockquote, ListItem, Paragraph, RootContent} from 'mdast';
import type {UrlOf} from './definitions.ts';
import {readLine, type Entry} from './entry.ts';
import {entriesIn, linesUnits} from './lineEntries.ts';
import type {Reading} from './reading.ts';
import {startOf} from './startOf.ts';
import type {Unit} from './unit.ts';

/**
 * Takes a quotation for an entry, `> [Name](url) - text`, if the one before it or after it is one as well.
 *
 * @returns undefined for any other quotation
 */
export function quotedUnits(
  node: Blockquote,
  before: RootContent | undefined,
  after: RootContent | undefined,
  reading: Reading,
): Unit[] | undefined {
  const {takesBareLinks, urlOf} = reading;
  if (!takesBareLinks) return undefined;
  const lines = linesIn(node);
  if (lines && (entriesIn(lines, urlOf)?.length ?? 0) > 1) return linesUnits(lines, reading);
  const entry = quotedEntry(node, urlOf);
  if (!entry || ![before, after].some((each) => each && quotedEntry(each, urlOf))) return undefined;
  const item: ListItem = {
    type: 'listItem',
    children: node.children,
    ...(node.position && {position: node.position}),
  };
  return [{type: 'entry', start: startOf(node), node: item, entry, asProse: [node]}];
}

/** The entry that a quotation is; undefined for anything else. */
export function quotedEntry(node: RootContent, urlOf: UrlOf): Entry | undefined {
  if (node.type !== 'blockquote') return undefined;
  const [first, ...others] = node.children;
  if (first?.type !== 'paragraph') return undefined;
  const entry = readLine(first.children, {urlOf, takesBareLinks: false});
  return entry?.website === undefined ? undefined : {...entry, body: [...entry.body, ...others]};
}

function linesIn({children: [first, ...others]}: Blockquote): Paragraph | undefined {
  return first?.type === 'paragraph' && others.length === 0 ? first : undefined;
}
