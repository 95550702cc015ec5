import * as Comlink from 'comlink';
import type {Answer, SearchOptions} from './engine.ts';
import type {SearchWorker} from './worker.ts';

/** The engine, in a worker or in the page. */
export interface RunningEngine {
  /** @throws Error if the index cannot be loaded; the call may be repeated */
  load(indexUrl: string): Promise<void>;
  search(query: string, options: SearchOptions): Promise<Answer>;
}

/** Whether the engine runs beside the page, so that loading it early blocks nothing. */
export const STARTS_ASIDE = true;

/** Starts the engine in a worker. In the folder that opens from a disk, another module of this form runs it in the page. */
export function startEngine(): RunningEngine {
  return Comlink.wrap<SearchWorker>(new Worker(new URL('./worker.ts', import.meta.url)));
}
