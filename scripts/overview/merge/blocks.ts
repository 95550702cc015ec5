import type {Root, RootContent} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {wordsOf} from './mergeWords.ts';
import {diff, size, withUnixLineEnds, type Hunk} from './threeWay.ts';

/** A block of a body that is merged as a unit: a paragraph, a heading, a list, a definition, ... */
export interface Block {
  /** What readers call it, such as `paragraph` or `footnote [^a]`. */
  readonly name: string;
  readonly text: string;
  /** The text for comparisons. */
  readonly key: string;
  /** Offset in the body. */
  readonly start: number;
  /** Its place among all blocks of the body, counted from 0. */
  readonly index: number;
  /** The label that a definition defines, such as `footnote [^a]`; undefined for other blocks. */
  readonly defines?: string;
}

/** A body cut into blocks. Gaps and blocks in turn, joined, are the body. */
export interface Blocks {
  readonly blocks: readonly Block[];
  /** The blank space before each block, and at last that at the end of the body. */
  readonly gaps: readonly string[];
}

/** A block of a merged body. */
export interface MergedBlock {
  readonly text: string;
  /** As in `Block`. */
  readonly defines?: string;
  /** The indices of the first and the last block on disk whose place it takes; undefined if the page had none there. */
  readonly disk?: readonly [first: number, last: number];
  /** The index of the fresh block whose text it has; undefined if it has the text on disk or a text merged by word. */
  readonly fresh?: number;
}

export function fromDisk({text, index, defines}: Block): MergedBlock {
  return {text, ...(defines !== undefined && {defines}), disk: [index, index]};
}

export function fromFresh({text, index, defines}: Block): MergedBlock {
  return {text, ...(defines !== undefined && {defines}), fresh: index};
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * Cuts the body of a page into the blocks of its Markdown.
 *
 * @returns undefined if the body is not valid MDX
 */
export function splitBlocks(body: string): Blocks | undefined {
  const tree = parseBody(body);
  const gaps: string[] = [];
  const blocks: Block[] = [];
  let done = 0;
  for (const node of tree?.children ?? []) {
    const {start: {offset: start = done} = {}, end: {offset: end = done} = {}} =
      node.position ?? {};
    const indent = /[ \t]*$/.exec(body.slice(done, start))?.[0].length ?? 0;
    gaps.push(body.slice(done, start - indent));
    const text = body.slice(start - indent, end);
    blocks.push({
      ...describe(node),
      text,
      key: withUnixLineEnds(text),
      start: start - indent,
      index: blocks.length,
    });
    done = end;
  }
  gaps.push(body.slice(done));
  return tree && gaps.every((gap) => gap.trim() === '') ? {blocks, gaps} : undefined;
}

/** Cuts a body that is not valid MDX into its lines. */
export function splitLines(body: string): Blocks {
  const gaps = [''];
  const blocks: Block[] = [];
  for (const match of body.matchAll(/([^\r\n]*)(\r\n?|\n|$)/g)) {
    const [whole, text = '', gap = ''] = match;
    if (whole === '') break;
    blocks.push({name: 'line', text, key: text, start: match.index, index: blocks.length});
    gaps.push(gap);
  }
  return {blocks, gaps};
}

function parseBody(body: string): Root | undefined {
  try {
    return processor.parse(body);
  } catch {
    return undefined;
  }
}

function describe(node: RootContent): Pick<Block, 'name' | 'defines'> {
  if (node.type === 'footnoteDefinition') {
    return {name: footnote(node.label ?? node.identifier), defines: footnote(node.identifier)};
  }
  if (node.type === 'definition') {
    return {name: link(node.label ?? node.identifier), defines: link(node.identifier)};
  }
  return {name: NAMES[node.type] ?? node.type};
}

const NAMES: Readonly<Record<string, string>> = {
  blockquote: 'quote',
  thematicBreak: 'rule',
  mdxjsEsm: 'import',
  mdxFlowExpression: 'expression',
  mdxJsxFlowElement: 'element',
};

function footnote(label: string): string {
  return `footnote [^${label}]`;
}

function link(label: string): string {
  return `link [${label}]`;
}

/** A reference to a footnote or to a link definition. */
export interface Reference {
  /** The label, as in `Block.defines`. */
  readonly to: string;
  /** The label of the definition whose text contains the reference; undefined if it is in other text. */
  readonly within: string | undefined;
}

/** Finds the references in a body; none if it is not valid MDX. */
export function referencesIn(body: string): Reference[] {
  const references: Reference[] = [];
  for (const block of parseBody(body)?.children ?? []) {
    const within = describe(block).defines;
    visit(block, (node) => {
      if (node.type === 'footnoteReference') {
        references.push({to: footnote(node.identifier), within});
      } else if (node.type === 'linkReference' || node.type === 'imageReference') {
        references.push({to: link(node.identifier), within});
      }
    });
  }
  return references;
}

/** The share of their words that two blocks must have in common for one to be an edited version of the other. */
const MIN_LIKENESS = 0.5;

/** Most pairs of blocks that are compared: replaced blocks beyond that are one change. */
const MAX_PAIRS = 10_000;

/** Finds the changes from one list of blocks to another. A block that was edited is a change of its own. */
export function diffBlocks(base: readonly Block[], changed: readonly Block[]): Hunk[] {
  return diff(
    base.map(({key}) => key),
    changed.map(({key}) => key),
  ).flatMap((hunk) => separateEdits(hunk, base, changed));
}

/** Divides a change of several blocks into the edits of single blocks and the insertions and deletions around them. */
function separateEdits(hunk: Hunk, base: readonly Block[], changed: readonly Block[]): Hunk[] {
  const pairs = size(hunk.base) * size(hunk.changed);
  if (pairs <= 1 || pairs > MAX_PAIRS) return [hunk];
  let [from, to] = [hunk.base[0], hunk.changed[0]];
  const hunks: Hunk[] = [];
  const add = (baseEnd: number, changedEnd: number): void => {
    if (baseEnd > from || changedEnd > to) {
      hunks.push({base: [from, baseEnd], changed: [to, changedEnd]});
    }
    [from, to] = [baseEnd, changedEnd];
  };
  for (const [baseIndex, changedIndex] of mostAlikePairs(
    base.slice(...hunk.base),
    changed.slice(...hunk.changed),
  )) {
    add(hunk.base[0] + baseIndex, hunk.changed[0] + changedIndex);
    add(hunk.base[0] + baseIndex + 1, hunk.changed[0] + changedIndex + 1);
  }
  add(hunk.base[1], hunk.changed[1]);
  return hunks;
}

/**
 * Pairs blocks of two lists so that the sum of their likenesses is as large as possible. The pairs follow the order of
 * both lists: the table of best sums is filled from the end, as for a longest common subsequence.
 */
function mostAlikePairs(base: readonly Block[], changed: readonly Block[]): [number, number][] {
  const baseWords = base.map(({text}) => wordsOf(text));
  const changedWords = changed.map(({text}) => wordsOf(text));
  const likenesses = base.map(({name}, row) =>
    changed.map((other, column) =>
      name === other.name ? likenessOf(baseWords[row] ?? [], changedWords[column] ?? []) : 0,
    ),
  );
  const width = changed.length + 1;
  const best = new Array<number>((base.length + 1) * width).fill(0);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  const paired = (row: number, column: number): number => {
    const likeness = likenesses[row]?.[column] ?? 0;
    return likeness >= MIN_LIKENESS ? likeness + at(row + 1, column + 1) : -1;
  };
  for (let row = base.length - 1; row >= 0; row -= 1) {
    for (let column = changed.length - 1; column >= 0; column -= 1) {
      best[row * width + column] = Math.max(
        at(row + 1, column),
        at(row, column + 1),
        paired(row, column),
      );
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < base.length && column < changed.length) {
    if (paired(row, column) === at(row, column)) pairs.push([row++, column++]);
    else if (at(row + 1, column) === at(row, column)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Dice's coefficient of two lists of words, from 0 to 1. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length);
}
