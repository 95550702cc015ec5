import {expect, test} from 'vitest';
import {renderLines} from './line.ts';
import {markWords} from './markedWords.ts';

const shown = (before: string, after: string) => renderLines(markWords(before, after));

test.each([
  ['It began in 2022.', 'It began in 2023.', 'It began in [-2022-]{+2023+}.'],
  ['It began.', 'It began in 2023.', 'It began{+ in 2023+}.'],
  ['It soon began.', 'It began.', 'It[- soon-] began.'],
  ['It began.[^a]', 'It began.[^b]', 'It began.[-[^a]-]{+[^b]+}'],
  ['', 'It began.', '{+It began.+}'],
  ['It began.', '', '[-It began.-]'],
  ['It began.', 'It began.', 'It began.'],
  ['Rents disks.', 'It has closed for good.', '[-Rents disks.-]{+It has closed for good.+}'],
  ['它始于2022年。', '它始于2023年。', '它始于[-2022-]{+2023+}年。'],
])('the words that differ are marked: %j, %j', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

const words = (count: number, word = 'word') =>
  Array.from({length: count}, (_, index) => `${word}${index}`).join(' ');

test('of a long text only the differences are shown, with the words around them', () => {
  const text = (year: number) => `${words(90)} It began in ${year}. ${words(90)}`;
  expect(shown(text(2022), text(2023))).toBe(
    '… word85 word86 word87 word88 word89 It began in [-2022-]{+2023+}. word0 word1 word2 word3 word4 word5 word6 word7 …',
  );
});

test('words between two differences of a long text stay if they are few', () => {
  const text = (name: string) => `${name} ${words(9)} ${name} ${words(60)} ${name}`;
  expect(shown(text('A'), text('B'))).toBe(
    '[-A-]{+B+} word0 word1 word2 word3 word4 word5 word6 word7 word8 [-A-]{+B+} word0 word1 word2 word3 word4 word5 word6 word7 … word52 word53 word54 word55 word56 word57 word58 word59 [-A-]{+B+}',
  );
});

test('a long difference is shown by its beginning and its end', () => {
  const marked = shown('', words(500));
  expect(marked).toContain('word29 … word470');
  expect(marked.length).toBeLessThan(600);
});

test('each line of a list has its own marks', () => {
  expect(shown('- one\n- two\n', '- one\n- two\n- three\n- four\n')).toBe(
    '- one\n- two\n{+- three+}\n{+- four+}',
  );
});

test('a text cannot control the terminal', () => {
  expect(shown('a', 'a \u001B[2J')).toBe('a{+ \\u001b[2J+}');
});
