import Link from '@docusaurus/Link';
import type {FieldRow} from '../../field/fieldData.ts';
import styles from './TickBox.module.css';
import type {Ticked} from './ticking.ts';

interface Props extends Ticked {
  readonly row: FieldRow;
  /** Whether a word stands beside the box. */
  readonly isLabelled?: boolean;
}

/**
 * Ticks a project to be compared. Beside the box of one that is ticked there is a link to the comparison, visible while
 * it has the focus: by keyboard, the bar below the list is far away.
 */
export default function TickBox({
  row: {slug, name},
  isTicked,
  isFull,
  comparison,
  onTick,
  isLabelled = false,
}: Props) {
  return (
    <span className={styles.tick}>
      <label>
        <input
          type="checkbox"
          name="compare"
          value={slug}
          aria-label={`Compare ${name}`}
          checked={isTicked}
          disabled={isFull && !isTicked}
          onChange={() => {
            onTick(slug);
          }}
        />
        {isLabelled && <span>Compare</span>}
      </label>
      {comparison && (
        <Link className={styles.skip} to={comparison}>
          Compare side by side
        </Link>
      )}
    </span>
  );
}
