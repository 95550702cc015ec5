import type {Ignored} from '../../field/choicesAddress.ts';

/** How a state reads as the part of an address after the question mark. */
export interface Codec<State> {
  readonly read: (query: string) => State;
  /** Without the question mark; empty for the state of the bare address. */
  readonly write: (state: State) => string;
  /** What of an address means nothing, so that the page can say so. */
  readonly ignored?: (query: string) => readonly Ignored[];
}

/** A state that the address of the page repeats. */
export interface AddressState<State> {
  readonly current: () => State;
  /** What of the address that brought the reader here means nothing; of one that follows a choice, nothing. */
  readonly ignored: () => readonly Ignored[];
  /** Calls a listener at each change. @returns a function that ends this */
  readonly subscribe: (listener: () => void) => () => void;
  /** Sets the state as one step, which the Back button takes back. */
  readonly choose: (state: State) => void;
  /** Sets the state while a reader types: the address follows in a moment, and no step is added. */
  readonly type: (state: State) => void;
  /** Writes what was typed into the address at once. */
  readonly settle: () => void;
  /** Reads the address again, if it has changed. */
  readonly refresh: () => void;
}

const NOTHING: readonly Ignored[] = [];

/** How long after the last key the address follows, in milliseconds: browsers refuse to change it at every key. */
const PAUSE = 300;

/**
 * Keeps a state in the address of the page.
 *
 * It uses the history of the browser, not that of the router: the router would draw the whole page anew at each change,
 * and Docusaurus would move the focus to the top of the page.
 */
export function createAddressState<State>({
  read,
  write,
  ignored: ignoredIn = () => NOTHING,
}: Codec<State>): AddressState<State> {
  let query = location.search;
  let state = read(query);
  let ignored = ignoredIn(query);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function set(next: State) {
    state = next;
    for (const listener of listeners) listener();
  }

  function put(how: 'pushState' | 'replaceState') {
    const written = write(state);
    const address = `${location.pathname}${written && `?${written}`}`;
    if (address === location.pathname + location.search) return;
    history[how](how === 'replaceState' ? history.state : null, '', address + location.hash);
    query = location.search;
  }

  function settle() {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    put('replaceState');
  }

  function refresh() {
    if (location.search === query) return;
    clearTimeout(timer);
    timer = undefined;
    query = location.search;
    ignored = ignoredIn(query);
    set(read(query));
  }

  return {
    current: () => state,
    ignored: () => ignored,
    subscribe(listener) {
      // As it would have been written: a form that was sent before React ran names more than was chosen.
      if (listeners.size === 0) put('replaceState');
      listeners.add(listener);
      addEventListener('popstate', refresh);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        removeEventListener('popstate', refresh);
      };
    },
    choose(next) {
      settle();
      ignored = NOTHING;
      set(next);
      put('pushState');
    },
    type(next) {
      set(next);
      clearTimeout(timer);
      timer = setTimeout(settle, PAUSE);
    },
    settle,
    refresh,
  };
}
