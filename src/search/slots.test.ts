import {expect, test} from 'vitest';
import {matchPhrases} from './phrases.ts';
import {smallIndex} from './smallIndex.fixture.ts';
import {readSlots} from './slots.ts';

const withSlots = readSlots(['Ethereum', 'BNB Chain']);

test.each([
  ['what happened in March 2024', 'what happened in {month} {year}'],
  ['dead projects on bnb chain', '{status} projects on {chain}'],
  ['no longer active on Ethereum', '{status} on {chain}'],
  ['rent a gpu', 'rent a gpu'],
])('"%s" has the slots of "%s"', (query, slots) => {
  expect(withSlots(query)).toBe(slots);
});

const entries = smallIndex.entries.map((entry, position) =>
  position === 0 ? {...entry, said: ['what happened in {month} {year}', 'hacks in {year}']} : entry,
);
const match = matchPhrases(entries);

test.each([
  ['what happened in March 2024', true],
  ['in July 2025, what happened?', true],
  ['what happened to Golem in March 2024', false],
  ['what happened in March', false],
  ['hacks in 2024', true],
  ['hacks in June 2024', true],
  ['hacks in June', false],
])('"%s" is a phrase with slots: %s', (query, isWhole) => {
  expect(match(query)[0]?.isWhole).toBe(isWhole);
});
