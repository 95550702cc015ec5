import {longestIncreasing} from '../longestIncreasing.ts';

/** A page among its neighbors in a menu. */
export interface Numbered {
  /** The number that it has; undefined for a new page. */
  readonly position?: number | undefined;
  /** Whether it has had the number among these neighbors, and not in another menu. */
  readonly isAtHome: boolean;
}

/**
 * Gives neighbors in a menu the numbers by which they are ordered. As many as possible of those that have numbers keep
 * them, those first that had them here; the others get new ones between their neighbors. So a new or moved entry changes
 * no page but its own, and a whole menu that moves keeps its numbers.
 *
 * @returns rising numbers, with as few decimals as possible
 */
export function positionsFor(pages: readonly Numbered[]): number[] {
  const ofAll = rising(pages);
  const ofHome = rising(pages, ({isAtHome}) => isAtHome);
  const kept = ofAll.length > ofHome.length ? ofAll : ofHome;
  const positions: number[] = [];
  for (const {index, position: high} of [...kept, {index: pages.length, position: undefined}]) {
    positions.push(...between(positions.at(-1), high, index - positions.length));
    if (high !== undefined) positions.push(high);
  }
  return positions;
}

/** The most pages whose numbers rise, of those that count. */
function rising(
  pages: readonly Numbered[],
  counts: (page: Numbered) => boolean = () => true,
): {index: number; position: number}[] {
  const numbered = pages.flatMap((page, index) =>
    page.position === undefined || !counts(page) ? [] : [{index, position: page.position}],
  );
  const longest = longestIncreasing(numbered.map(({position}) => position));
  return numbered.filter((_, index) => longest.has(index));
}

/** Rising numbers between two others: whole ones after the last and before the first. */
function between(low: number | undefined, high: number | undefined, count: number): number[] {
  const steps = Array.from({length: count}, (_, index) => index);
  if (high === undefined) return steps.map((step) => Math.floor(low ?? 0) + 1 + step);
  if (low === undefined) return steps.map((step) => Math.ceil(high) - count + step);
  if (count === 0) return [];
  for (let decimals = 0; decimals <= MAX_DECIMALS; decimals += 1) {
    const unit = 10 ** decimals;
    const first = Math.floor(low * unit + ROUNDING) + 1;
    const last = Math.ceil(high * unit - ROUNDING) - 1;
    const free = last - first + 1;
    if (free < count) continue;
    // In the middle of each share of the gap, so that there is room on both sides.
    return steps.map((step) => (first + Math.floor(((step + 0.5) * free) / count)) / unit);
  }
  return steps.map((step) => low + ((high - low) * (step + 1)) / (count + 1));
}

/** More decimals than a number holds exactly would not tell neighbors apart. */
const MAX_DECIMALS = 12;

/** Products of decimals may be off by less than this. */
const ROUNDING = 1e-4;
