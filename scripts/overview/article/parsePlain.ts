import type {Heading, List, Paragraph, Root, RootContent} from 'mdast';
import type {Point} from 'unist';
import {moveNode} from './moveNode.ts';
import {parsePlainLine, pointAfter, type IsFootnote} from './plainLine.ts';

/** What a text does not tell by itself. */
export interface Context {
  readonly isFootnote: IsFootnote;
  /** Parses all Markdown: a text that stands by itself, but whose references find their definitions. */
  readonly parse: (text: string) => Root;
}

/**
 * Parses Markdown of the plainest form, which nearly all of a long list has: headings, paragraphs, bullets and footnotes
 * of one line each. The parser of all Markdown makes the same nodes and takes ten times as long; it gets the lines that
 * hold other marks.
 *
 * @param text whole blocks: nothing before or after goes on in it
 * @param begin the place of its first character, in the first column
 * @returns undefined where a block is of another form
 */
export function parsePlain(
  text: string,
  begin: Required<Point>,
  context: Context,
): RootContent[] | undefined {
  const nodes: RootContent[] = [];
  let {line, offset} = begin;
  let isParted = true;
  for (const content of text.split('\n')) {
    if (content === '') {
      isParted = true;
    } else {
      const node = readLine(content, {line, column: 1, offset}, context);
      if (!node || !append(node, nodes, isParted)) return undefined;
      isParted = node.type === 'heading';
    }
    line += 1;
    offset += content.length + 1;
  }
  return nodes;
}

/**
 * Appends what a line says.
 *
 * @param isParted whether a blank line or a heading parts it from what stands before
 * @returns whether it can: it is parted, a heading, or one of a list of bullets or footnotes without blank lines
 */
function append(node: RootContent, nodes: RootContent[], isParted: boolean): boolean {
  const before = nodes.at(-1);
  if (node.type === 'list' && before?.type === 'list') {
    before.children.push(...node.children);
    if (before.position && node.position) before.position.end = node.position.end;
    return !isParted;
  }
  nodes.push(node);
  const isOneOfMany = node.type === 'footnoteDefinition' && before?.type === node.type;
  return isParted || node.type === 'heading' || isOneOfMany;
}

/** The mark of a bullet, a heading or a footnote, and what stands after it; without a mark it is a paragraph. */
const LINE = /^(?:(?<bullet>- )|(?<hashes>#{1,6}) |\[\^(?<label>[\da-zA-Z-]+)\]: )?(?<text>\S.*)$/;

function readLine(line: string, start: Point, context: Context): RootContent | undefined {
  const {bullet, hashes, label, text} = LINE.exec(line)?.groups ?? {};
  if (text === undefined) return undefined;
  const inner = pointAfter(start, line.length - text.length);
  const position = {start, end: pointAfter(start, line.length)};
  // Number signs at the end of a heading may be no text.
  const isText = hashes === undefined || !text.includes('#');
  const children = isText ? parsePlainLine(text, inner, context.isFootnote) : undefined;
  const paragraph: Paragraph | undefined = children && {
    type: 'paragraph',
    children,
    position: {start: inner, end: position.end},
  };
  if (hashes !== undefined) {
    const depth = DEPTHS[hashes.length - 1] ?? 6;
    return children
      ? {type: 'heading', depth, children, position}
      : parseLine(line, 'heading', start, context);
  }
  if (bullet !== undefined) {
    return paragraph ? listOf(paragraph, position) : parseLine(line, 'list', start, context);
  }
  if (label !== undefined) {
    const identifier = label.toLowerCase();
    return paragraph
      ? {type: 'footnoteDefinition', identifier, label, children: [paragraph], position}
      : parseLine(line, 'footnoteDefinition', start, context);
  }
  return paragraph ?? parseLine(line, 'paragraph', start, context);
}

const DEPTHS: readonly Heading['depth'][] = [1, 2, 3, 4, 5, 6];

function listOf(paragraph: Paragraph, {start, end}: {start: Point; end: Point}): List {
  return {
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    children: [
      {
        type: 'listItem',
        spread: false,
        checked: null,
        children: [paragraph],
        position: {start, end},
      },
    ],
    position: {start, end},
  };
}

/**
 * Lets the parser read a line by itself.
 *
 * @returns undefined where it is of another type than its mark says, or goes on after the line as a comment may
 */
function parseLine(
  line: string,
  type: RootContent['type'],
  {line: row, offset = 0}: Point,
  {parse}: Context,
): RootContent | undefined {
  const [node] = parse(line).children;
  const isWhole = node?.type === type && node.position?.end.offset === line.length;
  return isWhole ? moveNode(node, {line: row - 1, offset}) : undefined;
}
