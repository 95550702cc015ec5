import Link from '@docusaurus/Link';
import {useState} from 'react';
import {nextSorting} from '../../field/sortBy.ts';
import type {ComparisonGroupView, ComparisonView} from '../../knowledge/comparisonView.ts';
import StatusMark from '../project/StatusMark.tsx';
import Unknown from '../project/Unknown.tsx';
import ColumnHead from './ColumnHead.tsx';
import styles from './ComparisonTable.module.css';
import {sortRows, type Sorting} from './sortRows.ts';
import StatusFilter from './StatusFilter.tsx';

interface Props {
  /** The name of the category. */
  readonly label: string;
  readonly comparison: ComparisonView;
}

/**
 * The facts of a category's projects side by side, those of a subcategory as a group of rows. Sorting loads the
 * application.
 */
export default function ComparisonTable({label, comparison: {columns, groups}}: Props) {
  const [sorting, setSorting] = useState<Sorting>();
  const rows = new Map(groups.flatMap((group) => group.rows.map((row) => [row.permalink, row])));
  return (
    <section className={styles.comparison}>
      <h2 id="side-by-side" className="spoken">
        Projects in {label} side by side
      </h2>
      <StatusFilter statuses={[...rows.values()].map(({status}) => status)} />
      {/* Wider than a phone, so it scrolls. A keyboard can scroll only what takes the focus. */}
      <div className={styles.scroller} role="region" aria-labelledby="side-by-side" tabIndex={0}>
        <table>
          <thead data-app>
            <tr>
              {[{key: 'name', label: 'Project'}, ...columns].map((column, index) => (
                <ColumnHead
                  key={column.key}
                  label={column.label}
                  {...(sorting?.by === index - 1 && {sorting})}
                  onPress={() =>
                    setSorting(nextSorting(sorting, index - 1, NEWEST_FIRST.has(column.key)))
                  }
                />
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <Rows
              key={group.name ?? ''}
              columns={columns}
              group={{...group, rows: sortRows(group.rows, sorting)}}
            />
          ))}
        </table>
      </div>
      <p className={styles.note}>Newest: the latest dated event. A dash: no source says.</p>
    </section>
  );
}

/** Columns of which the highest value is asked for first. */
const NEWEST_FIRST: ReadonlySet<string> = new Set(['founded', 'newest']);

interface RowsProps extends Pick<ComparisonView, 'columns'> {
  readonly group: ComparisonGroupView;
}

function Rows({columns, group: {name, rows}}: RowsProps) {
  return (
    <tbody>
      {name !== undefined && (
        <tr>
          <th className={styles.group} scope="rowgroup" colSpan={1 + columns.length}>
            <span>{name}</span>
          </th>
        </tr>
      )}
      {rows.map(({label, permalink, status, cells}) => (
        <tr key={permalink} data-status={status ?? ''}>
          <th scope="row">
            <Link to={permalink}>{label}</Link>
          </th>
          {columns.map(({key}, index) => (
            <td key={key}>
              {key === 'status' && status ? (
                <span className={styles.status}>
                  <StatusMark status={status} silent />
                  {cells[index]?.text}
                </span>
              ) : (
                cells[index]?.text || <Unknown />
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
