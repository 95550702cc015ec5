import {nextSorting as next} from '../../field/sortBy.ts';
import type {SortColumn, Sorting} from '../../field/sortRows.ts';

/** Columns of which the highest value is asked for first. */
const NEWEST_FIRST: ReadonlySet<SortColumn> = new Set(['founded', 'latest', 'checked']);

/** How the list is sorted after a reader has chosen a column. */
export function nextSorting(sorting: Sorting | undefined, by: SortColumn): Sorting | undefined {
  return next(sorting, by, NEWEST_FIRST.has(by));
}
