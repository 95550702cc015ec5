import {CONFIDENCE_LABELS, STATUS_LABELS} from '../knowledge/labels.ts';
import type {FieldRow} from './fieldData.ts';
import {sortBy, type SortedBy} from './sortBy.ts';

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

/** How the list of projects is sorted. */
export type Sorting = SortedBy<SortColumn>;

export function isSortColumn(name: string): name is SortColumn {
  return name in VALUES;
}

/** Sorts projects by a column, see {@link sortBy}. */
export function sortRows(
  rows: readonly FieldRow[],
  {by, isDescending}: Sorting,
): readonly FieldRow[] {
  return sortBy(rows, VALUES[by], isDescending);
}
