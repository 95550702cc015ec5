import Link from '@docusaurus/Link';
import {STATUS_MEANINGS} from '../../knowledge/labels.ts';
import type {AtlasView} from '../../knowledge/views.ts';
import StatusMark from '../project/StatusMark.tsx';
import styles from './StatusLegend.module.css';

/** How many projects are active, merged, unconfirmed and inactive: explains the marks of the map. */
export default function StatusLegend({statuses}: Pick<AtlasView, 'statuses'>) {
  return (
    <ul className={styles.legend} aria-label="Projects by status">
      {statuses.map(({status, count}) => (
        <li key={status}>
          <Link to={`/explore?status=${status}`}>
            <b>{count}</b>
            <span>
              <StatusMark status={status} silent /> {STATUS_MEANINGS[status]}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
