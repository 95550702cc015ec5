import {sortBy, type SortedBy} from '../../field/sortBy.ts';
import type {ComparisonGroupView} from '../../knowledge/comparisonView.ts';

type Row = ComparisonGroupView['rows'][number];

/** How a reader wants a comparison sorted: by the number of a column, counted from 0; -1 is the name. */
export type Sorting = SortedBy<number>;

/** Sorts the rows of a comparison, or leaves them in the order of the page. */
export function sortRows(rows: readonly Row[], sorting: Sorting | undefined): readonly Row[] {
  if (!sorting) return rows;
  const {by, isDescending} = sorting;
  const valueOf = ({label, cells}: Row) => (by < 0 ? label : (cells[by]?.order ?? cells[by]?.text));
  return sortBy(rows, (row) => valueOf(row) || undefined, isDescending);
}
