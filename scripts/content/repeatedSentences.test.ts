import {expect, test} from 'vitest';
import {findingsOf} from './findingsOf.fixture.ts';
import {repeatedSentences} from './repeatedSentences.ts';

const SENTENCE = 'Anybody may rent out a card on this market.';

test.each([
  ['the same words', SENTENCE],
  ['other footnotes', SENTENCE.replace('.', '.[^b]')],
  ['a footnote within', SENTENCE.replace(' on', '[^b] on')],
  ['emphasis and links', '*Anybody* may [rent out](/projects/acme) a card on this market.'],
  ['other white space and another mark', 'Anybody may rent\nout a card on this market!'],
  ['a sentence before it', `It has grown. ${SENTENCE}`],
])('a sentence stands once: %s', (_, again) => {
  const body = `One. ${SENTENCE.replace('.', '.[^a]')}\n\n- ${again}\n\n[^a]: x\n\n[^b]: x`;
  expect(findingsOf(repeatedSentences, {body})).toEqual([
    `docs/x/x.mdx:10:3 "${again.includes('!') ? SENTENCE.replace('.', '!') : SENTENCE}" stands in line 8 already: keep it in one place, with the footnotes of both`,
  ]);
});

test.each([
  ['a short sentence', 'It has no token.\n\nIt has no token.'],
  ['another sentence', `${SENTENCE}\n\n${SENTENCE.replace('card', 'disk')}`],
  ['a footnote', `${SENTENCE}[^a]\n\n[^a]: ${SENTENCE}`],
  ['a heading', `## ${SENTENCE}\n\n${SENTENCE}`],
])('%s may stand again', (_, body) => {
  expect(findingsOf(repeatedSentences, {body})).toEqual([]);
});

test('of a long sentence, the message has the beginning', () => {
  const body = `${'A card '.repeat(20)}is here.\n\n${'A card '.repeat(20)}is here.`;
  expect(findingsOf(repeatedSentences, {body})[0]).toContain('A card A ca…" stands in line 8');
});
