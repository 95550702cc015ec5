import type {Root, RootContent} from 'mdast';
import type {Point} from 'unist';
import {moveNode} from './moveNode.ts';
import {parsePlain} from './parsePlain.ts';
import {walk} from './walk.ts';

/**
 * Parses a text.
 *
 * @param parts what to count as work, if that is not the text itself: it is made of lines from several places
 */
export type Parse = (text: string, parts?: readonly string[]) => Root;

/** The least length of a piece in characters: the parser gets as many if `parsePlain` cannot read the piece. */
const LENGTH = 4096;

/*
 * Parsing in pieces is needed for memory, since the parser keeps the events and tokens of the whole text. Both measured
 * without `parsePlain`, the peak of a first run falls from 274 to 229 MB with 3,000 projects (420 kB), and with 10,000
 * from 711 to 328 MB, of the 500 MB that it may have. The time is the same. Besides, it is what lets `parsePlain` read
 * all pieces but a few.
 */

interface Limits {
  /** Whether the parser may get some texts one by one; otherwise it gets the piece of which they are lines. */
  readonly leavesRoomFor?: (texts: readonly string[]) => boolean;
  /** The least length of a piece. */
  readonly length?: number;
}

/**
 * Parses a long Markdown text piece by piece. The nodes are those that the parser makes of the whole text; the root has
 * no position.
 *
 * A piece begins at a heading. The text before a heading has no effect beyond it, with two exceptions: code or HTML that
 * is still open, in which it is no heading, and definitions, which are valid everywhere. So each piece is parsed with
 * text added to its end: a heading, which shows that nothing is open if it is parsed as one, and definitions of the
 * labels that the piece may use. Pieces that `parsePlain` can read need neither.
 */
export function parseInPieces(
  text: string,
  parse: Parse,
  {leavesRoomFor = () => true, length = LENGTH}: Limits = {},
): Root {
  const ends = [...startsOfHeadings(text, length), text.length];
  const guessed = guessLabels(text);
  const first = parsePieces(text, ends, guessed, {parse, leavesRoomFor});
  if (!first) return parse(text);
  const labels = labelsDefinedIn(first);
  const isGuessRight =
    labels.size === guessed.size && [...labels].every((each) => guessed.has(each));
  return (
    (isGuessRight ? first : parsePieces(text, ends, labels, {parse, leavesRoomFor})) ?? parse(text)
  );
}

/** The offsets of headings that may begin a piece: after a blank line, some distance apart, and not in the front matter. */
function startsOfHeadings(text: string, distance: number): number[] {
  const head = /^---[ \t]*\r?\n(?:[^]*?\n)??---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? '';
  const starts: number[] = [];
  for (const {index} of text.matchAll(/(?<=\n[ \t]*\r?\n)#{1,6}(?=[ \t])/g)) {
    if (index >= Math.max(head.length, (starts.at(-1) ?? 0) + distance)) starts.push(index);
  }
  return starts;
}

interface Parser extends Required<Pick<Limits, 'leavesRoomFor'>> {
  readonly parse: Parse;
}

/** @returns undefined if a piece ends within code or HTML, or if the only piece is the whole text, which `parsePlain` cannot read */
function parsePieces(
  text: string,
  ends: readonly number[],
  labels: ReadonlySet<string>,
  parser: Parser,
): Root | undefined {
  const children: RootContent[] = [];
  const begin = {line: 1, column: 1, offset: 0};
  for (const end of ends) {
    const piece = text.slice(begin.offset, end);
    const nodes =
      parsePlainPiece(piece, begin, labels, parser) ??
      (piece === text ? undefined : parsePiece(piece, begin, labels, parser));
    if (!nodes) return undefined;
    for (const node of nodes) children.push(node);
    begin.offset = end;
    begin.line += piece.match(/\r\n?|\n/g)?.length ?? 0;
  }
  return {type: 'root', children};
}

/** @returns undefined if `parsePlain` cannot read the piece */
function parsePlainPiece(
  piece: string,
  begin: Required<Point>,
  labels: ReadonlySet<string>,
  {parse, leavesRoomFor}: Parser,
): RootContent[] | undefined {
  const alone = (line: string) => `${line}\n\n${definitionsFor(line, labels)}`;
  return parsePlain(piece, begin, {
    isFootnote: (identifier) => labels.has(`^${identifier}`),
    parse(text, lines) {
      const definitions = lines.map((line) => definitionsFor(line, labels));
      return parse(`${text}\n\n${definitions.join('')}`, lines.map(alone));
    },
    canParse: (lines) => leavesRoomFor(lines.map(alone)),
  });
}

/** @returns undefined if the piece ends within code or HTML */
function parsePiece(
  piece: string,
  begin: Required<Point>,
  labels: ReadonlySet<string>,
  {parse}: Parser,
): RootContent[] | undefined {
  const closed = /\n[ \t]*\r?\n$/.test(piece) ? piece : `${piece}\n\n`;
  const nodes = parse(`${closed}#\n${definitionsFor(piece, labels)}`).children;
  const stop = nodes.findIndex(
    ({type, position}) => type === 'heading' && position?.start.offset === closed.length,
  );
  if (stop === -1) return undefined;
  return nodes
    .slice(0, stop)
    .map((node) => moveNode(node, {line: begin.line - 1, offset: begin.offset}));
}

/** Writes definitions of all labels to which a text may refer. */
function definitionsFor(text: string, labels: ReadonlySet<string>): string {
  const said = new Set<string>();
  for (const [, inner = ''] of text.matchAll(/\[([^[\]]+)\]/g)) {
    said.add(fold(inner));
    // The next line of a label may begin with the mark of a quote.
    if (inner.includes('\n')) said.add(fold(inner.replace(/\n[\s>]*/g, ' ')));
  }
  // A label with escaped signs may contain brackets.
  const escaped = text.includes('\\') ? [...labels].filter((label) => label.includes('\\')) : [];
  const used = new Set([...[...said].filter((label) => labels.has(label)), ...escaped]);
  return [...used].map((label) => `[${label}]: x\n\n`).join('');
}

/** The labels of everything that looks like a definition, those of footnotes with their `^`. */
function guessLabels(text: string): Set<string> {
  const definitions = text.matchAll(/^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?\[([^[\]\r\n]+)\]:/gm);
  return new Set(Array.from(definitions, ([, label = '']) => fold(label)));
}

function labelsDefinedIn(tree: Root): Set<string> {
  const labels = new Set<string>();
  walk(tree.children, (node) => {
    if (node.type === 'definition') labels.add(node.identifier);
    if (node.type === 'footnoteDefinition') labels.add(`^${node.identifier}`);
  });
  return labels;
}

/** The label in the form in which the parser compares labels. */
function fold(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase().toLowerCase();
}
