import {longestIncreasing} from '../longestIncreasing.ts';

/**
 * Gives neighbors in a menu the numbers by which they are ordered. Those that have numbers keep them as far as the
 * numbers rise; the others get new ones between their neighbors. So a new or moved entry changes no page but its own.
 *
 * @param before the numbers so far, in the new order; undefined for what is new there
 * @returns rising numbers, with as few decimals as possible
 */
export function positionsFor(before: readonly (number | undefined)[]): number[] {
  const numbered = before.flatMap((position, index) =>
    position === undefined ? [] : [{position, index}],
  );
  const rising = longestIncreasing(numbered.map(({position}) => position));
  const kept = numbered.filter((_, index) => rising.has(index));
  const positions: number[] = [];
  const fences = [...kept, {position: undefined, index: before.length}];
  for (const {position: high, index} of fences) {
    const low = positions.at(-1);
    positions.push(...between(low, high, index - positions.length));
    if (high !== undefined) positions.push(high);
  }
  return positions;
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
