import {useSyncExternalStore} from 'react';
import {installState, subscribe, type InstallState} from '../../installed/installedSite.ts';

/** Whether the site is installed in this browser; `unknown` while a built page hydrates. */
export function useInstallState(): InstallState {
  return useSyncExternalStore(subscribe, installState, () => 'unknown');
}
