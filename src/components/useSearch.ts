import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEffect, useState, useSyncExternalStore} from 'react';
import {indexUrl} from '../search/indexUrl.ts';
import {search, searchState, watchSearchState, type SearchState} from '../search/client.ts';
import type {Answer} from '../search/engine.ts';

const OPTIONS = {limit: 200, snippetLength: 220};

interface Search {
  /** The answer to the query, or to the one before while it is sought; undefined where nothing is asked. */
  readonly answer?: Answer;
  /** What a reader should know while there is no answer yet. */
  readonly notice?: string;
}

/** Searches for what was typed, and for what is typed next. */
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

/** What a reader should know while the index of search is not here. */
export function useSearchNotice(): string | undefined {
  return NOTICES[useSyncExternalStore<SearchState>(watchSearchState, searchState, () => 'idle')];
}

const NOTICES: Readonly<Record<SearchState, string | undefined>> = {
  idle: undefined,
  loading: 'The index is being loaded. What you type is answered when it is here.',
  retrying: 'The index could not be loaded. It is tried again by itself.',
  ready: undefined,
  absent: 'Search works in the built site: npm run build.',
};
