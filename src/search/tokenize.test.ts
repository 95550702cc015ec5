import {expect, test} from 'vitest';
import {joinedLetters, stem, tokenize, typedWords} from './tokenize.ts';

test.each([
  ['a dotted name, parted and joined', 'io.net', ['io', 'net', 'ionet']],
  ['separators of thousands', '2,800 cards', ['2800', 'cards']],
  ['a narrow space in a number', '1 200 000', ['1200000']],
  ['an apostrophe in a number', "12'500", ['12500']],
  ['a year before a comma', 'in 2021, 300 nodes', ['in', '2021', '300', 'nodes']],
  [
    'letters with marks',
    'Łódź Ørsted Đà Straße œuvre',
    ['lodz', 'orsted', 'da', 'strasse', 'oeuvre'],
  ],
  [
    'Japanese, whose marks are other letters, parted and joined',
    'グラフィックカード',
    ['グラフィック', 'カード', 'グラフィックカード'],
  ],
  ['Chinese within English', 'the 智能合约 here', ['the', '智能', '合约', '智能合约', 'here']],
  ['Hindi, whose vowels are marks', 'हिन्दी भाषा', ['हिन्दी', 'भाषा']],
  ['Arabic without its short vowels', 'مُحَمَّد', ['محمد']],
  ['possessives, whose ending is no word', 'Akash’s, not 1’s', ['akash', 'not', '1', 's']],
  ['nothing but signs', '?! 🚀 …', []],
])('%s', (_, text, words) => {
  expect(tokenize(text)).toEqual(words);
});

test('a query and a text agree on a number, however it is typed', () => {
  const forms = ['2800', '2,800', '2 800', '2’800'].map(joinedLetters);
  expect(new Set(forms).size).toBe(1);
  expect(typedWords('2,800')).toEqual(['2800']);
});

test('British and American spellings have one stem', () => {
  const pairs = [
    'licence license',
    'defences defenses',
    'tokenisation tokenization',
    'colour color',
    'data centre center',
    'data labelling labeling',
    'analysed analyzed',
  ];
  for (const pair of pairs) {
    const stems = pair.split(' ').slice(-2).map(stem);
    expect(new Set(stems).size, pair).toBe(1);
  }
  expect(stem('source')).not.toBe(stem('sourse'));
});
