/** How rows are sorted. */
export interface SortedBy<Column> {
  readonly by: Column;
  readonly isDescending: boolean;
}

/**
 * Sorts rows by a value: numbers by size, text by the alphabet. Rows that are equal in it keep their order, and those that
 * have none come last in either direction.
 */
export function sortBy<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => string | number | undefined,
  isDescending: boolean,
): readonly Row[] {
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row) => ({row, value: valueOf(row)}))
    .sort((a, b) => {
      const missing = Number(a.value === undefined) - Number(b.value === undefined);
      return missing || (a.value === undefined ? 0 : sign * compare(a.value, b.value));
    })
    .map(({row}) => row);
}

/**
 * How a list is sorted after a reader has chosen a column: the first time in its usual direction, the second time in the
 * other, and the third time as the list opens.
 *
 * @param startsDescending whether the highest value is usually asked for first, as of a date
 */
export function nextSorting<Column>(
  sorting: SortedBy<Column> | undefined,
  by: Column,
  startsDescending = false,
): SortedBy<Column> | undefined {
  if (sorting?.by !== by) return {by, isDescending: startsDescending};
  return sorting.isDescending === startsDescending
    ? {by, isDescending: !startsDescending}
    : undefined;
}

type Value = string | number | undefined;

function compare(a: Value, b: Value): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : byText(String(a), String(b));
}

const byText = new Intl.Collator('en', {numeric: true}).compare;
