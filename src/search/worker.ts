import * as Comlink from 'comlink';
import {createEngine, type Answer, type Engine, type SearchOptions} from './engine.ts';
import type {SearchIndex} from './searchIndex.ts';

let engine: Engine | undefined;

/** The engine beside the page, so that a query never holds up typing. */
const searchWorker = {
  /** @throws Error where the index cannot be had; it may then be asked for again */
  async load(url: string): Promise<void> {
    // The name of the file changes with the pages, not with the words of docs/search.yml.
    const response = await fetch(url, {cache: 'no-cache'});
    if (!response.ok) {
      throw new Error(`${url}: ${response.status}`);
    }
    engine = createEngine((await response.json()) as SearchIndex);
  },

  search(query: string, options: SearchOptions): Answer {
    return engine?.(query, options) ?? {results: [], near: [], start: []};
  },
};

export type SearchWorker = typeof searchWorker;

Comlink.expose(searchWorker);
