import {Fragment} from 'react';
import type {TimelineView} from '../../field/timeline.ts';
import styles from './ChosenEvents.module.css';

interface Props {
  readonly view: TimelineView;
  /** How many events there are. */
  readonly total: number;
  readonly onDrop: (keys: readonly string[], value?: string) => void;
  /** Files and feeds. */
  readonly children: React.ReactNode;
}

/** How many events are listed, and what has been chosen, each to be dropped. If nothing is left, it says what to drop. */
export default function ChosenEvents({
  view: {rows, facets, rescues},
  total,
  onDrop,
  children,
}: Props) {
  const chosen = facets.flatMap(({key, values}) =>
    values.filter(({isChosen}) => isChosen).map(({value, label}) => ({key, value, label})),
  );
  const wordsOf = (key: string) =>
    chosen.flatMap((each) => (each.key === key ? [each.label] : [])).join(' or ');
  return (
    <>
      <div className={styles.line} data-unindexed>
        <p role="status">
          <b>{rows.length === total ? `All ${total}` : rows.length}</b>
          {rows.length < total && ` of ${total}`}
        </p>
        {chosen.length > 0 && (
          <ul aria-label="Chosen">
            {chosen.map(({key, value, label}) => (
              <li key={`${key} ${value}`}>
                {label}
                <button
                  type="button"
                  aria-label={`Drop ${label}`}
                  onClick={() => {
                    onDrop([key], value);
                  }}
                >
                  <svg viewBox="0 0 12 12" aria-hidden="true">
                    <path d="M1.5 1.5l9 9m0-9l-9 9" />
                  </svg>
                </button>
              </li>
            ))}
          </ul>
        )}
        <span className={styles.files} data-unprinted>
          {children}
        </span>
      </div>
      {rows.length === 0 && (
        <p className={styles.nothing}>
          No event meets all of this.{' '}
          {rescues.map(({drop, count}, index) => (
            <Fragment key={drop.join()}>
              {index > 0 && ' · '}
              <button
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
      )}
    </>
  );
}
