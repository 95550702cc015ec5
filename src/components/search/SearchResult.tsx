import Link from '@docusaurus/Link';
import type {Result} from '../../search/engine.ts';
import {resultAddress} from '../../search/resultAddress.ts';
import styles from './SearchResult.module.css';

interface Props {
  readonly result: Result;
}

/** One result, with its category or kind and the text around the words found. */
export default function SearchResult({result}: Props) {
  const {entry, place, heading, snippet} = result;
  return (
    <li className={styles.result}>
      <h2 className={styles.name}>
        <Link to={resultAddress(result)}>{entry.title}</Link>
      </h2>
      <p className={styles.place}>{heading === '' ? place : `${place} · ${heading}`}</p>
      <p className={styles.snippet}>
        {snippet.map(({text, found}, index) =>
          found ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </p>
    </li>
  );
}
