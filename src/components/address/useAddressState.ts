import {useLocation} from '@docusaurus/router';
import {useEffect, useState, useSyncExternalStore} from 'react';
import {createAddressState, type AddressState, type Codec} from './addressState.ts';

/** A state and how to change it, each as in {@link AddressState}. */
interface Kept<State> extends Pick<AddressState<State>, 'choose' | 'type' | 'settle'> {
  readonly state: State;
}

/**
 * Keeps a state of a page in its address; see {@link createAddressState}.
 *
 * @param codec always the same one
 * @param built the state in which the page was built, which React must find when it takes over
 */
export function useAddressState<State>(codec: Codec<State>, built: State): Kept<State> {
  const [store] = useState(() =>
    typeof window === 'undefined' ? undefined : createAddressState(codec),
  );
  const state = useSyncExternalStore(
    store?.subscribe ?? (() => nothing),
    store?.current ?? (() => built),
    () => built,
  );
  const place = useLocation();
  // A link within the application, to this page with another query.
  useEffect(() => {
    store?.refresh();
  }, [place, store]);
  return {
    state,
    choose: store?.choose ?? nothing,
    type: store?.type ?? nothing,
    settle: store?.settle ?? nothing,
  };
}

function nothing(): void {
  // While pages are built nobody changes a state.
}
