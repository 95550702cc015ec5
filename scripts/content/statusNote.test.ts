import {expect, test} from 'vitest';
import {findingsOf} from './findingsOf.fixture.ts';
import {statusNote} from './statusNote.ts';

const yaml = 'status_note: Version 2 came out in June. It runs\n';

test.each([
  ['as a sentence', 'One. Version 2 came out in June.', 'Version 2 came out in June.'],
  [
    'with a footnote',
    'Version 2 came out[^a] in *June*.[^a]\n\n[^a]: x',
    'Version 2 came out in June.',
  ],
  ['however short', '## A\n\n- It runs!', 'It runs'],
])('a note on the status repeats no sentence of the text %s', (_, body, shown) => {
  const line = body.startsWith('#') ? 11 : 9;
  expect(findingsOf(statusNote, {yaml, body})).toEqual([
    `docs/x/x.mdx:2:14 status_note: "${shown}" stands in line ${line} of the text too: shorten the note to what shows the status, or change the sentence`,
  ]);
});

test('it may say what the text says in other words, or in a footnote', () => {
  const body = 'In June it published version 2.[^a]\n\n[^a]: Version 2 came out in June.';
  expect(findingsOf(statusNote, {yaml, body})).toEqual([]);
  expect(findingsOf(statusNote, {body: 'It runs.'})).toEqual([]);
});
