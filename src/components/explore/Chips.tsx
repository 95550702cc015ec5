import {TEXT_CHOICE} from '../../field/explore.ts';
import type {CountedFacet} from '../../field/facets.ts';
import styles from './Chips.module.css';

interface Props {
  readonly text: string;
  readonly facets: readonly CountedFacet[];
  readonly onToggle: (key: string, value: string) => void;
  readonly onDrop: (keys: readonly string[]) => void;
  readonly onClear: () => void;
}

/** What has been chosen, each to be dropped by a click. On paper they tell what the list shows. */
export default function Chips({text, facets, onToggle, onDrop, onClear}: Props) {
  const typed = text.trim();
  const chosen = facets.flatMap(({key, label, values}) =>
    values
      .filter(({isChosen}) => isChosen)
      .map((value) => ({
        key,
        value: value.value,
        words: value.value === '' ? `${label} ${value.label}` : value.label,
      })),
  );
  if (typed === '' && chosen.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Chosen">
      {typed !== '' && (
        <Chip
          words={`“${typed}”`}
          onDrop={() => {
            onDrop([TEXT_CHOICE]);
          }}
        />
      )}
      {chosen.map(({key, value, words}) => (
        <Chip
          key={`${key} ${value}`}
          words={words}
          onDrop={() => {
            onToggle(key, value);
          }}
        />
      ))}
      {chosen.length + Number(typed !== '') > 1 && (
        <li data-unprinted>
          <button type="button" className={styles.clear} onClick={onClear}>
            Clear all
          </button>
        </li>
      )}
    </ul>
  );
}

function Chip({words, onDrop}: {readonly words: string; readonly onDrop: () => void}) {
  return (
    <li className={styles.chip}>
      <span>{words}</span>
      <button type="button" aria-label={`Drop ${words}`} onClick={onDrop}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M1.5 1.5l9 9m0-9l-9 9" />
        </svg>
      </button>
    </li>
  );
}
