import {withUnixLineEnds} from './mergeModel.ts';
import {diff, isCostly, size, type Hunk, type Span} from './regions.ts';

/** Footnote marks, addresses, words (with numbers and dates), spaces, and each other sign for itself. */
const TOKEN =
  /\[\^[^\s\]]+\]|https?:\/\/[^\s()<>[\]"']+|[\p{L}\p{N}\p{M}_]+(?:[-.,'’][\p{L}\p{N}\p{M}_]+)*|\s+|[^]/gu;

/** Cuts a text into the pieces by which it merges; joined they are the text. */
export function tokenize(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** The words of a text, without signs and spaces. */
export function wordsOf(text: string): string[] {
  return tokenize(text).filter((token) => /[\p{L}\p{N}]/u.test(token));
}

/** Whether the tokens are footnote marks and nothing else. */
export function areFootnoteMarks(tokens: readonly string[]): boolean {
  return tokens.length > 0 && tokens.every((token) => /^\[\^[^\s\]]+\]$/.test(token));
}

/**
 * The change from one list of tokens to another, as a reader would describe it.
 *
 * Changes with nothing but a space between them are one change. A word that was added or removed takes the space
 * before it along, a sentence its own full stop and not its neighbour's.
 */
export function diffTokens(base: readonly string[], side: readonly string[]): Hunk[] {
  const from = base.map(withUnixLineEnds);
  const to = side.map(withUnixLineEnds);
  const joined: Hunk[] = [];
  for (const hunk of isCostly(from, to) ? diffBySentence(from, to) : diff(from, to)) {
    const last = joined.at(-1);
    if (last && from.slice(last.base[1], hunk.base[0]).every(isSpace)) {
      joined[joined.length - 1] = {
        base: [last.base[0], hunk.base[1]],
        side: [last.side[0], hunk.side[1]],
      };
    } else {
      joined.push(hunk);
    }
  }
  return joined.map((hunk, index) =>
    slide(hunk, {from, to, low: joined[index - 1], high: joined[index + 1]}),
  );
}

/** Compares long texts by line and sentence first, and by token what differs. */
function diffBySentence(from: readonly string[], to: readonly string[]): Hunk[] {
  const [fromStarts, toStarts] = [sentenceStarts(from), sentenceStarts(to)];
  const sentences = (tokens: readonly string[], starts: readonly number[]) =>
    starts.slice(0, -1).map((start, index) => tokens.slice(start, starts[index + 1]).join(''));
  const inTokens = (starts: readonly number[], [start, end]: Span): Span => [
    starts[start] ?? 0,
    starts[end] ?? 0,
  ];
  const moved = ([start, end]: Span, by: number): Span => [start + by, end + by];
  return diff(sentences(from, fromStarts), sentences(to, toStarts)).flatMap((hunk) => {
    const [base, side] = [inTokens(fromStarts, hunk.base), inTokens(toStarts, hunk.side)];
    return diff(from.slice(...base), to.slice(...side)).map((inner) => ({
      base: moved(inner.base, base[0]),
      side: moved(inner.side, side[0]),
    }));
  });
}

/** Where lines and sentences begin, and the end. */
function sentenceStarts(tokens: readonly string[]): number[] {
  const isEnd = (token: string | undefined) => token !== undefined && /^[.!?]$|\n/.test(token);
  return [
    ...tokens.flatMap((_, index) => (index === 0 || isEnd(tokens[index - 1]) ? [index] : [])),
    tokens.length,
  ];
}

interface Room {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly low: Hunk | undefined;
  readonly high: Hunk | undefined;
}

/** Of all places where an insertion or a deletion could as well stand, the last at which it begins with a space. */
function slide(hunk: Hunk, {from, to, low, high}: Room): Hunk {
  if (size(hunk.base) > 0 && size(hunk.side) > 0) return hunk;
  const [tokens, [start, end]] = size(hunk.base) > 0 ? [from, hunk.base] : [to, hunk.side];
  const lowest = hunk.base[0] - (low?.base[1] ?? 0);
  const highest = (high?.base[0] ?? from.length) - hunk.base[1];
  let left = 0;
  while (left < lowest && tokens[start - left - 1] === tokens[end - left - 1]) left += 1;
  let right = 0;
  while (right < highest && tokens[start + right] === tokens[end + right]) right += 1;
  for (let by = right; by >= -left; by -= 1) {
    if (isSpace(tokens[start + by] ?? '')) {
      return {
        base: [hunk.base[0] + by, hunk.base[1] + by],
        side: [hunk.side[0] + by, hunk.side[1] + by],
      };
    }
  }
  return hunk;
}

function isSpace(token: string): boolean {
  return /^\s+$/.test(token);
}
