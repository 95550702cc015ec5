import type {List, ListItem, Nodes, Paragraph, Root, RootContent, Table} from 'mdast';
import {labelOf, parseBody} from './body.ts';
import {withUnixLineEnds} from './threeWay.ts';

/*
 * A body is merged in units: its blocks, and within them the sentences of a paragraph with their footnotes, the items of
 * a list and the rows of a table. The words of two sides are never mixed in a unit.
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
  readonly node?: Divisible;
}

/** What is merged in parts: Markdown, or several blocks that are merged as one. */
export type Divisible =
  | Paragraph
  | List
  | ListItem
  | Table
  | {readonly type: 'run'; readonly blocks: readonly Unit[]};

/** The kinds of identities, the surest first. Each identity begins with its kind. */
export const IDENTITIES = ['parts', 'header', 'address', 'name', 'words'] as const;

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
  const cut = blocksOf.get(tree) ?? cutTree(tree, body);
  blocksOf.set(tree, cut);
  return cut.gaps.every((gap) => gap.trim() === '') ? cut : undefined;
}

/** By tree: a merge cuts each of its texts several times. */
const blocksOf = new WeakMap<Root, Cut>();

function cutTree({children}: Root, body: string): Cut {
  return cutAt(
    body,
    children.map((node) => {
      const {start, end} = spanOf(node);
      const indent = /[ \t]*$/.exec(body.slice(0, start))?.[0].length ?? 0;
      return {start: start - indent, end, ...describe(node)};
    }),
  );
}

/** Cuts a body that is not valid MDX into its lines. */
export function cutLines(body: string): Cut {
  const lines = [...body.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)]
    .filter(([whole]) => whole !== '')
    .map(({index, 1: line = ''}) => ({start: index, end: index + line.length, name: 'line'}));
  return cutAt(body, lines);
}

/** A unit before it is cut out of its text. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly identities?: readonly string[];
  readonly defines?: string;
  readonly node?: Divisible;
  readonly key?: (source: string) => string;
}

/** @param offset of the text in the body */
export function cutAt(text: string, parts: readonly Part[], offset = 0): Cut {
  const units = parts.map(({start, end, key = collapse, identities = [], ...part}, index): Unit => {
    const source = text.slice(start, end);
    return {...part, text: source, key: key(source), start: start + offset, index, identities};
  });
  const ends = [0, ...parts.map(({end}) => end)];
  const starts = [...parts.map(({start}) => start), text.length];
  return {units, gaps: starts.map((start, index) => text.slice(ends[index], start))};
}

export function describe(node: RootContent): Omit<Part, 'start' | 'end'> {
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

/** A text for comparisons: white space makes no difference, whatever its kind, nor whether any parts two scripts. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').replace(BESIDE_UNSPACED, '').trim();
}

/** A space beside a letter of a script that is written without any: some writers put one before words of other scripts. */
const BESIDE_UNSPACED =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]) | (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

export function spanOf({position}: Nodes): {start: number; end: number} {
  const start = position?.start.offset ?? 0;
  return {start, end: position?.end.offset ?? start};
}

export function shift({start, end}: {start: number; end: number}, by: number) {
  return {start: start + by, end: end + by};
}
