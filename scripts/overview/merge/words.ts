import {diff, isCostly, size, withUnixLineEnds, type Hunk, type Span} from './threeWay.ts';

/** Footnote marks, web addresses, words (numbers and dates are words), runs of spaces, and single signs. */
const TOKEN =
  /\[\^[^\s\]]+\]|https?:\/\/[^\s()<>[\]"']+|[\p{L}\p{N}\p{M}_]+(?:[-.,'’][\p{L}\p{N}\p{M}_]+)*|\s+|[^]/gu;

/** Scripts whose words stand together without a space. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Its dictionaries know the words of those scripts, whatever the locale. */
const SEGMENTER = new Intl.Segmenter('en', {granularity: 'word'});

/** Cuts a text into tokens, the units that are merged. Joined, they are the text. */
export function tokenize(text: string): string[] {
  return (text.match(TOKEN) ?? []).flatMap((token) =>
    UNSPACED.test(token) && !/^(?:\[\^|https?:)/.test(token)
      ? [...SEGMENTER.segment(token)].map(({segment}) => segment)
      : [token],
  );
}

/** The words of a text, without signs and spaces. */
export function wordsOf(text: string): string[] {
  return tokenize(text).filter((token) => /[\p{L}\p{N}]/u.test(token));
}

/** Whether there are tokens, and all of them are footnote marks. */
export function areFootnoteMarks(tokens: readonly string[]): boolean {
  return tokens.length > 0 && tokens.every((token) => /^\[\^[^\s\]]+\]$/.test(token));
}

/**
 * Finds the changes from one list of tokens to another, as a reader would describe them: changes with only a space
 * between them are one change, an inserted or deleted word includes the space before it, and a sentence includes its
 * own full stop, not that of the sentence before.
 */
export function diffTokens(base: readonly string[], changed: readonly string[]): Hunk[] {
  const from = base.map(withUnixLineEnds);
  const to = changed.map(withUnixLineEnds);
  const hunks: Hunk[] = [];
  for (const hunk of isCostly(from, to) ? diffBySentence(from, to) : diff(from, to)) {
    const last = hunks.at(-1);
    if (last && from.slice(last.base[1], hunk.base[0]).every(isSpace)) {
      hunks[hunks.length - 1] = {
        base: [last.base[0], hunk.base[1]],
        changed: [last.changed[0], hunk.changed[1]],
      };
    } else {
      hunks.push(hunk);
    }
  }
  return hunks.map((hunk, index) =>
    startAtSpace(hunk, {from, to, previous: hunks[index - 1], next: hunks[index + 1]}),
  );
}

/** Compares long texts by line and sentence, and then the tokens of those that differ. */
function diffBySentence(from: readonly string[], to: readonly string[]): Hunk[] {
  const [fromStarts, toStarts] = [sentenceStarts(from), sentenceStarts(to)];
  const sentences = (tokens: readonly string[], starts: readonly number[]) =>
    starts.slice(0, -1).map((start, index) => tokens.slice(start, starts[index + 1]).join(''));
  const inTokens = (starts: readonly number[], [start, end]: Span): Span => [
    starts[start] ?? 0,
    starts[end] ?? 0,
  ];
  const shifted = ([start, end]: Span, by: number): Span => [start + by, end + by];
  return diff(sentences(from, fromStarts), sentences(to, toStarts)).flatMap((hunk) => {
    const [base, changed] = [inTokens(fromStarts, hunk.base), inTokens(toStarts, hunk.changed)];
    return diff(from.slice(...base), to.slice(...changed)).map((inner) => ({
      base: shifted(inner.base, base[0]),
      changed: shifted(inner.changed, changed[0]),
    }));
  });
}

/** The indices at which lines and sentences begin, followed by the number of tokens. */
function sentenceStarts(tokens: readonly string[]): number[] {
  const isEnd = (token: string | undefined) => token !== undefined && /^[.!?]$|\n/.test(token);
  return [
    ...tokens.flatMap((_, index) => (index === 0 || isEnd(tokens[index - 1]) ? [index] : [])),
    tokens.length,
  ];
}

interface Surroundings {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly previous: Hunk | undefined;
  readonly next: Hunk | undefined;
}

/**
 * Shifts an insertion or deletion to where it begins with a space.
 *
 * "a b c" becomes "a b b c" by an insertion at any of several places with the same result. Of those that begin with a
 * space the last is taken; the hunk stays where it is if there is none.
 */
function startAtSpace(hunk: Hunk, {from, to, previous, next}: Surroundings): Hunk {
  if (size(hunk.base) > 0 && size(hunk.changed) > 0) return hunk;
  const [tokens, [start, end]] = size(hunk.base) > 0 ? [from, hunk.base] : [to, hunk.changed];
  const lowest = hunk.base[0] - (previous?.base[1] ?? 0);
  const highest = (next?.base[0] ?? from.length) - hunk.base[1];
  let left = 0;
  while (left < lowest && tokens[start - left - 1] === tokens[end - left - 1]) left += 1;
  let right = 0;
  while (right < highest && tokens[start + right] === tokens[end + right]) right += 1;
  for (let by = right; by >= -left; by -= 1) {
    if (isSpace(tokens[start + by] ?? '')) {
      return {
        base: [hunk.base[0] + by, hunk.base[1] + by],
        changed: [hunk.changed[0] + by, hunk.changed[1] + by],
      };
    }
  }
  return hunk;
}

function isSpace(token: string): boolean {
  return /^\s+$/.test(token);
}
