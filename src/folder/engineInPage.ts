import {createEngine, type Engine} from '../search/engine.ts';
import type {SearchIndex} from '../search/searchIndex.ts';
import type {RunningEngine} from '../search/startEngine.ts';

declare global {
  interface Window {
    /** Set by `search-index.js`. */
    atlasSearchIndex?: SearchIndex;
  }
}

/** Starting the engine would block the page, so it must not be started ahead of use. */
export const STARTS_ASIDE = false;

/** Runs the search engine in the page itself, because a page from a disk may neither start a worker nor fetch a file. */
export function startEngine(): RunningEngine {
  let engine: Engine | undefined;
  return {
    async load() {
      engine = createEngine(await readIndex());
    },
    search(query, options) {
      return engine
        ? Promise.resolve(engine(query, options))
        : Promise.reject(new Error('the search index is not loaded'));
    },
  };
}

/** Loads the index as a script, which a page from a disk may do. */
function readIndex(): Promise<SearchIndex> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${__webpack_public_path__}search-index.js`;
    script.onload = () => {
      if (window.atlasSearchIndex) resolve(window.atlasSearchIndex);
      else reject(new Error(`${script.src} contains no search index`));
    };
    script.onerror = () => {
      reject(new Error(`${script.src} could not be loaded`));
    };
    document.head.append(script);
  });
}
