import {Fragment} from 'react';
import {TEXT_CHOICE} from '../../field/explore.ts';
import type {CountedFacet, Rescue} from '../../field/facets.ts';
import styles from './ExplorePage.module.css';

interface Props {
  readonly text: string;
  readonly facets: readonly CountedFacet[];
  readonly rescues: readonly Rescue[];
  readonly onDrop: (keys: readonly string[]) => void;
}

/** Says which choices to drop if no project meets all of them. */
export default function NothingShown({text, facets, rescues, onDrop}: Props) {
  const nameOf = (key: string) => {
    if (key === TEXT_CHOICE) return `“${text.trim()}”`;
    const facet = facets.find((each) => each.key === key);
    const chosen = facet?.values.flatMap(({isChosen, label}) => (isChosen ? [label] : [])) ?? [];
    return `${facet?.label ?? key}: ${chosen.join(' or ')}`;
  };
  return (
    <div className={styles.nothing}>
      <p>No project meets all of this.</p>
      <p>
        {rescues.map(({drop, count}, index) => (
          <Fragment key={drop.join()}>
            {index > 0 && ' · '}
            <button
              type="button"
              onClick={() => {
                onDrop(drop);
              }}
            >
              Drop {drop.map(nameOf).join(' and ')}
            </button>{' '}
            ({count})
          </Fragment>
        ))}
      </p>
    </div>
  );
}
