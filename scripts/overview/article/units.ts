import type {Heading, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {isContents, isLabelOfContents} from './contents.ts';
import {isSummary, withFolds} from './foldedEntries.ts';
import {withHeadedEntries} from './headedEntries.ts';
import {linesUnits, areLines} from './lineEntries.ts';
import {listUnits} from './listEntries.ts';
import type {Article} from './parse.ts';
import {readingOf} from './findReading.ts';
import {quotedUnits} from './quotedEntries.ts';
import type {Reading} from './reading.ts';
import {startOf} from './startOf.ts';
import {isSignpost} from './signposts.ts';
import {isHeading, type Unit} from './unit.ts';
import {tableUnits} from './tableEntries.ts';
import {withoutSharedTickers} from './tickers.ts';
import {isComment, extrasOf, lineTextOf} from './lineText.ts';

/**
 * Cuts an article into units, in the order of the text.
 *
 * A list with entries is cut into its items; items between the entries stay a list. So is a table into its rows, and a
 * paragraph with an entry in each line into its lines. A heading or the line above a fold that is an entry takes what is
 * below it along.
 */
export function toUnits({tree, offset, frontMatter}: Article): Unit[] {
  const reading = readingOf(tree);
  const units = tree.children.flatMap((node, index) => blockUnits(node, index, tree, reading));
  const isNamed = (heading: Heading) => Object.hasOwn(frontMatter.categories, lineTextOf(heading));
  const labeled = withContentsHeadings(withLabels(withFolds(inOrder(units), reading)), isNamed);
  return withoutSharedTickers(withHeadedEntries(labeled, reading, isNamed)).map((unit) => ({
    ...unit,
    start: unit.start + offset,
  }));
}

function blockUnits(node: RootContent, index: number, tree: Root, reading: Reading): Unit[] {
  const before = tree.children[index - 1];
  const after = tree.children[index + 1];
  if (isContents(node) || endsContents(node, before) || isLabelOfContents(node, before, after)) {
    return [{type: 'contents', start: startOf(node), node}];
  }
  switch (node.type) {
    case 'list':
      return listUnits(node, reading);
    case 'table':
      return tableUnits(node, reading) ?? [toUnit(node)];
    case 'blockquote':
      return quotedUnits(node, before, after, reading) ?? [toUnit(node)];
    case 'paragraph':
      if (isSummary(node)) return [toUnit(node)];
      return areLines(node, before, after, reading) ? linesUnits(node, reading) : [toUnit(node)];
    default:
      return [toUnit(node)];
  }
}

/**
 * Corrects the start of units so that each begins after the one before.
 *
 * An underlined heading right below definitions begins with the definitions to the parser, although they are nodes of
 * their own: it begins where they end. Nodes that come of HTML may have no place.
 */
function inOrder(units: readonly Unit[]): Unit[] {
  let last = -1;
  return units.map((unit, index) => {
    const end = units[index - 1]?.node.position?.end.offset ?? 0;
    const start =
      unit.start > last ? unit.start : Math.max(last + 1, unit.type === 'heading' ? end : 0);
    last = start;
    return start === unit.start ? unit : {...unit, start};
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

/** Whether a node is the line across the page that separates a table of contents from what follows it. */
function endsContents(node: RootContent, before: RootContent | undefined): boolean {
  return node.type === 'thematicBreak' && before?.type === 'list' && isContents(before);
}

/** The longest label, in characters: a longer line says something of its own. */
const MAX_LABEL = 60;

function withLabels(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    const next = units[index + 1];
    const isAnnounced =
      unit.type === 'prose' &&
      (next?.type === 'entry' || isGroup(next)
        ? isLabel(unit.node)
        : isHeading(next) && index > 0 && !isHeading(units[index - 1]) && isBoldLabel(unit.node));
    return isAnnounced ? {type: 'label', start: unit.start, node: unit.node} : unit;
  });
}

function isGroup(unit: Unit | undefined): boolean {
  return unit?.type === 'heading' && unit.group !== undefined;
}

function isLabel(node: RootContent): boolean {
  const text = toString(node).trim();
  const isPlain = node.type === 'paragraph' && extrasOf(node).length === 0;
  return isPlain && text.length <= MAX_LABEL && /^[^.!?\n]*[:：]$/.test(text);
}

/** A line in bold right before a heading announces the sections after it, and says nothing of the section before it. */
function isBoldLabel(node: RootContent): boolean {
  if (node.type !== 'paragraph' || extrasOf(node).length > 0) return false;
  const text = toString(node).trim();
  const isBold = node.children.every(
    (child) => child.type === 'strong' || (child.type === 'text' && /^[\s:：]*$/.test(child.value)),
  );
  return isBold && text.length <= MAX_LABEL && /^[^.!?。！？\n]*$/.test(text);
}

/** A heading with nothing under it but links to other headings is part of the table of contents. */
function withContentsHeadings(
  units: readonly Unit[],
  isNamed: (heading: Heading) => boolean,
): Unit[] {
  const headings = units.flatMap((unit, index) => (isHeading(unit) ? [index] : []));
  const nextHeading = new Map(headings.map((index, order) => [index, headings[order + 1]]));
  return units.map((unit, index) => {
    if (!isHeading(unit) || isNamed(unit.node)) return unit;
    const next = nextHeading.get(index) ?? units.length;
    const below = units.slice(index + 1, next);
    const after = units[next];
    const hasSections = isHeading(after) && after.node.depth > unit.node.depth;
    const isOfContents =
      (!hasSections || isSignpost(toString(unit.node))) &&
      below.some(({type}) => type === 'contents') &&
      below.every(({type, node}) => NO_TEXT.has(type) || QUIET.has(node.type));
    return isOfContents ? {type: 'contents', start: unit.start, node: unit.node} : unit;
  });
}

const NO_TEXT: ReadonlySet<Unit['type']> = new Set(['contents', 'markup', 'marker', 'definition']);

/** Nodes without anything to read: comments, and lines across the page. */
const QUIET: ReadonlySet<string> = new Set(['html', 'thematicBreak']);
