import type {Heading, List, Paragraph, Root, RootContent} from 'mdast';
import type {Point} from 'unist';
import {moveNode} from './moveNode.ts';
import {parsePlainLine, pointAfter, type IsFootnote} from './plainLine.ts';

/** What cannot be read from the text itself. */
interface Context {
  readonly isFootnote: IsFootnote;
  /** Parses any Markdown, as if the text were alone but for the definitions to which it refers. */
  readonly parse: (text: string) => Root;
}

/*
 * A fast path beside the Markdown parser, for long lists. With 3,000 projects it saves 2.1 s of CPU of every run: of a
 * first run (5.0 s without it), of one in which nothing has changed (4.8 s) and of one in which one entry has (4.8 s);
 * each may take 4 s. With 10,000 a first run needs 10.0 s of CPU without it and 4.7 s with it, of the 8 s that it may take.
 */

/**
 * Parses Markdown in the simple form of most of a long list: headings, paragraphs, bullets and footnotes of one line
 * each. It makes the same nodes as the parser of all Markdown, which gets only the lines with other marks.
 *
 * @param text whole blocks: nothing before or after it continues in it
 * @param begin the position of its first character, which is the first of a line
 * @returns undefined if a block has another form
 */
export function parsePlain(
  text: string,
  begin: Required<Point>,
  context: Context,
): RootContent[] | undefined {
  const nodes: RootContent[] = [];
  let {line, offset} = begin;
  let isSeparate = true;
  for (const content of text.split('\n')) {
    if (content === '') {
      isSeparate = true;
    } else {
      const node = readLine(content, {line, column: 1, offset}, context);
      if (!node || !append(node, nodes, isSeparate)) return undefined;
      isSeparate = node.type === 'heading';
    }
    line += 1;
    offset += content.length + 1;
  }
  return nodes;
}

/**
 * Appends the node of a line.
 *
 * @param isSeparate whether a blank line or a heading separates the line from the node before
 * @returns false if it may continue the node before: it is not separate, no heading, and not one of several bullets or
 *   footnotes without blank lines
 */
function append(node: RootContent, nodes: RootContent[], isSeparate: boolean): boolean {
  const before = nodes.at(-1);
  if (node.type === 'list' && before?.type === 'list') {
    before.children.push(...node.children);
    if (before.position && node.position) before.position.end = node.position.end;
    return !isSeparate;
  }
  nodes.push(node);
  const isOneOfMany = node.type === 'footnoteDefinition' && before?.type === node.type;
  return isSeparate || node.type === 'heading' || isOneOfMany;
}

/** The mark of a bullet, a heading or a footnote, and the text after it. A line without a mark is a paragraph. */
const LINE = /^(?:(?<bullet>- )|(?<hashes>#{1,6}) |\[\^(?<label>[\da-zA-Z-]+)\]: )?(?<text>\S.*)$/;

function readLine(line: string, start: Point, context: Context): RootContent | undefined {
  const {bullet, hashes, label, text} = LINE.exec(line)?.groups ?? {};
  if (text === undefined) return undefined;
  const inner = pointAfter(start, line.length - text.length);
  const position = {start, end: pointAfter(start, line.length)};
  // Number signs at the end of a heading may be no part of its text.
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
 * Has the parser read a single line.
 *
 * @returns undefined if its node is not of the expected type, or may continue after the line, as a comment may
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
