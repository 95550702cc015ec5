import type {ProjectMark} from '../../field/state/stateData.ts';
import {STATUS_LABELS, STATUSES} from '../../knowledge/labels.ts';
import StatusMark from '../project/StatusMark.tsx';
import styles from './StatusTotals.module.css';

/** The marks of the statuses, each with how many projects have it. */
export default function StatusTotals({projects}: {readonly projects: readonly ProjectMark[]}) {
  return (
    <ul className={styles.totals}>
      {STATUSES.map((status) => (
        <li key={status}>
          <StatusMark status={status} silent />
          {STATUS_LABELS[status].toLowerCase()}{' '}
          <b>{projects.filter((project) => project.status === status).length}</b>
        </li>
      ))}
    </ul>
  );
}
