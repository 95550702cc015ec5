import type {Nodes, Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';

type Parse = (text: string) => Root;

/** Characters of a piece, at least; the parser takes some hundred times the room while it works. */
const LENGTH = 65_536;

/**
 * Parses a long Markdown text piece by piece, which takes memory for one piece at a time, and time in proportion to
 * the length. The nodes are those that the parser makes of the whole; the root has no position.
 *
 * A piece begins at a heading. What stands before cannot reach beyond it, but for two things: code or HTML that is
 * still open, in which it is no heading, and definitions, which count wherever they stand. Hence each piece is parsed
 * with an end of its own: a heading, which must be found to be one, and definitions of the labels that it may use.
 */
export function parseInPieces(text: string, parse: Parse, length = LENGTH): Root {
  const ends = [...startsOfHeadings(text, length), text.length];
  if (ends.length === 1) return parse(text);
  const guessed = guessLabels(text);
  const first = parsePieces(text, ends, guessed, parse);
  if (!first) return parse(text);
  const labels = labelsDefinedIn(first);
  const isGuessRight =
    labels.size === guessed.size && [...labels].every((each) => guessed.has(each));
  return (isGuessRight ? first : parsePieces(text, ends, labels, parse)) ?? parse(text);
}

/** Where headings stand that may begin a piece: after a blank line, some distance apart, not in the front matter. */
function startsOfHeadings(text: string, distance: number): number[] {
  const head = /^---[ \t]*\r?\n(?:[^]*?\n)??---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? '';
  const starts: number[] = [];
  for (const {index} of text.matchAll(/(?<=\n[ \t]*\r?\n)#{1,6}(?=[ \t])/g)) {
    if (index >= Math.max(head.length, (starts.at(-1) ?? 0) + distance)) starts.push(index);
  }
  return starts;
}

/** @returns undefined where a piece ends within code or HTML */
function parsePieces(
  text: string,
  ends: readonly number[],
  labels: ReadonlySet<string>,
  parse: Parse,
): Root | undefined {
  const children: RootContent[] = [];
  const begin = {offset: 0, line: 0};
  for (const end of ends) {
    const piece = text.slice(begin.offset, end);
    const closed = end === text.length ? `${piece}\n\n` : piece;
    const nodes = parse(`${closed}#\n${definitionsFor(piece, labels)}`).children;
    const stop = nodes.findIndex(
      ({type, position}) => type === 'heading' && position?.start.offset === closed.length,
    );
    if (stop === -1) return undefined;
    for (const node of nodes.slice(0, stop)) children.push(move(node, begin));
    begin.offset = end;
    begin.line += piece.match(/\r\n?|\n/g)?.length ?? 0;
  }
  return {type: 'root', children};
}

/** Definitions of all labels that a text may refer to. */
function definitionsFor(text: string, labels: ReadonlySet<string>): string {
  const said = new Set<string>();
  for (const [, inner = ''] of text.matchAll(/\[([^[\]]+)\]/g)) {
    said.add(fold(inner));
    // The mark of a quote may stand between the label and its bracket.
    if (inner.includes('\n')) for (const word of inner.split(/[\s>]+/)) said.add(fold(word));
  }
  // Labels of several words, or with signs that are escaped, may be written in more ways than these.
  const used = [...labels].filter((label) => said.has(label) || /[\s\\]/.test(label));
  return used.map((label) => `[${label}]: x\n\n`).join('');
}

/** The labels of what looks like definitions, those of footnotes with their `^`. */
function guessLabels(text: string): Set<string> {
  const definitions = text.matchAll(/^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?\[([^[\]\r\n]+)\]:/gm);
  return new Set(Array.from(definitions, ([, label = '']) => fold(label)));
}

function labelsDefinedIn(tree: Root): Set<string> {
  const labels = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'definition') labels.add(node.identifier);
    if (node.type === 'footnoteDefinition') labels.add(`^${node.identifier}`);
  });
  return labels;
}

/** The label as the parser compares it. */
function fold(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase().toLowerCase();
}

/** Moves a node, whose place counts from the beginning of its piece, to its place in the whole. */
function move<Node extends Nodes>(node: Node, by: {offset: number; line: number}): Node {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += by.line;
    if (point.offset !== undefined) point.offset += by.offset;
  }
  if ('children' in node) for (const child of node.children) move(child, by);
  return node;
}
