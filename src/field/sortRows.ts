import {CONFIDENCE_LABELS, STATUS_LABELS} from '../knowledge/labels.ts';
import type {FieldRow} from './fieldData.ts';

type Value = string | number | undefined;

/** What a row is sorted by in each column; undefined if it is not known. */
const VALUES = {
  name: ({name}) => name,
  status: ({status}) => status && Object.keys(STATUS_LABELS).indexOf(status),
  category: ({categories: [home]}) => home,
  chains: ({chains}) => chains[0],
  token: ({token}) => token,
  resources: ({resources}) => resources[0],
  founded: ({founded}) => founded,
  confidence: ({confidence}) => confidence && Object.keys(CONFIDENCE_LABELS).indexOf(confidence),
  checked: ({checked}) => checked,
  latest: ({latest}) => latest,
} satisfies Readonly<Record<string, (row: FieldRow) => Value>>;

/** A column by which projects can be sorted. */
export type SortColumn = keyof typeof VALUES;

export const SORT_COLUMNS = Object.keys(VALUES).filter(isSortColumn);

export interface Sorting {
  readonly by: SortColumn;
  readonly isDescending: boolean;
}

export function isSortColumn(name: string): name is SortColumn {
  return name in VALUES;
}

/**
 * Sorts rows by a column. Rows that are equal in it keep their order, and those that have nothing in it come last in
 * either direction.
 */
export function sortRows(
  rows: readonly FieldRow[],
  {by, isDescending}: Sorting,
): readonly FieldRow[] {
  const valueOf: (row: FieldRow) => Value = VALUES[by];
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row) => ({row, value: valueOf(row)}))
    .sort((a, b) => {
      const missing = Number(a.value === undefined) - Number(b.value === undefined);
      return missing || (a.value === undefined ? 0 : sign * compare(a.value, b.value));
    })
    .map(({row}) => row);
}

function compare(a: Value, b: Value): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : byText(String(a), String(b));
}

const byText = new Intl.Collator('en', {numeric: true}).compare;
