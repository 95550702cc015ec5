import {STATUS_MEANINGS, type Status} from '../../knowledge/labels.ts';
import type {AtlasView, CategoryView} from '../../knowledge/views.ts';
import StatusMark from '../project/StatusMark.tsx';
import styles from './StatusLegend.module.css';

/** What the marks on the map mean: only those that are on it. */
export default function StatusLegend({categories}: Pick<AtlasView, 'categories'>) {
  const present = new Set(categories.flatMap(statusesIn));
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

/** The order of the legend: from active to ended. */
const STATUSES: readonly Status[] = ['active', 'merged', 'unconfirmed', 'inactive'];

function statusesIn({projects, children}: CategoryView): (Status | undefined)[] {
  return [...projects.map(({status}) => status), ...children.flatMap(statusesIn)];
}
