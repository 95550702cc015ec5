import type {ReactNode} from 'react';
import styles from './SideBySide.module.css';

interface Props {
  readonly label: ReactNode;
  readonly likeness?: 'same' | 'differs' | undefined;
}

/** Names a row, and says whether the projects differ in it. On a phone it stays in sight while the columns scroll. */
export default function RowLabel({label, likeness}: Props) {
  return (
    <th role="rowheader" scope="row">
      <span className={styles.label}>
        {label}
        {likeness && (
          <span className={styles.likeness}>
            <span aria-hidden="true">{likeness === 'same' ? '=' : '≠'}</span>
            <span className="spoken">{likeness === 'same' ? ', the same' : ', differs'}</span>
          </span>
        )}
      </span>
    </th>
  );
}
