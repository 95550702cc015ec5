import {
  areInsertions,
  diff,
  isCostly,
  size,
  toRegions,
  withUnixLineEnds,
  type Hunk,
  type Region,
  type Span,
  type VersionHunk,
  type Versions,
} from './threeWay.ts';
import {inlineMarksIn} from './body.ts';

/**
 * Merges a text word by word, as a proposal: the words may say together what neither side has said.
 *
 * @returns undefined if both sides changed the same words, or would put emphasis, code or a link around words around which
 *   neither side has it, or leave a quote or bracket without its pair
 */
export function mergeWords({base, fresh, disk}: Versions): string | undefined {
  const tokens = {base: tokenize(base), fresh: tokenize(fresh), disk: tokenize(disk)};
  const changes = {
    fresh: diffTokens(tokens.base, tokens.fresh),
    disk: diffTokens(tokens.base, tokens.disk),
  };
  const meet = (first: VersionHunk, second: VersionHunk) =>
    areInsertions(first, second) || losesItsPlace(first, second, tokens);
  const merged: string[] = [];
  for (const region of toRegions(tokens.base.length, changes, meet)) {
    const own = {
      fresh: tokens.fresh.slice(...region.fresh),
      disk: tokens.disk.slice(...region.disk),
    };
    const agreed = mergeTokens(region, own);
    if (!agreed) return undefined;
    merged.push(...agreed);
  }
  const text = withSpaceAround(merged.join(''), disk);
  const known = new Set([...inlineMarksIn(fresh), ...inlineMarksIn(disk)]);
  const areKnown = inlineMarksIn(text).every((mark) => known.has(mark));
  return areKnown && (hasPairs(text) || !hasPairs(fresh) || !hasPairs(disk)) ? text : undefined;
}

/** Whether signs that come in pairs do so. */
function hasPairs(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  return (
    ['`', '*', '_', '"'].every((sign) => count(sign) % 2 === 0) &&
    ['()', '[]', '{}', '“”', '«»'].every(([open = '', close = '']) => count(open) === count(close))
  );
}

/**
 * Whether one side inserted words right where the other side deleted those beside them, so that nobody can tell where
 * they belong. A footnote mark belongs to the word before it: if that is still there, the mark has its place.
 */
function losesItsPlace(
  first: VersionHunk,
  second: VersionHunk,
  tokens: Versions<readonly string[]>,
): boolean {
  if (size(first.base) === 0 && size(second.changed) === 0) {
    return !areFootnoteMarks(tokens[first.by].slice(...first.changed));
  }
  return size(first.changed) === 0 && size(second.base) === 0;
}

/** @returns undefined if both sides changed the words of the region in different ways */
function mergeTokens(
  {base, hunks}: Region,
  {fresh, disk}: Pick<Versions<readonly string[]>, 'fresh' | 'disk'>,
): readonly string[] | undefined {
  if (hunks.every(({by}) => by === 'disk')) return disk;
  if (hunks.every(({by}) => by === 'fresh')) return fresh;
  if (withUnixLineEnds(fresh.join('')) === withUnixLineEnds(disk.join(''))) return disk;
  const onlyDeletions = hunks.every(({changed}) => size(changed) === 0);
  if (onlyDeletions) return [];
  return size(base) === 0 ? mergeInsertions(fresh, disk) : undefined;
}

/**
 * Merges what both sides inserted at one place, which works for footnote marks only: they come first, since they belong
 * to the word before them, the page's before the article's.
 */
function mergeInsertions(
  fresh: readonly string[],
  disk: readonly string[],
): readonly string[] | undefined {
  if (areFootnoteMarks(disk)) return [...disk, ...withoutMarks(fresh, disk)];
  return areFootnoteMarks(fresh) ? [...fresh, ...withoutMarks(disk, fresh)] : undefined;
}

/** The tokens without the footnote marks that the other side inserted as well. */
function withoutMarks(tokens: readonly string[], marks: readonly string[]): readonly string[] {
  return areFootnoteMarks(tokens) ? tokens.filter((token) => !marks.includes(token)) : tokens;
}

/** The text with the space around it that the page has: a deletion at either end may leave too much or too little. */
function withSpaceAround(text: string, disk: string): string {
  const inner = text.trim();
  return inner === ''
    ? ''
    : (/^\s*/.exec(disk)?.[0] ?? '') + inner + (/\s*$/.exec(disk)?.[0] ?? '');
}

/** Footnote marks, web addresses, words (numbers and dates are words), runs of spaces, and single signs. */
const TOKEN =
  /\[\^[^\s\]]+\]|https?:\/\/[^\s()<>[\]"']+|[\p{L}\p{N}\p{M}_]+(?:[-.,'’][\p{L}\p{N}\p{M}_]+)*|\s+|[^]/gu;

/** Cuts a text into tokens, the units that are merged. Joined, they are the text. */
export function tokenize(text: string): string[] {
  return text.match(TOKEN) ?? [];
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
