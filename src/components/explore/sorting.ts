import type {SortColumn, Sorting} from '../../field/sortRows.ts';

/** Columns of which the highest value is asked for first. */
const NEWEST_FIRST: ReadonlySet<SortColumn> = new Set(['founded', 'latest', 'checked']);

/**
 * How the list is sorted after a reader has chosen a column: the first time in its usual direction, the second time in
 * the other, and the third time as the list opens.
 */
export function nextSorting(sorting: Sorting | undefined, by: SortColumn): Sorting | undefined {
  const isDescending = NEWEST_FIRST.has(by);
  if (sorting?.by !== by) return {by, isDescending};
  return sorting.isDescending === isDescending ? {by, isDescending: !isDescending} : undefined;
}
