/**
 * Finds a longest run of increasing numbers in a list, by patience sorting.
 *
 * @returns the indices of its numbers
 */
export function longestIncreasing(numbers: readonly number[]): ReadonlySet<number> {
  /** By length: the index of the smallest number that ends a run of that length. */
  const ends: number[] = [];
  const before = numbers.map((number, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    ends[low] = index;
    return ends[low - 1];
  });
  const found = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) found.add(index);
  return found;
}
