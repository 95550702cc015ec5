// Replaces SearchPage of @easyops-cn/docusaurus-search-local 0.55. Adds filters, a <main>, and suggestions when nothing
// is found; shows a few results at first.
import Head from '@docusaurus/Head';
import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import {useEffect, useRef, useState} from 'react';
import ComparisonLink from '../../components/search/ComparisonLink.tsx';
import NothingFound from '../../components/search/NothingFound.tsx';
import SearchFilters from '../../components/search/SearchFilters.tsx';
import SearchResult from '../../components/search/SearchResult.tsx';
import {useSearch} from '../../components/search/useSearch.ts';
import {amount} from '../../knowledge/amount.ts';
import {filterResults, readFilters} from '../../search/filters.ts';
import styles from './styles.module.css';

/** How many results are shown at first, and added at each press of "Show more". */
const SHOWN = 20;

const TIP =
  '“idle machines” in quotation marks finds words that stand side by side, -staking leaves a word out, and ' +
  'status:active, chain:solana, resource:gpu, category:data or tag:privacy narrow projects down.';

export default function SearchPage() {
  const history = useHistory();
  const location = useLocation();
  // The page is built once, for all queries: until it runs in a browser it has none.
  const params = new URLSearchParams(useIsBrowser() ? location.search : '');
  const query = params.get('q') ?? '';
  const filters = readFilters(params);
  const {answer, notice} = useSearch(query);
  const shown = filterResults(answer?.results ?? [], filters);

  // How many pages of results a reader has opened, for this query only.
  const [opened, setOpened] = useState({query, pages: 1});
  const limit = SHOWN * (opened.query === query ? opened.pages : 1);

  const field = useRef<HTMLInputElement>(null);

  // What was typed before the script of the page ran.
  useEffect(() => {
    const typed = field.current?.value ?? '';
    const inAddress = new URLSearchParams(history.location.search).get('q');
    if (typed !== '' && typed !== inAddress) {
      history.replace({search: new URLSearchParams({q: typed}).toString()});
    }
  }, [history]);

  function set(key: string, value: string) {
    if (value === '') params.delete(key);
    else params.set(key, value);
    history.replace({search: params.toString()});
  }

  return (
    <Layout
      title={query === '' ? 'Search' : `Search for “${query}”`}
      description="Search all pages of the atlas."
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className={styles.page} data-app="now">
        <h1>Search</h1>
        <input
          ref={field}
          className={styles.field}
          type="search"
          aria-label="Search all pages"
          placeholder="Name, ticker or idea"
          autoComplete="off"
          autoFocus={query === ''}
          value={query}
          onChange={({target}) => {
            set('q', target.value);
          }}
        />
        {answer && answer.results.length > 0 && (
          <SearchFilters results={answer.results} filters={filters} onChange={set} />
        )}
        <p className={styles.status} role="status">
          {notice ?? (answer && countWords(shown.length, answer.results.length))}
          {answer?.notes.map((note) => (
            <span key={note} className={styles.note}>
              {note}
            </span>
          ))}
        </p>
        {query === '' && <p className={styles.tip}>{TIP}</p>}
        <ComparisonLink query={query} className={styles.comparison} />
        <ol className={styles.results}>
          {shown.slice(0, limit).map((result) => (
            <SearchResult key={result.entry.permalink} result={result} />
          ))}
        </ol>
        {shown.length > limit && (
          <p className={styles.more}>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                setOpened({query, pages: limit / SHOWN + 1});
              }}
            >
              Show {Math.min(SHOWN, shown.length - limit)} more
            </button>
          </p>
        )}
        {answer?.results.length === 0 && <NothingFound near={answer.near} start={answer.start} />}
        <noscript>
          Search needs JavaScript. The address of this page keeps your words: load it again once
          JavaScript is on. All pages are listed under Categories and Tags.
        </noscript>
      </main>
    </Layout>
  );
}

function countWords(shown: number, all: number): string {
  if (all === 0) return 'Nothing found.';
  const words = amount(shown, 'result');
  return shown === all ? `${words}.` : `${words} of ${all}.`;
}
