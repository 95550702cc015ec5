import type {Ignored} from '../../field/choicesAddress.ts';
import {ignoredInWords} from '../../field/ignoredWords.ts';
import styles from './IgnoredNote.module.css';

interface Props {
  readonly ignored: readonly Ignored[];
  readonly facets?: readonly {readonly key: string; readonly label: string}[];
  /** What parameters stand for that are no facets. */
  readonly others?: Readonly<Record<string, string>>;
}

/** Says which values of the address the page does not know; nothing if it knows all. */
export default function IgnoredNote({ignored, facets = [], others = {}}: Props) {
  const labels = new Map([
    ...facets.map(({key, label}) => [key, label.toLowerCase()] as const),
    ...Object.entries(others),
  ]);
  const words = ignoredInWords(ignored, labels);
  if (words === undefined) return null;
  return (
    <p className={styles.note} data-unindexed data-unprinted>
      {words}
    </p>
  );
}
