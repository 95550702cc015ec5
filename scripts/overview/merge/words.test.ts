import {expect, test} from 'vitest';
import {areFootnoteMarks, diffTokens, tokenize, wordsOf} from './words.ts';

test.each([
  ['One word, two.[^a][^b]', ['One', ' ', 'word', ',', ' ', 'two', '.', '[^a]', '[^b]']],
  ['On 2026-11-22: 3,500.5 %', ['On', ' ', '2026-11-22', ':', ' ', '3,500.5', ' ', '%']],
  ['[Docs](https://a.org/b_c?d=1),', ['[', 'Docs', ']', '(', 'https://a.org/b_c?d=1', ')', ',']],
  ["peer-to-peer isn't 神经", ['peer-to-peer', ' ', "isn't", ' ', '神经']],
  ['去中心化的计算。', ['去', '中心', '化', '的', '计算', '。']],
  ['モデルを学習する', ['モデル', 'を', '学習', 'する']],
  ['ภาษาไทย', ['ภาษา', 'ไทย']],
  ['模型[^来源] https://例子.org/模型', ['模型', '[^来源]', ' ', 'https://例子.org/模型']],
  ['a  \r\n- b 🚀', ['a', '  \r\n', '-', ' ', 'b', ' ', '🚀']],
  ['', []],
])('%j is cut into words, spaces, signs and marks', (text, expected) => {
  expect(tokenize(text)).toEqual(expected);
  expect(expected.join('')).toBe(text);
});

test('words are tokens with a letter or a digit', () => {
  expect(wordsOf('A: *b*, 3.[^c]')).toEqual(['A', 'b', '3', '[^c]']);
});

test('footnote marks are told from text', () => {
  expect(areFootnoteMarks(['[^a]', '[^b]'])).toBe(true);
  expect(areFootnoteMarks(['[^a]', ' '])).toBe(false);
  expect(areFootnoteMarks([])).toBe(false);
});

test.each([
  ['a deleted word includes the space before it', 'a b c', 'a c', [[' b', '']]],
  ['an inserted word does as well', 'a c', 'a b c', [['', ' b']]],
  ['an inserted sentence includes its own full stop', 'A b.', 'A b. More c.', [['', ' More c.']]],
  ['a sentence in the middle too', 'A. C.', 'A. B. C.', [['', ' B.']]],
  ['words in a row are one change', 'a b c d', 'a x y d', [['b c', 'x y']]],
  [
    'words apart are two',
    'a b c d e',
    'a x c y e',
    [
      ['b', 'x'],
      ['d', 'y'],
    ],
  ],
  ['line ends do not count', 'a\r\nb', 'a\nb', []],
])('%s', (_, base, changed, expected) => {
  const [from, to] = [tokenize(base), tokenize(changed)];
  const changes = diffTokens(from, to).map((hunk) => [
    from.slice(...hunk.base).join(''),
    to.slice(...hunk.changed).join(''),
  ]);
  expect(changes).toEqual(expected);
});

test('a long text of few words is compared by sentence first, and by word within', () => {
  const base = tokenize(Array.from({length: 900}, (_, n) => `The node ${n} pays.`).join(' '));
  const changed = tokenize(
    base.join('').replace('node 3', 'chain 3').replace('890 pays', '890 sells'),
  );
  const changes = diffTokens(base, changed).map((hunk) => [
    base.slice(...hunk.base).join(''),
    changed.slice(...hunk.changed).join(''),
  ]);
  expect(changes).toEqual([
    ['node', 'chain'],
    ['pays', 'sells'],
  ]);
});
