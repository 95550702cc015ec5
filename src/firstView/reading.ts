import {startStore} from '../installed/startStore.ts';
import {startPrefetch} from './prefetch.ts';

/*
 * Runs once somebody reads: the loader adds it at the first sign of a reader. `scripts/firstView/` bundles it.
 */
startPrefetch();
startStore(document.currentScript?.dataset.base ?? '/');
