import type {ReactNode} from 'react';
import styles from './Notice.module.css';

interface Props {
  readonly children: ReactNode;
}

/** The main part of a page that stands where another page was expected: it says why, and what to do. */
export default function Notice({children}: Props) {
  return (
    <main className={styles.notice} data-unindexed>
      {children}
    </main>
  );
}
