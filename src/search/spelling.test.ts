import {expect, test} from 'vitest';
import {createRanking} from './ranking.ts';
import {smallIndex} from './smallIndex.fixture.ts';
import {correctWords} from './spelling.ts';

const words = new Map([
  ['storage', 9],
  ['decentralized', 9],
  ['knowledge', 4],
  ['homomorphic', 2],
  ['smart', 5],
  ['contract', 5],
  ['house', 3],
  ['modules', 30],
  ['modulus', 2],
]);
const correct = correctWords({
  words,
  names: new Set(['modulus']),
  isKnown: (word) => ['horse', 'with'].includes(word),
});

test.each([
  ['a missing letter', 'decentralized storge', 'decentralized storage'],
  ['two neighbors that changed places', 'stroage', 'storage'],
  ['two letters of a long word', 'knowlegee', 'knowledge'],
  ['a sound', 'homomorfic', 'homomorphic'],
  ['two words joined', 'smartcontract', 'smart contract'],
  ['a name before a word', 'modulos', 'modulus'],
  ['signs and other words', 'what is storgae, with 12 nodes?', 'what is storage, with 12 nodes?'],
  ['a word that is right and on no page', 'horse', 'horse'],
  ['a short word', 'stor', 'stor'],
  ['the beginning of a word', 'decentral', 'decentral'],
  ['a word that is like no other', 'banana', 'banana'],
  ['another script', 'хранилище', 'хранилище'],
])('%s: "%s" becomes "%s"', (_, query, right) => {
  expect(correct(query)).toBe(right);
});

test('a ranking reads what was meant', () => {
  const rank = createRanking(smallIndex);
  const first = (query: string) => smallIndex.entries[rank(query).ranked[0]?.position ?? -1]?.slug;
  expect(first('what is stakking')).toBe('staking');
  expect(first('grpahics clusters')).toBe('io-net');
});
