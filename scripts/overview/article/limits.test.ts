import {describe, expect, test} from 'vitest';
import {outlineFrom, problemsOf} from '../tests/fromMarkdown.fixture.ts';

const problemsIn = (text: string) => problemsOf(() => outlineFrom(text));

const LONG =
  'blog/article.md:3:1 a paragraph of more than 20000 characters: divide it with blank lines';

describe('a paragraph', () => {
  test.each([
    ['of one line', 'a'.repeat(20_001)],
    ['of many lines', 'a b c\n'.repeat(5000)],
  ])('that is endless is refused, %s', (_, text) => {
    expect(problemsIn(`One\n\n${text}`)).toEqual([LONG]);
  });

  test.each([
    ['signs of Markdown', '*a*'.repeat(501), '1000 signs of Markdown'],
    ['brackets that close nothing', 'a] '.repeat(201), '200 brackets that close nothing'],
  ])('of too many %s is refused', (_, text, excess) => {
    expect(problemsIn(`One\n\n${text}`)).toEqual([LONG.replace('20000 characters', excess)]);
  });

  test.each([
    ['a list', '- **A:** x\n'],
    ['a table', '| a | b |\n'],
    ['definitions', '[^a]: A note.\n'],
    ['headings', '### b\n'],
    ['paragraphs', 'a b c\n\n'],
    ['front matter', ''],
  ])('is not taken for %s, which may be long', (_, text) => {
    const head = text === '' ? `---\n${'# a comment\n'.repeat(3000)}---\n` : '';
    expect(problemsIn(`${head}# One\n\n${text.repeat(3000)}`)).toEqual([]);
  });
});

describe('what is nested', () => {
  const stairs = (times: number, indent: string, text: string) =>
    Array.from({length: times}, (_, row) => indent.repeat(row) + text).join('\n');
  const words = 'quotes, lists or emphases nested too deeply: at most 100 levels';

  test.each([
    ['lists', stairs(101, '  ', '- x'), '101:201'],
    ['quotes', stairs(102, '> ', 'x'), '102:201'],
    ['footnotes', '[^a]: x\n\n' + '    [^a]: x\n\n'.repeat(100), '201:9'],
    ['asterisks', `a ${'*'.repeat(400)}b${'*'.repeat(400)}`, '1:3'],
    ['items on one line', '- '.repeat(101), '1:201'],
    ['emphases', '*a **b '.repeat(160) + 'c** d*'.repeat(160), '1:706'],
  ])('too deeply is refused: %s', (_, text, place) => {
    expect(problemsIn(text)).toEqual([`blog/article.md:${place} ${words}`]);
  });

  test.each(['[', '{a: ', '? '])('too deeply in the front matter is refused: %s', (mark) => {
    expect(problemsIn(`---\na: 1\nb: ${mark.repeat(5000)}\n---\n`)).toEqual([
      expect.stringMatching(
        /^blog\/article\.md:3:\d+ front matter nested too deeply: at most 100 /,
      ),
    ]);
  });

  test.each([
    ['lists', stairs(100, '  ', '- x')],
    ['quotes', stairs(100, '> ', 'x')],
    ['rows of one list', '- x\n'.repeat(500)],
    ['a long rule', '*'.repeat(500)],
    ['rules and bold text', '**a**\n\n****\n\n- - -\n\n'.repeat(100)],
  ])('less deeply is split: %s', (_, text) => {
    expect(problemsIn(text)).toEqual([]);
  });
});

describe('an article of a megabyte that would keep the parser busy is refused:', () => {
  const LENGTH = 990_000;
  const fill = (part: string) => part.repeat(Math.floor(LENGTH / part.length));

  test.each([
    ['numbered items', '1. a\n'],
    ['items apart', '* a\n\n'],
    ['items with paragraphs', '- a\n\n  b\n'],
    ['tasks', '- [ ] a\n'],
    ['items in items', '- a\n  - b\n'],
    ['quotes', '> a\n\n'],
    ['items in quotes', '- > a\n'],
    ['definitions', '[a]: b\n'],
    ['underlined headings', 'a\n=\n\n'],
    ['emphases', '*a* _b_\n\n'],
    ['tables', '| a |\n| - |\n\n'],
    ['code', '```\na\n```\n\n'],
    ['mail', 'a@b.c\n\n'],
  ])('%s', (_, part) => {
    expect(problemsIn(`# One\n\n${fill(part)}\n`)).toEqual([
      expect.stringMatching(
        /^blog\/article\.md:\d{3,}:1 more lists, quotes, notes and signs of Markdown than can be read/,
      ),
    ]);
  });

  test.each([
    ['a list of 10,000 entries with lists', 10_000, '- **A 0:** x\n  - y\n'],
    ['a numbered list of 10,000', 10_000, '1. **A 0:** Rents graphics cards by the hour.\n'],
    [
      'a list of 10,000 in two lines each',
      10_000,
      '- **A 0:** Rents graphics cards\n  by the hour.\n',
    ],
    ['a list of 50,000', 50_000, '- **A 0:** Rents graphics cards by the hour.\n'],
  ])('but not %s', (_, times, part) => {
    const entries = Array.from({length: times}, (__, index) => part.replace('0', String(index)));
    expect(problemsIn(`# One\n\n${entries.join('')}\n`)).toEqual([]);
  });
});
