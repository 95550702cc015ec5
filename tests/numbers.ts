/** @returns the value that half of the values do not exceed, to a tenth */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** @returns the value that so many percent of the values do not exceed, to a tenth */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? NaN;
  return Math.round(value * 10) / 10;
}
