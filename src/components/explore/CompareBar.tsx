import Link from '@docusaurus/Link';
import {MAX_COMPARED} from '../../field/compareAddress.ts';
import styles from './CompareBar.module.css';
import {comparisonOf} from './ticking.ts';

interface Props {
  /** Slugs of the projects that are ticked. */
  readonly ticked: readonly string[];
  /** Their names. */
  readonly names: readonly string[];
  readonly onClear: () => void;
}

/** Leads to the comparison of the projects that are ticked. It stays at the foot of the window. */
export default function CompareBar({ticked, names, onClear}: Props) {
  const comparison = comparisonOf(ticked);
  return (
    <div className={styles.place} data-unprinted>
      {ticked.length > 0 && (
        <div className={styles.bar}>
          <p>
            <span className={styles.count}>{ticked.length} chosen</span>
            <span className={styles.names}>{names.join(', ')}</span>
            {ticked.length === MAX_COMPARED && <span>Four is the most.</span>}
          </p>
          {comparison ? (
            <Link to={comparison}>Compare side by side</Link>
          ) : (
            <span>Choose another to compare</span>
          )}
          <button type="button" onClick={onClear}>
            Clear
          </button>
        </div>
      )}
    </div>
  );
}
