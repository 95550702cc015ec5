import Link from '@docusaurus/Link';
import type {ComparisonGroupView, ComparisonView} from '../../knowledge/views.ts';
import styles from './ComparisonTable.module.css';
import StatusMark from '../project/StatusMark.tsx';

interface Props {
  /** The name of the category. */
  readonly label: string;
  readonly comparison: ComparisonView;
}

/** The facts of a category's projects side by side, those of a subcategory as a group of rows. */
export default function ComparisonTable({label, comparison: {columns, groups}}: Props) {
  return (
    <section className={styles.comparison}>
      <h2 id="side-by-side">Side by side</h2>
      {/* Wider than a phone, so it scrolls. A keyboard can scroll only what takes the focus. */}
      <div className={styles.scroller} role="region" aria-labelledby="side-by-side" tabIndex={0}>
        <table>
          <caption>
            <span>
              {`What is known of the projects in ${label}. A dash stands for what no source says.`}
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              {columns.map((column) => (
                <th key={column.key} scope="col">
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <Rows key={group.name ?? ''} columns={columns} group={group} />
          ))}
        </table>
      </div>
    </section>
  );
}

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
        <tr key={permalink}>
          <th scope="row">
            <Link to={permalink}>{label}</Link>
          </th>
          {columns.map(({key}, index) => (
            <td key={key}>
              {key === 'status' && status ? (
                <span className={styles.status}>
                  <StatusMark status={status} silent />
                  {cells[index]}
                </span>
              ) : (
                cells[index] || <Unknown />
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Unknown() {
  return (
    <span className={styles.unknown}>
      <span aria-hidden="true">–</span>
      <span className="spoken" data-spoken>
        not known
      </span>
    </span>
  );
}
