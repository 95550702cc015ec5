import type {Series} from '../../field/state/series.ts';
import {STATUS_LABELS, type Status} from '../../knowledge/labels.ts';
import StatusMark from '../project/StatusMark.tsx';
import styles from './SeriesTable.module.css';

const STATUS_OF = new Map<string, Status>(
  Object.entries(STATUS_LABELS).map(([status, label]) => [label, status as Status]),
);

/** The figures of a chart. Columns for a status have its mark as their head, to be narrow. */
export default function SeriesTable({
  question,
  columns,
  rows,
}: Pick<Series, 'question' | 'columns' | 'rows'>) {
  const last = rows.at(-1);
  const total = last?.label === 'All' ? last : undefined;
  return (
    <table className={styles.table} data-unindexed>
      <caption className="spoken">{question}</caption>
      <thead>
        <tr>
          {columns.map((column) => {
            const status = STATUS_OF.get(column);
            return (
              <th key={column} scope="col">
                {status ? <StatusMark status={status} /> : column}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows
          .filter((row) => row !== total)
          .map((row) => (
            <Row key={row.label} {...row} />
          ))}
      </tbody>
      {total && (
        <tfoot>
          <Row {...total} />
        </tfoot>
      )}
    </table>
  );
}

function Row({label, figures}: Series['rows'][number]) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {figures.map((figure, index) => (
        <td key={index}>{figure === 0 ? '–' : figure.toLocaleString('en-US')}</td>
      ))}
    </tr>
  );
}
