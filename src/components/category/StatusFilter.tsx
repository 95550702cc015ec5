import {STATUS_LABELS, STATUSES, type Status} from '../../knowledge/labels.ts';
import StatusMark from '../project/StatusMark.tsx';
import styles from './StatusFilter.module.css';

interface Props {
  /** The status of each project. */
  readonly statuses: readonly (Status | undefined)[];
}

/**
 * How many projects have each status, and a choice among them: a legend that filters. In the section whose child it is, the
 * style sheet hides each element whose `data-status` is another.
 */
export default function StatusFilter({statuses}: Props) {
  return (
    <fieldset className={styles.filter} data-unprinted>
      <legend>Status</legend>
      <label>
        <input type="radio" name="status" value="" defaultChecked />
        All <span className={styles.count}>{statuses.length}</span>
      </label>
      {STATUSES.map((status) => {
        const count = statuses.filter((each) => each === status).length;
        return (
          <label key={status}>
            <input type="radio" name="status" value={status} disabled={count === 0} />
            <StatusMark status={status} silent />
            {STATUS_LABELS[status]} <span className={styles.count}>{count}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
