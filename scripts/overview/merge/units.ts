import type {List, ListItem, Nodes, Paragraph, RootContent, Table} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {markdownSentenceSpans} from '../../../src/knowledge/sentences.ts';
import {labelOf, parseBody} from './body.ts';
import {withUnixLineEnds} from './threeWay.ts';

/*
 * A body is merged in units: its blocks, and within them the sentences of a paragraph with their footnotes, the items of
 * a list with all that hangs below them, and the rows of a table. The words of two sides are never mixed in a unit.
 */

/** A part of a page that is merged as a whole. */
export interface Unit {
  /** What readers call it, such as `paragraph`, `item` or `footnote [^a]`. */
  readonly name: string;
  readonly text: string;
  /** The text for comparisons. Line breaks, the marker of a list and the padding of a table make no difference. */
  readonly key: string;
  /** Offset in the body. */
  readonly start: number;
  /** Its place among the units it was cut with, counted from 0. */
  readonly index: number;
  /** What tells it apart from its neighbours even after it was edited, the surest first. */
  readonly identities: readonly string[];
  /** The label that a definition defines, such as `footnote [^a]`; undefined for other units. */
  readonly defines?: string;
  /** Its Markdown, if it can be cut further. */
  readonly node?: Paragraph | List | Table;
}

/** The kinds of identities, the surest first. Each identity begins with its kind. */
export const IDENTITIES = ['header', 'address', 'name', 'words'] as const;

/** A text cut into units. Gaps and units in turn, joined, are the text. */
export interface Cut {
  readonly units: readonly Unit[];
  /** The white space before each unit, and at last that at the end of the text. */
  readonly gaps: readonly string[];
}

/**
 * Cuts the body of a page into the blocks of its Markdown.
 *
 * @returns undefined if the body is not valid MDX
 */
export function cutBlocks(body: string): Cut | undefined {
  const tree = parseBody(body);
  if (!tree) return undefined;
  const cut = cutAt(
    body,
    tree.children.map((node) => {
      const {start, end} = spanOf(node);
      const indent = /[ \t]*$/.exec(body.slice(0, start))?.[0].length ?? 0;
      return {start: start - indent, end, ...describe(node)};
    }),
  );
  return cut.gaps.every((gap) => gap.trim() === '') ? cut : undefined;
}

/** Cuts a body that is not valid MDX into its lines. */
export function cutLines(body: string): Cut {
  const lines = [...body.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)]
    .filter(([whole]) => whole !== '')
    .map(({index, 1: line = ''}) => ({start: index, end: index + line.length, name: 'line'}));
  return cutAt(body, lines);
}

/**
 * Cuts a paragraph into sentences, a list into items, and a table into rows, of which the first has the header.
 *
 * @returns undefined for any other block
 */
export function cutFurther({node, text, start}: Unit): Cut | undefined {
  switch (node?.type) {
    case 'paragraph':
      return cutAt(
        text,
        markdownSentenceSpans(text, node, start).map((span) => ({...span, name: 'sentence'})),
        start,
      );
    case 'list':
      return cutAt(
        text,
        node.children.map((item) => ({
          ...shift(spanOf(item), -start),
          name: 'item',
          identities: identitiesOf(item.children[0]),
          key: (source: string) => itemKey(item, source),
        })),
        start,
      );
    case 'table':
      return cutAt(text, rowsOf(node, text, start), start);
    default:
      return undefined;
  }
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly identities?: readonly string[];
  readonly defines?: string;
  readonly node?: Paragraph | List | Table;
  readonly key?: (source: string) => string;
}

/** @param offset of the text in the body */
function cutAt(text: string, parts: readonly Part[], offset = 0): Cut {
  const units = parts.map(({start, end, key = collapse, identities = [], ...part}, index): Unit => {
    const source = text.slice(start, end);
    return {...part, text: source, key: key(source), start: start + offset, index, identities};
  });
  const ends = [0, ...parts.map(({end}) => end)];
  const starts = [...parts.map(({start}) => start), text.length];
  return {units, gaps: starts.map((start, index) => text.slice(ends[index], start))};
}

function describe(node: RootContent): Omit<Part, 'start' | 'end'> {
  switch (node.type) {
    case 'footnoteDefinition':
    case 'definition':
      return {
        name: labelOf(node.type, node.label ?? node.identifier),
        defines: labelOf(node.type, node.identifier),
        key: withUnixLineEnds,
      };
    case 'paragraph':
    case 'table':
      return {name: node.type, node};
    case 'list':
      return {name: 'list', node, key: withUnixLineEnds};
    case 'heading':
      return {name: 'heading'};
    default:
      return {name: NAMES[node.type] ?? node.type, key: withUnixLineEnds};
  }
}

const NAMES: Readonly<Record<string, string>> = {
  blockquote: 'quote',
  thematicBreak: 'rule',
  mdxjsEsm: 'import',
  mdxFlowExpression: 'expression',
  mdxJsxFlowElement: 'element',
};

/** The header and the line of dashes below it are one unit. */
function rowsOf({children}: Table, text: string, offset: number): Part[] {
  return children.map((row, index) => {
    const {start, end} = shift(spanOf(row), -offset);
    const dashes = index === 0 ? (/^\s*[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0) : 0;
    return {
      start,
      end: end + dashes,
      name: index === 0 ? 'header' : 'row',
      identities: index === 0 ? ['header'] : identitiesOf(row.children[0]),
      key: rowKey,
    };
  });
}

/** What identifies an item or a row: the first address in it, its bold name, its first words. */
function identitiesOf(node: Nodes | undefined): string[] {
  if (!node || !('children' in node)) return [];
  const identities: string[] = [];
  let address: string | undefined;
  visit(node, 'link', ({url}) => {
    address ??= url;
  });
  if (address !== undefined) identities.push(`address ${address}`);
  const [head] = node.children;
  if (head?.type === 'strong') identities.push(`name ${toString(head)}`);
  const words = firstWords(toString(node));
  return words === '' ? identities : [...identities, `words ${words}`];
}

/** At most three words, up to the first sign that separates a name from what is said of it. */
function firstWords(text: string): string {
  const [head = ''] = text.split(/[,:;!?()[\]|–—，：；。！？（）、]|\.(?=\s|$)|\s-\s/, 1);
  return head.trim().toLowerCase().split(/\s+/).slice(0, 3).join(' ');
}

function itemKey(item: ListItem, source: string): string {
  const text = source.replace(/^(?:[-*+]|\d+[.)])\s*/, '');
  let hasCode = false;
  visit(item, 'code', () => {
    hasCode = true;
  });
  return hasCode ? withUnixLineEnds(text) : collapse(text.replace(/^(\s*)[*+](?=\s)/gm, '$1-'));
}

function rowKey(source: string): string {
  return collapse(source.replace(/\s*\|\s*/g, '|').replace(/-{3,}/g, '---')).replace(
    /^\||\|$/g,
    '',
  );
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function spanOf({position}: Nodes): {start: number; end: number} {
  const start = position?.start.offset ?? 0;
  return {start, end: position?.end.offset ?? start};
}

function shift({start, end}: {start: number; end: number}, by: number) {
  return {start: start + by, end: end + by};
}

/** Cuts blocks as far as they are merged, definitions left out. */
export function smallestUnits(blocks: readonly Unit[]): Unit[] {
  return blocks
    .filter(({defines}) => defines === undefined)
    .flatMap((unit) => cutFurther(unit)?.units ?? [unit]);
}
