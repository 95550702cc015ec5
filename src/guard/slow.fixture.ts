/*
 * Texts that keep a parser of Markdown or YAML busy, for a time that grows with the square of their length or faster.
 */

/** What a page may be full of, by what it is. */
export const SLOW: Readonly<Record<string, string>> = {
  'items by a tab': '\t- a\n',
  'items of items': '* - \n',
  'items of items on one line': '* - ',
  items: '- a\n',
  'items apart': '- a\n\n',
  'items with paragraphs': '- a\n\n  b\n',
  'numbered items': '1. a\n',
  tasks: '- [ ] a\n',
  'quoted lines': '> a\n',
  quotes: '> a\n\n',
  'quotes on one line': '> ',
  'quotes that go on': '> a\nb\n',
  'items in quotes': '> - a\n',
  'quotes in items': '- > a\n',
  'quotes by a tab': '\t> a\n',
  footnotes: '[^a]: b\n',
  'footnotes apart': '[^a]: b\n\n',
  'footnotes on one line': '[^a]: ',
  'footnotes in quotes': '> [^a]: b\n',
  'references to footnotes': 'x[^a]\n\n[^a]: b\n\n',
  definitions: '[a]: b\n',
  'definitions and references': '[a]: b\n\n[a]\n\n',
  'headings underlined': 'a\n=\n',
  'headings underlined by hyphens': 'a\n-\n',
  'headings underlined, apart': 'a\n=\n\n',
  headings: '# a\n',
  lines: 'a\n',
  paragraphs: 'a\n\n',
  'no words': '\n',
  'breaks of lines': 'a\\\n',
  'breaks of lines by spaces': 'a  \n',
  rules: '***\n\n',
  'blocks of code': '```\na\n```\n',
  'indented code': '    a\n\n',
  tables: '|a|\n|-|\n\n',
  'rows of a table': '|a|\n|-|\n',
  cells: '|a',
  boxes: ':::note\n',
  directives: ':a[b] ',
  backticks: '`',
  tildes: '~',
  stars: '*a ',
  'stars in paragraphs': '*a*\n\n',
  'emphases that are not closed': '**a_b ',
  brackets: '[',
  'closing brackets': ']',
  links: '[a](b) ',
  'links that are not closed': '[a](',
  pictures: '![a](b)\n\n',
  'less-than signs': 'a <b ',
  braces: 'a {\n\n',
  comments: '{/* a */}\n',
};

const paragraphsOf = (part: string, length: number, count: number): string =>
  `${part.repeat(length)}\n\n`.repeat(count);
const numbered = (count: number, write: (index: number) => string): string =>
  Array.from({length: count}, (_, index) => write(index)).join('');

/** The most delimiters that a page may have, in ordinary paragraphs. */
const DENSE = paragraphsOf('*a* ', 400, 14);

/** What the limits let pass, at its worst. */
export const WITHIN_LIMITS: Readonly<Record<string, string>> = {
  'underlined headings after emphases': DENSE + 'a\n=\n\n'.repeat(600),
  'quotes after emphases': DENSE + '> a\n\n'.repeat(1150),
  'quotes after links': paragraphsOf('[a](https://b.c) ', 100, 14) + '> a\n\n'.repeat(1150),
  'items in items': `${'- '.repeat(95)}a\n\n`.repeat(12),
  'lines after items in items': `${'- '.repeat(90)}a\n${`${' '.repeat(190)}b\n\n`.repeat(450)}`,
  'quotes that go on': `${'> '.repeat(90)}${'a\n'.repeat(2500)}`,
  'footnotes and references':
    numbered(1100, (index) => `[^a${index}]: b\n\n`) +
    paragraphsOf(
      numbered(300, (index) => `[^a${index}] `),
      1,
      7,
    ),
  boxes: ':::note\n\na\n\n:::\n\n'.repeat(30) + ':::note\n'.repeat(10) + 'a\n\n'.repeat(1300),
  'comments in paragraphs': paragraphsOf('{/* a */} ', 50, 28),
  'a comment of many lines': `{/*\n${'a\n'.repeat(2900)}*/}`,
  'addresses without brackets': paragraphsOf('http://a.b ', 1700, 4).slice(0, 70_000),
  'addresses that begin with www': paragraphsOf('www.a.b ', 770, 5),
  'addresses for mail': paragraphsOf('a@b.c ', 3000, 3),
  'words with dots': paragraphsOf('a.', 9900, 4),
  characters: paragraphsOf('&amp;', 2900, 4),
  spaces: `${' '.repeat(19_000)}a\n\n`.repeat(5),
};

/** YAML that keeps a parser busy if it is not refused first. */
export const SLOW_YAML: Readonly<Record<string, string>> = {
  'keys in braces': `a: {${numbered(13_000, (index) => `a${index}, `)}}`,
  'values in brackets': `a: [${'a, '.repeat(32_000)}]`,
  'keys without end': `a: {${numbered(13_000, (index) => `a${index}, `)}`,
  'quotes without end': `a: ${'"'.repeat(90_000)}`,
  'a quote over many lines': `a: "${'b\n'.repeat(2900)}`,
  brackets: `a: ${'['.repeat(90_000)}`,
  colons: 'a: '.repeat(30_000),
  'question marks': '? '.repeat(40_000),
  hyphens: '- '.repeat(40_000),
  'an alias of aliases': numbered(
    20,
    (index) => `a${index}: &a${index} [${index > 0 ? `*a${index - 1},`.repeat(20) : 'x'}]\n`,
  ),
};
