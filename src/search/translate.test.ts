import {expect, test} from 'vitest';
import {createEngine} from './engine.ts';
import {smallIndex} from './smallIndex.fixture.ts';
import {translateWords} from './translate.ts';

const translate = translateWords({
  'graphics card': ['Grafikkarte', 'carte graphique', '显卡'],
  'smart contract': ['智能合约', 'スマートコントラクト'],
  smart: ['智能'],
  platform: ['平台'],
  rent: ['mieten', 'louer'],
  encrypted: ['verschlüsselt', 'cifrado'],
});

test.each([
  ['a German compound and a verb', 'Grafikkarte mieten', 'graphics card rent'],
  ['several words that are known together', 'louer une carte graphique', 'rent graphics card'],
  ['little words beside known ones', 'eine Grafikkarte', 'graphics card'],
  ['Chinese, however it is parted', '显卡', 'graphics card'],
  [
    'known words in a run without spaces, the longest first',
    '出租显卡智能合约',
    '出租 graphics card smart contract',
  ],
  ['the longer of two known words', '智能合约平台', 'smart contract platform'],
  ['Chinese within a run', '智能合约的', 'smart contract'],
  ['Japanese', 'スマートコントラクト', 'smart contract'],
  ['unknown words beside known ones', 'Akash mieten', 'akash rent'],
  ['a compound of two known words', 'Grafikkartenmieten', 'graphics card rent'],
  ['a long word that has one known word in it', 'Grafikkartenlüfter', 'Grafikkartenlüfter'],
  ['another form of a word', 'verschlüsselten', 'encrypted'],
  ['a feminine plural', 'cifradas', 'encrypted'],
  ['a question for a meaning', "qu'est-ce qu'une carte graphique", 'what is graphics card'],
  ['the same in Chinese', '智能合约是什么', 'smart contract what is'],
  ['English, as it is', 'rent a die or a GPU', 'rent a die or a GPU'],
])('%s', (_, query, english) => {
  expect(translate(query)).toBe(english);
});

test('a page is found by a word of another language', () => {
  const {results} = createEngine(smallIndex)('Grafikkarte', {limit: 3, snippetLength: 60});
  expect(results.map(({entry}) => entry.title)).toContain('io.net');
});

test('an English word is no form of a word of another language', () => {
  const typed = {mining: ['minero']};
  expect(translateWords(typed, (word) => word === 'miners')('miners')).toBe('miners');
  expect(translateWords(typed)('mineros')).toBe('mining');
});
