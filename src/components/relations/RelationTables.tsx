import {relationLabel, RELATION_TYPE_NAMES} from '../../knowledge/relationTypes.ts';
import type {RelationRow} from '../../field/relationRows.ts';
import {EdgeStub} from './EdgeLine.tsx';
import NameLabel from './NameLabel.tsx';
import RelationSources from './RelationSources.tsx';
import styles from './RelationTables.module.css';
import {monthWords} from './monthWords.ts';

/** All relations in words, a table for each type, with who says so. */
export default function RelationTables({rows}: {readonly rows: readonly RelationRow[]}) {
  const groups = RELATION_TYPE_NAMES.map((type) => ({
    type,
    rows: rows.filter((row) => row.type === type),
  }))
    .filter((group) => group.rows.length > 0)
    .sort((a, b) => b.rows.length - a.rows.length);
  return (
    <div className={styles.tables}>
      {groups.map(({type, rows: ofType}) => (
        <table key={type}>
          <caption>
            <EdgeStub type={type} /> {relationLabel({type, inverse: false})}{' '}
            <span>{ofType.length}</span>
          </caption>
          <thead className="spoken">
            <tr>
              <th scope="col">Project</th>
              <th scope="col">{relationLabel({type, inverse: false})}</th>
              <th scope="col">Sources</th>
            </tr>
          </thead>
          <tbody>
            {ofType.map(({from, to, since, until, sources}) => (
              <tr key={`${from.id} ${to.id}`}>
                <th scope="row">
                  <NameLabel node={from} />
                </th>
                <td>
                  {to.project ? <NameLabel node={to} /> : to.name}
                  <Period since={since} until={until} />
                </td>
                <td>
                  <RelationSources sources={sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function Period({since, until}: Pick<RelationRow, 'since' | 'until'>) {
  if (since === undefined && until === undefined) return null;
  return (
    <small>
      {since !== undefined && `since ${monthWords(since)}`}
      {since !== undefined && until !== undefined && ', '}
      {until !== undefined && `until ${monthWords(until)}`}
    </small>
  );
}
