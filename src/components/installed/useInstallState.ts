import {useSyncExternalStore} from 'react';
import {storedState, subscribe, type StoredState} from '../../installed/installedSite.ts';

/** Whether this browser stores the site; `unknown` in the page as built. */
export function useStoredState(): StoredState {
  return useSyncExternalStore(subscribe, storedState, () => 'unknown');
}
