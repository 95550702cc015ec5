import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {createAddressState} from './addressState.ts';

/** As much of a browser's history as is used. */
function fakeWindow() {
  const entries = ['/explore'];
  let at = 0;
  const listeners = new Set<() => void>();
  const write = (address: string) => {
    entries[at] = address;
  };
  return {
    entries,
    location: {
      hash: '',
      get pathname() {
        return entries[at]?.split('?')[0];
      },
      get search() {
        const query = entries[at]?.split('?')[1];
        return query === undefined ? '' : `?${query}`;
      },
    },
    history: {
      state: null,
      pushState(_: null, __: string, address: string) {
        at += 1;
        entries.splice(at);
        write(address);
      },
      replaceState(_: null, __: string, address: string) {
        write(address);
      },
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    go(steps: number) {
      at += steps;
      for (const listener of listeners) listener();
    },
  };
}

const codec = {
  read: (query: string) => new URLSearchParams(query).get('q') ?? '',
  write: (text: string) => (text === '' ? '' : `q=${text}`),
};

let browser: ReturnType<typeof fakeWindow>;

beforeEach(() => {
  vi.useFakeTimers();
  browser = fakeWindow();
  for (const name of ['location', 'history', 'addEventListener', 'removeEventListener'] as const)
    vi.stubGlobal(name, browser[name]);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a choice is a step that Back takes back and Forward brings again', () => {
  const state = createAddressState(codec);
  const told: string[] = [];
  state.subscribe(() => told.push(state.current()));
  state.choose('gpu');
  state.choose('cpu');
  expect(browser.entries).toEqual(['/explore', '/explore?q=gpu', '/explore?q=cpu']);
  browser.go(-1);
  browser.go(-1);
  browser.go(2);
  expect(told).toEqual(['gpu', 'cpu', 'gpu', '', 'cpu']);
});

test('what is typed changes the address in a moment, without a step', () => {
  const state = createAddressState(codec);
  state.type('g');
  state.type('gp');
  expect(state.current()).toBe('gp');
  expect(browser.entries).toEqual(['/explore']);
  vi.runAllTimers();
  expect(browser.entries).toEqual(['/explore?q=gp']);
});

test('a choice right after a key keeps what was typed in the step before it', () => {
  const state = createAddressState(codec);
  state.type('gpu');
  state.choose('');
  vi.runAllTimers();
  expect(browser.entries).toEqual(['/explore?q=gpu', '/explore']);
});

test('an address is put as it would have been written', () => {
  browser.entries[0] = '/explore?q=gpu&group=';
  createAddressState(codec).subscribe(() => undefined);
  expect(browser.entries).toEqual(['/explore?q=gpu']);
});

test('a choice that changes nothing adds no step', () => {
  const state = createAddressState(codec);
  state.choose('gpu');
  state.choose('gpu');
  expect(browser.entries).toHaveLength(2);
});

test('what was typed is forgotten if the reader goes back before the address followed', () => {
  const state = createAddressState(codec);
  state.subscribe(() => undefined);
  state.choose('gpu');
  state.type('cpu');
  browser.go(-1);
  vi.runAllTimers();
  expect(state.current()).toBe('');
  expect(browser.entries[0]).toBe('/explore');
});
