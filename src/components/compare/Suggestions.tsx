import type {FieldRow} from '../../field/fieldData.ts';
import Monogram from '../project/Monogram.tsx';
import styles from './Suggestions.module.css';

interface Props {
  readonly suggested: readonly FieldRow[];
  readonly isFull: boolean;
  readonly onAdd: (slug: string) => void;
}

/** Projects that are worth comparing with those that are compared, to be added by a click. */
export default function Suggestions({suggested, isFull, onAdd}: Props) {
  if (suggested.length === 0 || isFull) return null;
  return (
    <div className={styles.suggestions} role="group" aria-label="Like these">
      <p aria-hidden="true">Like these</p>
      <ul>
        {suggested.map(({slug, name, monogram, hue}) => (
          <li key={slug}>
            <button
              type="button"
              onClick={() => {
                onAdd(slug);
              }}
            >
              <span aria-hidden="true">+</span>
              <Monogram letters={monogram} hue={hue} />
              <span className="spoken">Add </span>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
