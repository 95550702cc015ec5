import type {Heading, List, Paragraph, Root, RootContent} from 'mdast';
import type {Point} from 'unist';
import {moveNode} from './moveNode.ts';
import {parsePlainLine, pointAfter, type IsFootnote} from './plainLine.ts';

/** What cannot be read from the text itself. */
interface Context {
  readonly isFootnote: IsFootnote;
  /**
   * Parses any Markdown, as if the text were alone but for the definitions to which it refers.
   *
   * @param lines the lines of the article of which the text is made
   */
  readonly parse: (text: string, lines: readonly string[]) => Root;
  /** Whether the parser may get as many lines one by one. */
  readonly canParse?: (lines: readonly string[]) => boolean;
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
  const lines = readLines(text, begin);
  const nodes = lines && readNodes(lines, context);
  return nodes && joinBullets(nodes);
}

/** A line that is a block, or a bullet or footnote beside others. */
interface Line {
  readonly type: 'heading' | 'list' | 'footnoteDefinition' | 'paragraph';
  readonly source: string;
  readonly start: Required<Point>;
  /** The text after its mark. */
  readonly text: string;
  readonly hashes: string | undefined;
  readonly label: string | undefined;
}

/** The mark of a bullet, a heading or a footnote, and the text after it. A line without a mark is a paragraph. */
const LINE = /^(?:(?<bullet>- )|(?<hashes>#{1,6}) |\[\^(?<label>[\da-zA-Z-]+)\]: )?(?<text>\S.*)$/;

/**
 * Cuts a text into lines that are no more than they seem, whatever is in them.
 *
 * @returns undefined if one of them has another form or may continue the one before
 */
function readLines(text: string, begin: Required<Point>): Line[] | undefined {
  const lines: Line[] = [];
  let {line: row, offset} = begin;
  let isSeparate = true;
  for (const source of text.split('\n')) {
    if (source === '') {
      isSeparate = true;
    } else {
      const line = readLine(source, {line: row, column: 1, offset});
      if (!line || !isApart(line, lines.at(-1), isSeparate)) return undefined;
      lines.push(line);
      isSeparate = line.type === 'heading';
    }
    row += 1;
    offset += source.length + 1;
  }
  return lines;
}

function readLine(source: string, start: Required<Point>): Line | undefined {
  const {bullet, hashes, label, text} = LINE.exec(source)?.groups ?? {};
  if (text === undefined) return undefined;
  const marked = bullet === undefined ? 'paragraph' : 'list';
  const type =
    hashes !== undefined ? 'heading' : label !== undefined ? 'footnoteDefinition' : marked;
  return {type, source, start, text, hashes, label};
}

/**
 * Whether a line continues nothing: it is a heading, separate from the line before, or one of several bullets or footnotes
 * without blank lines.
 *
 * @param isSeparate whether a blank line or a heading separates it from the line before
 */
function isApart({type}: Line, before: Line | undefined, isSeparate: boolean): boolean {
  if (type === 'list' && before?.type === 'list') return !isSeparate;
  return (
    isSeparate || type === 'heading' || (type === 'footnoteDefinition' && before?.type === type)
  );
}

/**
 * @returns undefined if a line is another block than it seems, or may continue after it, as a comment may, or if the
 *   parser may not get all lines that it would have to read
 */
function readNodes(lines: readonly Line[], context: Context): RootContent[] | undefined {
  const {canParse = () => true} = context;
  const nodes = new Map(lines.map((line) => [line, readNode(line, context)]));
  const others = lines.filter((line) => !nodes.get(line));
  if (!canParse(others.map(({source}) => source))) return undefined;
  for (let first = 0; first < others.length; first += MAX_TOGETHER) {
    const together = others.slice(first, first + MAX_TOGETHER);
    const parsed = parseTogether(together, context);
    if (!parsed) return undefined;
    together.forEach((line, index) => nodes.set(line, parsed[index]));
  }
  return lines.flatMap((line) => nodes.get(line) ?? []);
}

/** Reads a line as the parser would, if it is simple enough. */
function readNode(
  {type, source, start, text, hashes, label}: Line,
  {isFootnote}: Context,
): RootContent | undefined {
  const inner = pointAfter(start, source.length - text.length);
  const position = {start, end: pointAfter(start, source.length)};
  // Number signs at the end of a heading may be no part of its text.
  if (type === 'heading' && text.includes('#')) return undefined;
  const children = parsePlainLine(text, inner, isFootnote);
  if (!children) return undefined;
  const paragraph: Paragraph = {
    type: 'paragraph',
    children,
    position: {start: inner, end: position.end},
  };
  switch (type) {
    case 'heading':
      return {type, depth: DEPTHS[(hashes?.length ?? 6) - 1] ?? 6, children, position};
    case 'list':
      return listOf(paragraph, position);
    case 'footnoteDefinition': {
      const identifier = label?.toLowerCase() ?? '';
      return {type, identifier, label, children: [paragraph], position};
    }
    case 'paragraph':
      return paragraph;
  }
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

/** The number of lines that the parser gets at once: to begin takes it as long as to read a line of a hundred characters. */
const MAX_TOGETHER = 16;

/** A heading between two lines ends what is before it, unless it is code or HTML that is still open. */
const BETWEEN = '\n\n#\n\n';
const ROWS_BETWEEN = 4;

/** @returns undefined if a node is not of the type that its line seems to have, or does not end with it */
function parseTogether(lines: readonly Line[], {parse}: Context): RootContent[] | undefined {
  const sources = lines.map(({source}) => source);
  const parsed = parse(sources.join(BETWEEN), sources).children;
  let offset = 0;
  const nodes = lines.flatMap(({type, source, start}, index) => {
    const from = offset;
    offset += source.length + BETWEEN.length;
    const [node, between] = parsed.slice(2 * index, 2 * index + 2);
    const isWhole =
      node?.type === type &&
      node.position?.start.offset === from &&
      node.position.end.offset === from + source.length;
    const isEnded = index === lines.length - 1 || between?.type === 'heading';
    if (!isWhole || !isEnded) return [];
    const by = {line: start.line - 1 - index * ROWS_BETWEEN, offset: start.offset - from};
    return [moveNode(node, by)];
  });
  return nodes.length === lines.length ? nodes : undefined;
}

/** Joins bullets below each other to one list. */
function joinBullets(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (node.type === 'list' && before?.type === 'list') {
      before.children.push(...node.children);
      if (before.position && node.position) before.position.end = node.position.end;
    } else {
      joined.push(node);
    }
  }
  return joined;
}
