import {expect, test} from 'vitest';
import {borrowedLabels} from './borrowedLabels.ts';
import {findingsOf} from './findingsOf.fixture.ts';

test.each(['Acme Network', 'ACME', 'Akme', '\u0410cme Network'])(
  'no label is the name of another page: %s',
  (label) => {
    expect(findingsOf(borrowedLabels, {yaml: `sidebar_label: ${label}\n`})).toEqual([
      expect.stringContaining(`docs/x/x.mdx:2:16 sidebar_label: "${label}" looks like "A`),
    ]);
  },
);

test.each(['X', 'Acre', 'The X page'])('it may be: %s', (label) => {
  expect(findingsOf(borrowedLabels, {yaml: `sidebar_label: ${label}\n`})).toEqual([]);
});
