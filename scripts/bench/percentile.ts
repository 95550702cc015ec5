/**
 * Returns the value that a share of all values do not exceed.
 *
 * @param sorted the values, the smallest first; not empty
 * @param share from 0 to 1: 0.5 for the median
 */
export function percentile(sorted: readonly number[], share: number): number {
  const index = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
  return sorted[index] ?? NaN;
}
