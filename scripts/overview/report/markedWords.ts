import {diffTokens, tokenize} from '../merge/words.ts';
import type {Line, Piece, Style} from './line.ts';

/**
 * Shows how one text differs from another: the new text, with the words marked that were added and those that were
 * removed. Of a long text only the differences are shown, with some words around them.
 *
 * @returns the lines of the text, without empty ones
 */
export function markWords(before: string, after: string): Line[] {
  const runs = runsOf(before, after);
  return toLines(isLong(before) || isLong(after) ? runs.map(shorten) : runs);
}

/** Words in a row that are all the same in both texts, all removed or all added. */
interface Run {
  readonly style?: Extract<Style, 'removed' | 'added'>;
  readonly tokens: readonly string[];
}

function runsOf(before: string, after: string): Run[] {
  const [from, to] = [tokenize(before), tokenize(after)];
  let done = 0;
  const runs = diffTokens(from, to).flatMap(({base, changed}): Run[] => {
    const same = to.slice(done, changed[0]);
    done = changed[1];
    return [
      {tokens: same},
      {style: 'removed', tokens: from.slice(...base)},
      {style: 'added', tokens: to.slice(...changed)},
    ];
  });
  const all = [...runs, {tokens: to.slice(done)}];
  const kept = all.flatMap(({style, tokens}) => (style === undefined ? tokens.filter(isWord) : []));
  const words = Math.max(from.filter(isWord).length, to.filter(isWord).length);
  const areAlike = kept.length >= ALIKE * words;
  const whole: Run[] = [
    {style: 'removed', tokens: from},
    {style: 'added', tokens: to},
  ];
  return (areAlike ? all : whole).filter(({tokens}) => tokens.length > 0);
}

/** The share of words that two texts must have in common so that it helps to see them as one text with changes. */
const ALIKE = 0.2;

/** A text with more characters than fit into some lines of a terminal. */
function isLong(text: string): boolean {
  return text.length > 280;
}

/** How many words are shown before and after a difference, and of the beginning and the end of a long one. */
const AROUND = 8;
const OF_DIFFERENCE = 30;

function shorten({style, tokens}: Run, index: number, runs: readonly Run[]): Run {
  const most = style === undefined ? AROUND : OF_DIFFERENCE;
  const isFirst = style === undefined && index === 0;
  const isLast = style === undefined && index === runs.length - 1;
  const start = isFirst && !isLast ? [] : firstWords(tokens, most);
  const end = isLast && !isFirst ? [] : lastWords(tokens, most);
  if (start.length + end.length >= tokens.length) return runs[index] ?? {tokens};
  const gap = [start.join('').trimEnd(), end.join('').trimStart()].join(' … ');
  return {
    ...(style && {style}),
    tokens: [isFirst ? gap.trimStart() : isLast ? gap.trimEnd() : gap],
  };
}

function firstWords(tokens: readonly string[], count: number): readonly string[] {
  const words = tokens.flatMap((token, index) => (isWord(token) ? [index] : []));
  return words.length <= count ? tokens : tokens.slice(0, words[count]);
}

function lastWords(tokens: readonly string[], count: number): readonly string[] {
  return [...firstWords([...tokens].reverse(), count)].reverse();
}

function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

function toLines(runs: readonly Run[]): Line[] {
  const lines: Piece[][] = [[]];
  for (const {style, tokens} of runs) {
    const [first = '', ...more] = tokens.join('').split(/\r\n?|\n/);
    lines.at(-1)?.push(...pieceOf(first, style));
    lines.push(...more.map((text) => pieceOf(text, style)));
  }
  return lines.filter((line) => line.some((piece) => textOf(piece).trim() !== ''));
}

function pieceOf(text: string, style: Run['style']): Piece[] {
  if (text === '') return [];
  return [style === undefined ? text : {style, text}];
}

function textOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.text;
}
