import {inlineMarksIn} from './body.ts';
import {
  areInsertions,
  size,
  toRegions,
  withUnixLineEnds,
  type Region,
  type VersionHunk,
  type Versions,
} from './threeWay.ts';
import {areFootnoteMarks, diffTokens, tokenize} from './words.ts';

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
