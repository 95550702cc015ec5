import type {TimelineView} from '../../field/timeline.ts';
import ChosenChips from '../facets/ChosenChips.tsx';
import {chosenValues, wordsOfFacet} from '../facets/chosenValues.ts';
import Rescues from '../facets/Rescues.tsx';
import styles from './ChosenEvents.module.css';

interface Props {
  readonly view: TimelineView;
  /** How many events there are. */
  readonly total: number;
  readonly onDrop: (keys: readonly string[], value?: string) => void;
  /** Files and feeds. */
  readonly children: React.ReactNode;
}

/** How many events are listed, and what has been chosen, each removable by a click. If nothing is left, it says what to remove. */
export default function ChosenEvents({
  view: {rows, facets, rescues},
  total,
  onDrop,
  children,
}: Props) {
  return (
    <>
      <div className={styles.line} data-unindexed>
        <p role="status">
          <b>{rows.length === total ? `All ${total}` : rows.length}</b>
          {rows.length < total && ` of ${total}`}
        </p>
        <ChosenChips
          chips={chosenValues(facets).map(({key, value, words}) => ({
            key: `${key} ${value}`,
            words,
            onDrop: () => {
              onDrop([key], value);
            },
          }))}
        />
        <span className={styles.files} data-unprinted>
          {children}
        </span>
      </div>
      {rows.length === 0 && (
        <Rescues
          message="No event meets all of this."
          rescues={rescues}
          wordsOf={(key) => wordsOfFacet(facets, key)}
          onDrop={onDrop}
        />
      )}
    </>
  );
}
