import * as Comlink from 'comlink';
import type {Answer, SearchOptions} from './engine.ts';
import type {SearchWorker} from './worker.ts';

/** The engine, wherever it runs. */
export interface RunningEngine {
  /** @throws Error where the index cannot be had; it may then be asked for again */
  load(indexUrl: string): Promise<void>;
  search(query: string, options: SearchOptions): Promise<Answer>;
}

/** Whether starting it early holds nothing up. */
export const STARTS_ASIDE = true;

/** Starts the engine in a worker. A site in a folder has `src/folder/engineInPage.ts` in the place of this module. */
export function startEngine(): RunningEngine {
  return Comlink.wrap<SearchWorker>(new Worker(new URL('./worker.ts', import.meta.url)));
}
