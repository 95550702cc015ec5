import {expect, test} from 'vitest';
import {readAsking} from './asking.ts';

test.each([
  ['a question', 'What is staking?', 'staking'],
  ['a question in the order of Chinese', 'smart contract what is', 'smart contract'],
  ['an article', 'what is a rollup', 'rollup'],
  ['a meaning', 'what does TEE mean in crypto?', 'TEE'],
  ['a definition', 'the definition of gas', 'gas'],
  ['a word after it', 'slashing explained', 'slashing'],
  ['plain words', 'explain proof of stake in simple words', 'proof of stake'],
  ['how something works', 'How does io.net work?', 'io.net'],
  ['a polite request', 'can you tell me something about idle computers?', 'idle computers'],
  ['a wish', 'I am looking for information about lending', 'lending'],
  ['a wish that says more', 'i want to rent out my gpu', 'to rent out my gpu'],
  ['no question', 'rent out my gpu', 'rent out my gpu'],
  ['nothing but asking', 'definition of', 'definition of'],
  ['a word that only begins like an article', 'the', 'the'],
])('%s: "%s" is about "%s"', (_, query, about) => {
  expect(readAsking(query).about).toBe(about);
});

test('it says what kind of answer is wanted', () => {
  expect(readAsking('what is mining')).toMatchObject({asksMeaning: true, asksList: false});
  expect(readAsking('mining in simple words')).toMatchObject({asksMeaning: true});
  expect(readAsking('mining projects')).toMatchObject({asksMeaning: false, asksList: true});
  expect(readAsking('who writes this site')).toMatchObject({asksSite: true});
});
