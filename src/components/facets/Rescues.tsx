import {Fragment} from 'react';
import type {Rescue} from '../../field/facets.ts';
import styles from './Rescues.module.css';

interface Props {
  /** What is missing: `No project meets all of this.` */
  readonly message: string;
  readonly rescues: readonly Rescue[];
  /** What was chosen in a facet, in words. */
  readonly wordsOf: (key: string) => string;
  readonly onDrop: (keys: readonly string[]) => void;
}

/** Says which choices to drop if nothing meets all of them, and how much each way then finds. */
export default function Rescues({message, rescues, wordsOf, onDrop}: Props) {
  return (
    <div className={styles.rescues}>
      <p>{message}</p>
      <p>
        {rescues.map(({drop, count}, index) => (
          <Fragment key={drop.join()}>
            {index > 0 && ' · '}
            <button
              className="text-button"
              type="button"
              onClick={() => {
                onDrop(drop);
              }}
            >
              Drop {drop.map(wordsOf).join(' and ')}
            </button>{' '}
            ({count})
          </Fragment>
        ))}
      </p>
    </div>
  );
}
