import type {Answer, SearchOptions} from './engine.ts';
import {startEngine, STARTS_ASIDE, type RunningEngine} from './startEngine.ts';

/**
 * State of the search index: not requested, loading, loading again after a failure, ready for queries, or absent, as in a
 * site that is served while it is edited.
 */
export type SearchState = 'idle' | 'loading' | 'retrying' | 'ready' | 'absent';

/** Pauses between attempts, in milliseconds. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 15_000;

let state: SearchState = 'idle';
const listeners = new Set<() => void>();

let engine: RunningEngine | undefined;
let loaded: Promise<void> | undefined;

export function searchState(): SearchState {
  return state;
}

/** Calls a listener at each change of the state. @returns a function that ends this */
export function watchSearchState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Loads the index, once. A download that fails is repeated until it succeeds: after a second, then after twice as long
 * each time, and at once when the network is back.
 *
 * @param indexUrl address of the index on this host
 */
export function prepareSearch(indexUrl: string): Promise<void> {
  loaded ??= load(indexUrl);
  return loaded;
}

/** Loads the index ahead of need, unless that would block the page. */
export function prepareSearchEarly(indexUrl: string): void {
  if (STARTS_ASIDE) void prepareSearch(indexUrl);
}

/** Answers a query as soon as the index is ready. */
export async function search(
  indexUrl: string,
  query: string,
  options: SearchOptions,
): Promise<Answer> {
  await prepareSearch(indexUrl);
  return running().search(query, options);
}

async function load(indexUrl: string): Promise<void> {
  if (process.env.NODE_ENV !== 'production') {
    setState('absent');
    return new Promise(() => undefined);
  }
  setState('loading');
  for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    try {
      await running().load(new URL(indexUrl, location.href).href);
      setState('ready');
      return;
    } catch {
      setState('retrying');
      await networkOr(wait);
    }
  }
}

function running(): RunningEngine {
  engine ??= startEngine();
  return engine;
}

/** Waits a number of milliseconds, or until the network is back if that is sooner. */
function networkOr(wait: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, wait);
    addEventListener('online', go);
  });
}

function setState(next: SearchState): void {
  state = next;
  for (const listener of listeners) listener();
}
