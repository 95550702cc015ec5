import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEffect, useState, useSyncExternalStore} from 'react';
import {indexUrl} from '../../search/indexUrl.ts';
import {search, searchState, watchSearchState, type SearchState} from '../../search/client.ts';
import type {Answer} from '../../search/engine.ts';

const OPTIONS = {limit: 200, snippetLength: 220};

interface Search {
  /** The answer to the query, or to the previous one until there is an answer; undefined if there is no query. */
  readonly answer?: Answer;
  /** What to tell the reader while there is no answer. */
  readonly notice?: string;
}

/** Searches for a query, and anew whenever it changes. */
export function useSearch(query: string): Search {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const [answer, setAnswer] = useState<Answer>();
  const notice = useSearchNotice();
  const isAsked = query.trim() !== '';

  useEffect(() => {
    let isCurrent = true;
    if (isAsked) {
      void search(indexUrl(baseUrl), query, OPTIONS).then((found) => {
        if (isCurrent) setAnswer(found);
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [baseUrl, isAsked, query]);

  if (!isAsked) return {};
  return {...(answer && {answer}), ...(notice !== undefined && {notice})};
}

/** What to tell the reader while the search index is not loaded; undefined once it is. */
export function useSearchNotice(): string | undefined {
  return NOTICES[useSyncExternalStore<SearchState>(watchSearchState, searchState, () => 'idle')];
}

const NOTICES: Readonly<Record<SearchState, string | undefined>> = {
  idle: undefined,
  loading: 'Loading the search index. Results appear as soon as it is ready.',
  retrying: 'The search index could not be loaded. Trying again.',
  ready: undefined,
  absent: 'Search works only in the built site: npm run build.',
};
