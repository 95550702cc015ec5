import Link from '@docusaurus/Link';
import {STATUS_LABELS} from '../../knowledge/labels.ts';
import type {Result} from '../../search/engine.ts';
import {NAMESAKES, nameOf} from '../../search/places.ts';
import {resultAddress} from '../../search/resultAddress.ts';
import Monogram from '../project/Monogram.tsx';
import StatusMark from '../project/StatusMark.tsx';
import styles from './SearchResult.module.css';

interface Props {
  readonly result: Result;
}

/** One result, with its category or kind, the status of a project, and the text around the words found. */
export default function SearchResult({result}: Props) {
  const {entry, place, heading, snippet, namesake} = result;
  const {status, mark} = entry;
  return (
    <li className={styles.result}>
      {mark && <Monogram letters={mark[0]} hue={mark[1]} />}
      <h2 className={styles.name}>
        <Link to={resultAddress(result)}>{nameOf(entry)}</Link>
      </h2>
      {status && <StatusMark status={status} silent />}
      <p className={styles.place}>
        {[place, status && STATUS_LABELS[status].toLowerCase(), heading]
          .filter(Boolean)
          .join(' · ')}
        {namesake && (
          <>
            {' · '}
            <Link to={namesake.permalink}>{NAMESAKES[namesake.kind]}</Link>
          </>
        )}
      </p>
      <p className={styles.snippet}>
        {snippet.map(({text, found}, index) =>
          found ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </p>
    </li>
  );
}
