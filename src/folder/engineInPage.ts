import {createEngine, type Engine} from '../search/engine.ts';
import type {SearchIndex} from '../search/searchIndex.ts';
import type {RunningEngine} from '../search/startEngine.ts';

declare global {
  interface Window {
    /** Set by `search-index.js`. */
    atlasSearchIndex?: SearchIndex;
  }
}

/** The page would stand still meanwhile. */
export const STARTS_ASIDE = false;

/** Starts the engine in the page: a browser lets no page from a disk start a worker, nor fetch a file. */
export function startEngine(): RunningEngine {
  let engine: Engine | undefined;
  return {
    async load() {
      engine = createEngine(await readIndex());
    },
    search(query, options) {
      return engine
        ? Promise.resolve(engine(query, options))
        : Promise.reject(new Error('the index was not loaded'));
    },
  };
}

/** A script is what a page from a disk may load. */
function readIndex(): Promise<SearchIndex> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${__webpack_public_path__}search-index.js`;
    script.onload = () => {
      if (window.atlasSearchIndex) resolve(window.atlasSearchIndex);
      else reject(new Error(`${script.src} holds no index`));
    };
    script.onerror = () => {
      reject(new Error(`${script.src} cannot be loaded`));
    };
    document.head.append(script);
  });
}
