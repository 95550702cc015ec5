import type {PhrasingContent, Text} from 'mdast';
import type {Point} from 'unist';
import {isPlainText} from './plainText.ts';

/** Whether a footnote is defined anywhere in the article. */
export type IsFootnote = (identifier: string) => boolean;

/**
 * Parses a line of the plainest form: words, emphases, code, footnotes, and addresses of the web with and without words.
 *
 * @param start the place of its first character
 * @returns undefined where Markdown could take something in it for something else
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

/** What begins no block within the line. */
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
  /** Its first group are the words, its second the address. */
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

/** Marks that open and close without doubt. */
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
    pattern: /(?<=^|[ (])(https?:\/\/[\da-z-]+(?:\.[\da-z-]+)+(?:\/[\da-z-]+)*)(?=$| )/y,
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
  return isPlainText(value) ? {type: 'text', value, position} : undefined;
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
