/**
 * Returns how many entries each list may show so that all lists together show at most a number of entries: short lists
 * are whole, and the long ones share what is left evenly.
 *
 * @param lengths how many entries each list has
 * @returns at least 1; Infinity if all lists can be whole
 */
export function fairShare(lengths: readonly number[], most: number): number {
  const shortestFirst = [...lengths].sort((a, b) => a - b);
  let left = most;
  for (const [index, length] of shortestFirst.entries()) {
    const share = left / (lengths.length - index);
    if (length > share) return Math.max(1, Math.floor(share));
    left -= length;
  }
  return Infinity;
}
