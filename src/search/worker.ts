import * as Comlink from 'comlink';
import {createEngine, NO_ANSWER, type Answer, type Engine, type SearchOptions} from './engine.ts';
import type {SearchIndex} from './searchIndex.ts';

let engine: Engine | undefined;

/** The engine beside the page, where a query never delays typing. */
const searchWorker = {
  /** @throws Error if the index cannot be loaded; the call may be repeated */
  async load(url: string): Promise<void> {
    // The browser must ask again: the file's name changes with the pages, but not with docs/search.yml.
    const response = await fetch(url, {cache: 'no-cache'});
    if (!response.ok) {
      throw new Error(`${url}: ${response.status}`);
    }
    engine = createEngine((await response.json()) as SearchIndex);
  },

  search(query: string, options: SearchOptions): Answer {
    return engine?.(query, options) ?? NO_ANSWER;
  },
};

export type SearchWorker = typeof searchWorker;

Comlink.expose(searchWorker);
