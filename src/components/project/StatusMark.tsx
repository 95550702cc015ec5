import type {Status} from '../../knowledge/schema.ts';
import styles from './StatusMark.module.css';
import {STATUS_WORD} from '../../knowledge/words.ts';

interface Props {
  readonly status: Status;
  /** Hides the mark from screen readers, for use beside the word itself. */
  readonly silent?: boolean;
}

/** The status of a project as a shape: a full, half or empty circle, or a cross. */
export default function StatusMark({status, silent = false}: Props) {
  return (
    <svg
      className={styles.mark}
      viewBox="0 0 12 12"
      {...(silent ? {'aria-hidden': true} : {role: 'img', 'aria-label': STATUS_WORD[status]})}
    >
      {!silent && <title>{STATUS_WORD[status]}</title>}
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
