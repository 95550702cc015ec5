import {STATUS_LABELS, type Status} from '../../knowledge/labels.ts';
import {STATUS_SHAPES} from '../../knowledge/statusShapes.ts';
import styles from './StatusMark.module.css';

interface Props {
  readonly status: Status;
  /** Whether the label is beside the mark, so that a screen reader should ignore the mark. */
  readonly silent?: boolean;
}

/** The status of a project as a shape: a full, half or empty circle, or a cross. */
export default function StatusMark({status, silent = false}: Props) {
  return (
    <svg
      className={styles.mark}
      viewBox="0 0 12 12"
      {...(silent ? {'aria-hidden': true} : {role: 'img', 'aria-label': STATUS_LABELS[status]})}
    >
      {!silent && <title>{STATUS_LABELS[status]}</title>}
      <path d={STATUS_SHAPES[status]} />
      {status !== 'inactive' && <circle cx="6" cy="6" r="5" />}
    </svg>
  );
}
