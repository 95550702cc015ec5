import styles from './ChosenChips.module.css';

/** One thing that a reader has chosen, in words. */
export interface Chip {
  readonly key: string;
  readonly words: string;
  readonly onDrop: () => void;
}

interface Props {
  readonly chips: readonly Chip[];
  /** Drops all; offered if there are several. */
  readonly onClear?: () => void;
}

/** What has been chosen, each removable by a click. On paper they tell what the list shows. */
export default function ChosenChips({chips, onClear}: Props) {
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Chosen">
      {chips.map(({key, words, onDrop}) => (
        <li key={key} className={styles.chip}>
          <span>{words}</span>
          <button type="button" aria-label={`Drop ${words}`} onClick={onDrop}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M1.5 1.5l9 9m0-9l-9 9" />
            </svg>
          </button>
        </li>
      ))}
      {onClear && chips.length > 1 && (
        <li data-unprinted>
          <button type="button" className="text-button" onClick={onClear}>
            Clear all
          </button>
        </li>
      )}
    </ul>
  );
}
