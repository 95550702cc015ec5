import {STATUS_LABELS, type Status} from '../../knowledge/labels.ts';
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
      <path d={SHAPE[status]} />
      {status !== 'inactive' && <circle cx="6" cy="6" r="5" />}
    </svg>
  );
}

const SHAPE: Readonly<Record<Status, string>> = {
  active: 'M1 6a5 5 0 0 1 10 0a5 5 0 0 1-10 0z',
  merged: 'M6 1a5 5 0 0 0 0 10z',
  unconfirmed: '',
  inactive: 'M1.5 1.5l9 9m0-9l-9 9',
};
