import {expect, test} from 'vitest';
import {ignoredInWords} from './ignoredWords.ts';

const LABELS = new Map([
  ['status', 'status'],
  ['p', 'project'],
]);

test.each([
  [[], undefined],
  [[{parameter: 'utm_source', value: 'x'}], undefined],
  [[{parameter: 'status', value: ''}], undefined],
  [[{parameter: 'status', value: 'dead'}], 'Not known here, and left out: status “dead”.'],
  [
    [
      {parameter: 'p', value: 'akahs'},
      {parameter: 'p', value: 'akahs'},
      {parameter: 'status', value: 'dead'},
    ],
    'Not known here, and left out: project “akahs” and status “dead”.',
  ],
  [
    [{parameter: 'p', value: 'x'.repeat(1000)}],
    `Not known here, and left out: project “${'x'.repeat(40)}…”.`,
  ],
])('of %j a view says %j', (ignored, words) => {
  expect(ignoredInWords(ignored, LABELS)).toBe(words);
});
