import {useLocation} from '@docusaurus/router';
import {useEffect, useState, useSyncExternalStore} from 'react';
import type {Ignored} from '../../field/choicesAddress.ts';
import {createAddressState, type AddressState, type Codec} from './addressState.ts';

/** A state and how to change it, each as in {@link AddressState}. */
interface Kept<State> extends Pick<AddressState<State>, 'choose' | 'type' | 'settle'> {
  readonly state: State;
  readonly ignored: readonly Ignored[];
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
  const ignored = useSyncExternalStore(
    store?.subscribe ?? (() => nothing),
    store?.ignored ?? (() => NOTHING),
    () => NOTHING,
  );
  const place = useLocation();
  // A link within the application, to this page with another query.
  useEffect(() => {
    store?.refresh();
  }, [place, store]);
  return {
    state,
    ignored,
    choose: store?.choose ?? nothing,
    type: store?.type ?? nothing,
    settle: store?.settle ?? nothing,
  };
}

const NOTHING: readonly Ignored[] = [];

function nothing(): void {
  // While pages are built nobody changes a state.
}
