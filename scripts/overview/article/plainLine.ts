import type {PhrasingContent, Text} from 'mdast';
import type {Point} from 'unist';

/** Whether a footnote is defined anywhere in the article. */
export type IsFootnote = (identifier: string) => boolean;

/**
 * Parses a line of words, emphases, code, footnotes, links to the web, and web addresses.
 *
 * @param start the position of its first character
 * @returns undefined if Markdown could read anything in it as anything else
 */
export function parsePlainLine(
  line: string,
  start: Point,
  isFootnote: IsFootnote,
): PhrasingContent[] | undefined {
  if (!OPENING.test(line) || line.endsWith(' ')) return undefined;
  const nodes: PhrasingContent[] = [];
  for (let index = 0; index < line.length;) {
    const node = readNode(line, index, pointAfter(start, index), isFootnote);
    if (!node?.position) return undefined;
    nodes.push(node);
    index += node.position.end.column - node.position.start.column;
  }
  return nodes;
}

/** The first character of a line that is certainly no other block, such as a list or a quote. */
const OPENING = /^[\p{L}*`[]/u;

export function pointAfter({line, column, offset = 0}: Point, length: number): Point {
  return {line, column: column + length, offset: offset + length};
}

function readNode(
  line: string,
  index: number,
  start: Point,
  isFootnote: IsFootnote,
): PhrasingContent | undefined {
  for (const {pattern, toNode} of FORMS) {
    pattern.lastIndex = index;
    const match = pattern.exec(line);
    if (match) {
      const [{length}, words = '', url = ''] = match;
      const position = {start, end: pointAfter(start, length)};
      return toNode({words, url, start, position, isFootnote});
    }
  }
  return undefined;
}

interface Form {
  /** The first group matches the words, the second the address. */
  readonly pattern: RegExp;
  readonly toNode: (parts: Parts) => PhrasingContent | undefined;
}

interface Parts {
  readonly words: string;
  readonly url: string;
  readonly start: Point;
  readonly position: {start: Point; end: Point};
  readonly isFootnote: IsFootnote;
}

/** The forms of a node, with only such marks around them that certainly open and close it. */
const FORMS: readonly Form[] = [
  {
    pattern: /((?:(?!https?:\/\/)[^*`[\]])+)/y,
    toNode: ({words, start}) => toText(words, start),
  },
  {
    pattern: /\*\*([\p{L}\p{N}](?:[^*`[\]]*[\p{L}\p{N}:])?)\*\*(?=$|[ ,.;:)])/uy,
    toNode: ({words, start, position}) =>
      withText(words, start, 2, (children) => ({type: 'strong', children, position})),
  },
  {
    pattern: /\*([\p{L}\p{N}](?:[^*`[\]]*[\p{L}\p{N}:])?)\*(?=$|[ ,.;:)])/uy,
    toNode: ({words, start, position}) =>
      withText(words, start, 1, (children) => ({type: 'emphasis', children, position})),
  },
  {
    pattern: /`([^\s`](?:[^`]*[^\s`])?)`(?!`)/y,
    toNode: ({words, position}) => ({type: 'inlineCode', value: words, position}),
  },
  {
    pattern: /\[\^([\da-zA-Z-]+)\](?![([:])/y,
    toNode({words, position, isFootnote}) {
      const identifier = words.toLowerCase();
      return isFootnote(identifier)
        ? {type: 'footnoteReference', identifier, label: words, position}
        : undefined;
    },
  },
  {
    pattern: /\[([\p{L}\p{N}](?:[^*`[\]]*[\p{L}\p{N}])?)\]\((https?:\/\/[\w./%?=+,:;#~-]+)\)/uy,
    toNode: ({words, url, start, position}) =>
      withText(words, start, 1, (children) => ({
        type: 'link',
        title: null,
        url,
        children,
        position,
      })),
  },
  {
    pattern: /(?<=^|[ (])(https?:\/\/[\da-z][\da-z-]*(?:\.[\da-z-]+)+(?:\/[\da-z-]+)*)(?=$| )/y,
    toNode: ({words: url, position}) => ({
      type: 'link',
      title: null,
      url,
      children: [{type: 'text', value: url, position}],
      position,
    }),
  },
];

function toText(value: string, start: Point): Text | undefined {
  const position = {start, end: pointAfter(start, value.length)};
  return isPlainWords(value) ? {type: 'text', value, position} : undefined;
}

function withText(
  words: string,
  start: Point,
  margin: number,
  toNode: (children: [Text]) => PhrasingContent,
): PhrasingContent | undefined {
  const text = toText(words, pointAfter(start, margin));
  return text && toNode([text]);
}

/** Whether Markdown and GFM read a text within a line as words and nothing else, whatever is beside it. */
function isPlainWords(text: string): boolean {
  return SIGNS.test(text) && !SUSPECT.test(text);
}

const SIGNS = /^[\p{L}\p{N} ,;:.?!'"()/%$+=#&’‘“”–—…-]+$/u;

/** What could be an address or an entity, and what could belong to a link beside it. */
const SUSPECT = /w\.[\w.-]|:\/|&[#a-z]|^\(|!$/i;
