/** What a list becomes: the indices that go and the values that come at the end. */
export interface ListChange {
  readonly removed: ReadonlySet<number>;
  readonly added: readonly unknown[];
}

/**
 * Merges lists as sets, in the order of the page: what the article added comes, what it took away goes.
 *
 * @returns undefined where both sides put something else in the place of the same map, such as an event.
 */
export function mergeLists(
  base: readonly unknown[],
  fresh: readonly unknown[],
  disk: readonly unknown[],
): ListChange | undefined {
  const has = (list: readonly unknown[]) => {
    const keys = new Set(list.map(keyOf));
    return (item: unknown) => keys.has(keyOf(item));
  };
  const [inBase, inFresh, inDisk] = [has(base), has(fresh), has(disk)];
  const added = fresh.filter((item) => !inBase(item) && !inDisk(item));
  const addedByPage = disk.filter((item) => !inBase(item) && !inFresh(item));
  const bothRemovedMap = base.some(
    (item) => typeof item === 'object' && !inFresh(item) && !inDisk(item),
  );
  if (bothRemovedMap && added.length > 0 && addedByPage.length > 0) return undefined;
  const removed = disk.flatMap((item, index) => (inBase(item) && !inFresh(item) ? [index] : []));
  return {removed: new Set(removed), added};
}

/** The list after a change. */
export function changeList(list: readonly unknown[], {removed, added}: ListChange): unknown[] {
  return [...list.filter((_, index) => !removed.has(index)), ...added];
}

/** Items that say the same have the same key. */
export function keyOf(item: unknown): string {
  return JSON.stringify(item);
}
