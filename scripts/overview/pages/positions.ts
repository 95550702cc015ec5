import {longestIncreasing} from '../longestIncreasing.ts';

/** A page among its neighbors in a menu. */
export interface Numbered {
  /** The number that it has; undefined for a new page. */
  readonly position?: number | undefined;
  /** Whether it has had the number among these neighbors, and not in another menu. */
  readonly isAtHome: boolean;
}

/**
 * Gives neighbors in a menu the numbers by which they are ordered. As many as possible of those that had numbers here keep
 * them, and of those that arrive as many as fit between: their files change anyway. The others get new ones between their
 * neighbors. So a new or moved entry changes no page but its own, and a whole menu that moves keeps its numbers.
 *
 * @returns rising numbers, with as few decimals as possible
 */
export function positionsFor(pages: readonly Numbered[]): number[] {
  const positions: number[] = [];
  for (const {index, position: high} of [...keptIn(pages), {index: pages.length}]) {
    positions.push(...between(positions.at(-1), high, index - positions.length));
    if (high !== undefined) positions.push(high);
  }
  return positions;
}

/** A number that stays, and the index of the page that has it. */
interface Kept {
  readonly index: number;
  readonly position?: number;
}

function keptIn(pages: readonly Numbered[]): Kept[] {
  const numbered = pages.flatMap(({position, isAtHome}, index) =>
    position === undefined ? [] : [{position, isAtHome, index}],
  );
  const atHome = rising(numbered.filter(({isAtHome}) => isAtHome));
  let [low, start] = [-Infinity, 0];
  return [...atHome, undefined].flatMap((next) => {
    const end = next ? numbered.indexOf(next, start) : numbered.length;
    const [below, high] = [low, next?.position ?? Infinity];
    const fitting = numbered
      .slice(start, end)
      .filter(({position}) => below < position && position < high);
    [low, start] = [high, end + 1];
    return [...rising(fitting), ...(next ? [next] : [])];
  });
}

/** The most pages whose numbers rise. */
function rising<Page extends {readonly position: number}>(pages: readonly Page[]): Page[] {
  const longest = longestIncreasing(pages.map(({position}) => position));
  return pages.filter((_, index) => longest.has(index));
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
