import type {Side, Versions} from './mergeModel.ts';
import {withUnixLineEnds} from './mergeModel.ts';
import {areInsertions, layOver, size, type Region, type SidedHunk} from './regions.ts';
import {areFootnoteMarks, diffTokens, tokenize} from './tokens.ts';

/** A text in which both sides' words stand. */
export interface MergedWords {
  readonly text: string;
  /** Offset in the text on disk of the first words that both sides changed differently; undefined where there are none. */
  readonly clash: number | undefined;
}

/** Merges a text by word; where both sides changed the same words, the words of one side stand. */
export function mergeWords({base, fresh, disk}: Versions, winner: Side): MergedWords {
  const tokens = {base: tokenize(base), overview: tokenize(fresh), page: tokenize(disk)};
  const changes = {
    overview: diffTokens(tokens.base, tokens.overview),
    page: diffTokens(tokens.base, tokens.page),
  };
  const clashes: number[] = [];
  const adjoin = (first: SidedHunk, second: SidedHunk) =>
    areInsertions(first, second) || isCutLoose(first, second, tokens);
  const pieces = layOver(tokens.base.length, changes, adjoin).flatMap((region) => {
    const overview = tokens.overview.slice(...region.overview);
    const page = tokens.page.slice(...region.page);
    const merged = mergeRegion(region, overview, page);
    if (merged) return merged;
    clashes.push(tokens.page.slice(0, region.page[0]).join('').length);
    return winner === 'overview' ? overview : page;
  });
  return {text: framedAs(disk, pieces.join('')), clash: clashes[0]};
}

/** Whether one side put words at the edge of what the other took away; a footnote before them still has its word. */
function isCutLoose(
  first: SidedHunk,
  second: SidedHunk,
  tokens: Readonly<Record<Side, readonly string[]>>,
): boolean {
  if (size(first.base) === 0 && size(second.side) === 0) {
    return !areFootnoteMarks(tokens[first.by].slice(...first.side));
  }
  return size(first.side) === 0 && size(second.base) === 0;
}

function mergeRegion(
  {base, hunks}: Region,
  overview: readonly string[],
  page: readonly string[],
): readonly string[] | undefined {
  if (hunks.every(({by}) => by === 'page')) return page;
  if (hunks.every(({by}) => by === 'overview')) return overview;
  if (withUnixLineEnds(overview.join('')) === withUnixLineEnds(page.join(''))) return page;
  if (hunks.every(({side}) => size(side) === 0)) return [];
  return size(base) === 0 ? joinInsertions(overview, page) : undefined;
}

/** A footnote stands first, since it belongs to the word before it; of two, the page's. */
function joinInsertions(
  overview: readonly string[],
  page: readonly string[],
): readonly string[] | undefined {
  if (areFootnoteMarks(page)) return [...page, ...startingAfter(page, overview)];
  return areFootnoteMarks(overview) ? [...overview, ...startingAfter(overview, page)] : undefined;
}

/** Leaves out the footnote marks that both sides added at this place. */
function startingAfter(marks: readonly string[], tokens: readonly string[]): readonly string[] {
  return areFootnoteMarks(tokens) ? tokens.filter((token) => !marks.includes(token)) : tokens;
}

/** Deletions on both sides may leave a space at either end. */
function framedAs(disk: string, text: string): string {
  const inner = text.trim();
  return inner === ''
    ? ''
    : (/^\s*/.exec(disk)?.[0] ?? '') + inner + (/\s*$/.exec(disk)?.[0] ?? '');
}
