import {STATUS_MEANINGS, type Status} from '../../knowledge/labels.ts';
import type {AtlasView} from '../../knowledge/views.ts';
import {listedProjects} from '../category/listedProjects.ts';
import StatusMark from '../project/StatusMark.tsx';
import styles from './StatusLegend.module.css';

/** Explains the status marks that appear on the map. */
export default function StatusLegend({categories}: Pick<AtlasView, 'categories'>) {
  const present = new Set(categories.flatMap(listedProjects).map(({status}) => status));
  const shown = STATUSES.filter((status) => present.has(status));
  if (shown.length === 0) {
    return null;
  }
  return (
    <ul className={styles.legend} aria-label="Status">
      {shown.map((status) => (
        <li key={status}>
          <StatusMark status={status} silent />
          {STATUS_MEANINGS[status]}
        </li>
      ))}
    </ul>
  );
}

/** In the order of the legend, from active to ended. */
const STATUSES: readonly Status[] = ['active', 'merged', 'unconfirmed', 'inactive'];
