import {expect, test} from 'vitest';
import {escapeControls} from './escapeControls.ts';

test.each([
  ['a name that colors the terminal', 'A\u001B[31mB', 'A\\u001b[31mB'],
  ['a name that does so in one character', 'A\u009B31mB', 'A\\u009b31mB'],
  ['a name with a line break', 'A\nB\r\u2028', 'A\\u000aB\\u000d\\u2028'],
  ['a name that is shown backwards', 'A\u202Exdm.B\u2066', 'A\\u202exdm.B\\u2066'],
  [
    'words in several scripts, with a tab',
    'Grün\t日本語 العربية \u200F🎉',
    'Grün\t日本語 العربية \u200F🎉',
  ],
])('%s cannot control the terminal', (_, name, shown) => {
  expect(escapeControls(name)).toBe(shown);
});
