import Link from '@docusaurus/Link';
import type {Result} from '../../search/engine.ts';
import {nameOf} from '../../search/places.ts';
import styles from './NothingFound.module.css';

interface Props {
  /** Entries with names similar to what was typed. */
  readonly near: readonly Result[];
  /** The top-level categories. */
  readonly start: readonly Result[];
}

/** Where to go on when a search finds nothing. */
export default function NothingFound({near, start}: Props) {
  return (
    <>
      {near.length > 0 && <Links title="Similar names" results={near} />}
      <Links title="Categories to start from" results={start} />
    </>
  );
}

function Links({title, results}: {readonly title: string; readonly results: readonly Result[]}) {
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {results.map(({entry}) => (
          <li key={entry.permalink}>
            <Link to={entry.permalink}>{nameOf(entry)}</Link>
            <span className={styles.description}>{entry.description}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
