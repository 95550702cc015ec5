import {memo} from 'react';
import type {FieldRow} from '../../field/fieldData.ts';
import type {SortColumn, Sorting} from '../../field/sortRows.ts';
import {COLUMNS, type CategoryLabels} from './columns.tsx';
import ProjectRow from './ProjectRow.tsx';
import styles from './ProjectTable.module.css';
import type {PlacedBlock} from './rowBlocks.ts';
import {nextSorting} from './sorting.ts';
import {tickedOf, type Ticking} from './ticking.ts';

interface Props extends Ticking {
  readonly blocks: readonly PlacedBlock[];
  readonly labels: CategoryLabels;
  readonly sorting: Sorting | undefined;
  readonly onSort: (sorting: Sorting | undefined) => void;
}

/**
 * The projects as a table. Its roles are written out, because its rows are laid out as blocks, and browsers then take no
 * table for one.
 */
export default function ProjectTable({blocks, labels, sorting, onSort, ...ticking}: Props) {
  return (
    <table
      role="table"
      className={styles.table}
      aria-label="Projects"
      data-stale={blocks.every(({isStale}) => isStale) || undefined}
    >
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" className={styles.tick} />
          <Header by="name" label="Project" sorting={sorting} onSort={onSort} />
          {COLUMNS.map(({key, label}) => (
            <Header key={key} by={key} label={label} sorting={sorting} onSort={onSort} />
          ))}
        </tr>
      </thead>
      {blocks.map(({heading, rows, isStale, isFar}, place) => (
        <tbody
          key={place}
          role="rowgroup"
          data-stale={isStale || undefined}
          data-far={isFar || undefined}
        >
          {heading && (
            <tr role="row" className={styles.group}>
              <th role="rowheader" scope="rowgroup" colSpan={COLUMNS.length + 2}>
                {heading.label} <span>{heading.count}</span>
              </th>
            </tr>
          )}
          <Rows rows={rows} labels={labels} {...ticking} />
        </tbody>
      ))}
    </table>
  );
}

interface RowsProps extends Ticking {
  readonly rows: readonly FieldRow[];
  readonly labels: CategoryLabels;
}

const Rows = memo(function Rows({rows, labels, ticked, onTick}: RowsProps) {
  // By their places: a row that shows another project is drawn sooner than a new one.
  return rows.map((row, place) => (
    <ProjectRow key={place} row={row} labels={labels} {...tickedOf(row, ticked)} onTick={onTick} />
  ));
});

interface HeaderProps {
  readonly by: SortColumn;
  readonly label: string;
  readonly sorting: Sorting | undefined;
  readonly onSort: (sorting: Sorting | undefined) => void;
}

/** A button that sorts. Before React runs, it sends the form, and the address then says how to sort. */
function Header({by, label, sorting, onSort}: HeaderProps) {
  const direction = sorting?.by === by && (sorting.isDescending ? 'descending' : 'ascending');
  const next = nextSorting(sorting, by);
  return (
    <th
      role="columnheader"
      scope="col"
      data-column={by}
      {...(direction && {'aria-sort': direction})}
    >
      <button
        type="submit"
        name="sort"
        value={next && `${next.isDescending ? '-' : ''}${next.by}`}
        onClick={(event) => {
          event.preventDefault();
          onSort(next);
        }}
      >
        {label}
      </button>
      <span className={styles.unsorted}>{label}</span>
    </th>
  );
}
