import type {Reader} from './reader.ts';

/*
 * Gestures as W3C WebDriver and WebDriver BiDi write them: both have the same actions.
 */

/** The keys that are no letters (WebDriver, section 17.4.2). */
const KEYS: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Shift: '\uE008',
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Home: '\uE011',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

/**
 * The gestures of a reader.
 *
 * @param find an element by its selector, as the protocol writes it
 * @param perform has the browser carry out actions
 */
export function gestures(
  find: (selector: string) => Promise<object>,
  perform: (actions: readonly object[]) => Promise<unknown>,
): Pick<Reader, 'click' | 'hover' | 'press' | 'type'> {
  return {
    async click(selector) {
      await perform(clickActions(await find(selector)));
    },
    async hover(selector) {
      await perform(hoverActions(await find(selector)));
    },
    async press(key) {
      await perform(keyActions(key));
    },
    async type(text) {
      for (const letter of text) await perform(keyActions(letter));
    },
  };
}

/** Presses a key, or several at once: `Enter`, `/`, `Control+a`. */
function keyActions(key: string): readonly object[] {
  const values = (key.length > 1 ? key.split('+') : [key]).map((part) => KEYS[part] ?? part);
  const actions = [
    ...values.map((value) => ({type: 'keyDown', value})),
    ...values.toReversed().map((value) => ({type: 'keyUp', value})),
  ];
  return [{type: 'key', id: 'keyboard', actions}];
}

function hoverActions(origin: object): readonly object[] {
  return mouse([move(origin)]);
}

function clickActions(origin: object): readonly object[] {
  return mouse([move(origin), {type: 'pointerDown', button: 0}, {type: 'pointerUp', button: 0}]);
}

function move(origin: object): object {
  return {type: 'pointerMove', duration: 0, origin, x: 0, y: 0};
}

function mouse(actions: readonly object[]): readonly object[] {
  return [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}];
}
