import {expect, test} from 'vitest';
import {guardText} from '../guard/guardText.ts';
import {ATTEMPTS} from '../guard/hostile.fixture.ts';
import {mdxFault} from './mdxFault.ts';
import {readPage} from './page.ts';

const page = (yaml: string, body: string) =>
  `---\ntitle: X\nslug: /projects/x\n${yaml}---\n\n${body}\n`;

const lineOf = (text: string) => {
  const read = readPage('docs/x/x.mdx', text);
  return 'message' in read ? `${read.line}:${read.column} ${read.message}` : undefined;
};

test.each([
  [
    'status_note: Main network: open\n',
    "4:14 not valid YAML: put the text in quotes: 'Main network: open'",
  ],
  [
    "status_note: It's here: now\n",
    `4:14 not valid YAML: put the text in quotes: "It's here: now"`,
  ],
  ['status_note: @here\n', "4:14 not valid YAML: put the text in quotes: '@here'"],
  ['tags: [a, b\n', '4:7 not valid YAML: a bracket or brace is not closed: close it'],
  ['token: "a\n', '4:8 not valid YAML: a quote, bracket or brace is not closed: close it'],
  [
    'tags: [a,\n  b\nchains: [c]\n',
    '4:7 not valid YAML: a bracket or brace is not closed: close it',
  ],
  ['title: Y\n', '4:1 not valid YAML: the key "title" is there twice: keep one'],
  [
    'status_note: Lantern: open\n  to all\n',
    "4:14 not valid YAML: put the text in quotes: 'Lantern: open to all'",
  ],
  [
    "relations:\n  - type: similar-to, target: Nosana, source: 'x'}\n",
    '5:5 not valid YAML: a brace is missing before type: write {type',
  ],
  ['token:EXM\nfounded: 2021\n', '4:7 not valid YAML: write a space after the colon'],
  [
    'sources:\n  token: overview\n   founded: overview\n',
    '6:1 not valid YAML: this line is indented more than the one above: give both the same spaces',
  ],
  [
    '# The ticker.\n# Without a dollar sign.\n token: EXM\n',
    '6:1 not valid YAML: this line is indented: remove the spaces before it',
  ],
  ['\ttoken: a\n', '4:1 not valid YAML: a tab begins the line: indent it with spaces'],
])('front matter %j: %s', (yaml, line) => {
  expect(lineOf(page(yaml, 'x'))).toBe(line);
});

test.each([
  ['a <5 b', '6:3 not valid MDX: a less-than sign begins a tag: write \\< to show one'],
  ['a <= b', '6:3 not valid MDX: a less-than sign begins a tag: write \\< to show one'],
  ['one\ntwo { price\nthree', '7:5 not valid MDX: a brace begins code: write \\{ to show one'],
  ['one `{` \\{ {a} two { price', '6:20 not valid MDX: a brace begins code: write \\{ to show one'],
  ['{ price\n\nmore\n\nlast', '6:1 not valid MDX: a brace begins code: write \\{ to show one'],
  ['a {5 GPUs} b', '6:3 not valid MDX: a brace begins code: write \\{ to show one'],
  ['a {b} c { d { e', '6:9 not valid MDX: a brace begins code: write \\{ to show one'],
  ['a <br> {x;', '6:8 not valid MDX: a brace begins code: write \\{ to show one'],
  ['a <br> b', '6:3 not valid MDX: <br> has no partner: for a new paragraph leave an empty line'],
  ['a<BR>b', '6:2 not valid MDX: <br> has no partner: for a new paragraph leave an empty line'],
  ['a</br>b', '6:2 not valid MDX: <br> has no partner: for a new paragraph leave an empty line'],
  ['a <b c', '6:3 not valid MDX: a less-than sign begins a tag: write \\< to show one'],
  ['a <!-- b --> c', '6:3 not valid MDX: an HTML comment: write it as {/* ... */}'],
  [
    'see <https://example.org>',
    '6:5 not valid MDX: an address between < and >: write [text](https://...)',
  ],
  [
    'a <b> c',
    '6:3 not valid MDX: a tag without its partner: delete it, or write \\< to show the sign',
  ],
  [
    'a </b> c',
    '6:3 not valid MDX: a tag without its partner: delete it, or write \\< to show the sign',
  ],
  [
    'one\n\nimport keys from a wallet.',
    '8:1 not valid MDX: a line that begins with import or export: begin the sentence with another word',
  ],
  ['- item\n\n  a <5', '8:5 not valid MDX: a less-than sign begins a tag: write \\< to show one'],
])('text %j: %s', (body, line) => {
  expect(lineOf(page('', body))).toBe(line);
});

/** The guard refuses a text on which a parser would work for long, before any parser reads it. */
const isParsed = (file: string, text: string) =>
  guardText(file, text).every(({rule}) => rule !== 'bounded-text');

test('an anchor in braces is to be a comment', () => {
  expect(lineOf(page('', '## Questions {#faq}'))).toBe(
    '6:14 not valid MDX: write the anchor of a heading as {/* #faq */}',
  );
});

test('no word of a parser reaches a contributor', () => {
  const lines = ATTEMPTS.filter(({file, text}) => file.endsWith('.mdx') && isParsed(file, text))
    .map(({text}) => lineOf(text))
    .filter((line) => line !== undefined);
  expect(lines.length).toBeGreaterThan(20);
  expect(
    lines.filter((line) => /Unexpected|Expected|acorn|parse\b|implicit|resolve/.test(line)),
  ).toEqual([]);
});

test('a paragraph is parsed a few times at most to find a sign, however many it has', () => {
  for (const text of [
    '{ a '.repeat(2000),
    `${'{ a '.repeat(20)}\n\n`.repeat(200),
    '{\n\n'.repeat(500),
  ]) {
    let times = 0;
    const fault = mdxFault(text, {reason: 'a closing brace', line: 3, column: 9}, () => {
      times += 1;
      return false;
    });
    const sign = text.split('\n')[fault.line - 1]?.[fault.column - 1];
    expect(sign ?? '{').toBe('{');
    expect(times).toBeLessThanOrEqual(42);
  }
});
