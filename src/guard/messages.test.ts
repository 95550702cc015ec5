import {expect, test} from 'vitest';
import {RULE_GROUPS} from '../knowledge/rules.ts';
import {guardPage} from './guardPage.ts';
import {ATTEMPTS} from './hostile.fixture.ts';

const RULES = new Set(RULE_GROUPS.flatMap(({rules}) => rules.map(({id}) => id)));

/** Words of parsers and of the schema library. */
const RAW = /Unexpected|Expected|expected|acorn|Invalid|received|implicit|\bundefined\b|\[object/;

/** A message has two parts: what is wrong, and what to do. A few say both at once. */
const ADVICE =
  /: \S|must be |must say |with a line of three hyphens|Use one of|explains the keys|Did you mean/;

test('each attempt is refused by a rule of the table, in words that say what to do', () => {
  const found = ATTEMPTS.flatMap(({file, text}) => guardPage(file, text));
  expect(found.length).toBeGreaterThan(ATTEMPTS.length - 1);
  const messages = [...new Set(found.map(({message}) => message.slice(0, 300)))];
  expect(found.filter(({rule}) => !RULES.has(rule))).toEqual([]);
  expect(messages.filter((message) => RAW.test(message))).toEqual([]);
  expect(messages.filter((message) => !ADVICE.test(message))).toEqual([]);
});

const SOUND =
  '---\ntitle: X\nslug: /projects/x\ndescription: x\ncategories: [x]\n---\n\nAt the caf\u00E9.\n';

const wordsOn = (text: string) =>
  guardPage('docs/x/x.mdx', text).map(({line, column, message}) => `${line}:${column} ${message}`);

test.each([
  [
    'a line of hyphens that is missing',
    SOUND.replace('\n---\n', '\n'),
    '1:1 front matter does not end: write a line of three hyphens after line 5',
  ],
  [
    'a line of four hyphens',
    SOUND.replace('\n---\n', '\n----\n'),
    '6:1 front matter ends with a line of three hyphens and nothing else',
  ],
  [
    'a language after the hyphens',
    SOUND.replace('---', '---yaml'),
    '1:1 front matter begins with a line of three hyphens and nothing else',
  ],
  [
    'a line break of HTML',
    SOUND.replace('caf', '<br/>caf'),
    '8:8 <br> is HTML: a page holds Markdown only; for a new paragraph leave an empty line',
  ],
])('%s: what is missing is said, and where', (_, text, words) => {
  expect(wordsOn(text)).toEqual([words]);
});

test.each([
  ['UTF-16, the lower byte first', Buffer.from(SOUND, 'utf16le'), '1:2'],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${SOUND}`, 'utf16le'), '1:1'],
  ['UTF-16, the higher byte first', Buffer.from(`\uFEFF${SOUND}`, 'utf16le').swap16(), '1:1'],
  ['Latin 1', Buffer.from(SOUND, 'latin1'), '8:11'],
])('a file in %s has one fault, which names the encoding that it needs', (_, bytes, place) => {
  expect(wordsOn(bytes.toString('utf8'))).toEqual([
    `${place} from here on, the file is not in UTF-8: save it in that encoding, in most editors under Save As or in the bar at the foot`,
  ]);
});
