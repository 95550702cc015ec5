import type {ReactNode} from 'react';
import type {FieldData, FieldRow} from '../../field/fieldData.ts';
import type {SortColumn} from '../../field/sortRows.ts';
import {RESOURCE_LABELS, STATUS_LABELS} from '../../knowledge/labels.ts';
import StatusMark from '../project/StatusMark.tsx';
import styles from './ProjectTable.module.css';

/** A column of the list after that of the names. */
export interface Column {
  readonly key: SortColumn;
  readonly label: string;
  /** What a cell shows; undefined if nothing is known. */
  readonly draw: (row: FieldRow, labels: CategoryLabels) => ReactNode;
}

/** The labels of categories by their slugs. */
export type CategoryLabels = ReadonlyMap<string, string>;

export function categoryLabels({categories}: Pick<FieldData, 'categories'>): CategoryLabels {
  return new Map(categories.map(({slug, label}) => [slug, label]));
}

/** What is known of each project, column by column. */
export const COLUMNS: readonly Column[] = [
  {
    key: 'status',
    label: 'Status',
    draw: ({status}) =>
      status && (
        <span className={styles.status}>
          <StatusMark status={status} silent />
          {STATUS_LABELS[status]}
        </span>
      ),
  },
  {
    key: 'category',
    label: 'Category',
    draw: ({categories}, labels) => listed(categories.map((slug) => labels.get(slug) ?? slug)),
  },
  {key: 'chains', label: 'Chain', draw: ({chains}) => listed(chains)},
  {
    key: 'resources',
    label: 'Provides',
    draw: ({resources}) => listed(resources.map((resource) => RESOURCE_LABELS[resource])),
  },
  {key: 'token', label: 'Token', draw: ({token}) => token},
  {key: 'founded', label: 'Since', draw: ({founded}) => founded},
  {key: 'latest', label: 'Newest', draw: ({latest}) => latest?.slice(0, '2026-11'.length)},
];

/** The names of all columns by which the list can be sorted, whether it shows them or not. */
export const SORT_LABELS: Readonly<Record<SortColumn, string>> = {
  name: 'Name',
  status: 'Status',
  category: 'Category',
  chains: 'Chain',
  resources: 'Provides',
  token: 'Token',
  founded: 'Since',
  latest: 'Newest event',
  confidence: 'Confidence',
  checked: 'Last checked',
};

function listed(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.join(', ');
}
