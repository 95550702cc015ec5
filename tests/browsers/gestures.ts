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

/** Presses a key, or several at once: `Enter`, `/`, `Control+a`. */
export function keyActions(key: string): readonly object[] {
  const values = (key.length > 1 ? key.split('+') : [key]).map((part) => KEYS[part] ?? part);
  const actions = [
    ...values.map((value) => ({type: 'keyDown', value})),
    ...values.toReversed().map((value) => ({type: 'keyUp', value})),
  ];
  return [{type: 'key', id: 'keyboard', actions}];
}

/** @param origin an element, as the protocol writes it */
export function hoverActions(origin: object): readonly object[] {
  return mouse([move(origin)]);
}

/** @param origin an element, as the protocol writes it */
export function clickActions(origin: object): readonly object[] {
  return mouse([move(origin), {type: 'pointerDown', button: 0}, {type: 'pointerUp', button: 0}]);
}

function move(origin: object): object {
  return {type: 'pointerMove', duration: 0, origin, x: 0, y: 0};
}

function mouse(actions: readonly object[]): readonly object[] {
  return [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}];
}
