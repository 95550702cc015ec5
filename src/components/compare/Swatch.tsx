import type {NumberedSource} from '../../field/compareSources.ts';
import styles from './Swatch.module.css';

/** Whose word a source is: a full square for the project's own, a half-tone for others, an empty one for the overview. */
export default function Swatch({kind}: Pick<NumberedSource, 'kind'>) {
  return <span className={styles.swatch} data-kind={kind} />;
}
