import type {ComparisonGroupView} from '../../knowledge/comparisonView.ts';

type Row = ComparisonGroupView['rows'][number];

/** How a reader wants the rows of a comparison sorted. */
export interface Sorting {
  /** The number of the column, counted from 0; -1 is the name. */
  readonly column: number;
  readonly isDescending: boolean;
}

/** Sorts rows by a column. Those of which it is not known come last in both directions, and equal rows keep their order. */
export function sortRows(rows: readonly Row[], sorting: Sorting | undefined): readonly Row[] {
  if (!sorting) return rows;
  const {column, isDescending} = sorting;
  const valueOf = ({label, cells}: Row) =>
    column < 0 ? label : (cells[column]?.order ?? cells[column]?.text ?? '');
  const known = rows.filter((row) => valueOf(row) !== '');
  const sorted = known.toSorted(
    (a, b) => (isDescending ? -1 : 1) * collator.compare(valueOf(a), valueOf(b)),
  );
  return [...sorted, ...rows.filter((row) => valueOf(row) === '')];
}

const collator = new Intl.Collator('en', {numeric: true});

/** What another press on the head of a column asks for: first upwards, then downwards, then the order of the page. */
export function nextSorting(sorting: Sorting | undefined, column: number): Sorting | undefined {
  if (sorting?.column !== column) return {column, isDescending: false};
  return sorting.isDescending ? undefined : {column, isDescending: true};
}
