import styles from './ColumnHead.module.css';
import type {Sorting} from './sortRows.ts';

interface Props {
  readonly label: string;
  /** Given if the table is sorted by this column. */
  readonly sorting?: Sorting;
  readonly onPress: () => void;
}

/** The head of a column, a button that sorts by it. Without JavaScript it looks like what it is then: a word. */
export default function ColumnHead({label, sorting, onPress}: Props) {
  return (
    <th
      className={styles.head}
      scope="col"
      {...(sorting && {'aria-sort': sorting.isDescending ? 'descending' : 'ascending'})}
    >
      <button type="button" onClick={onPress}>
        {label}
      </button>
    </th>
  );
}
