import {expect, test} from 'vitest';
import {EMPTY_DISK} from '../tests/fromMarkdown.fixture.ts';
import {runInMemory} from '../tests/inMemory.fixture.ts';

const entry = (name: string, text: string) => `- [${name}](https://${name}.org) - ${text}\n`;
const list = (...entries: readonly string[]) => `# APIs\n\n${entries.join('')}`;
const table = (name: string, text: string) =>
  `# APIs\n\n| API | Description | Auth | HTTPS | CORS |\n| --- | --- | --- | --- | --- |\n| [Cats](https://c.org) | Pictures of cats | apiKey | Yes | Yes |\n| [${name}](https://${name}.org) | ${text} | No | Yes | Unknown |\n`;

test.each([
  ['facts', table('zoo', 'Facts about animals'), table('client', 'Testing tool')],
  [
    'a phrase of other pages',
    list(
      entry('go-twitter', 'Go client library for the Twitter API.'),
      entry('go-gerrit', 'Talks to Gerrit.'),
      entry('go-mail', 'Go client library for the Mail API.'),
    ),
    list(
      entry('go-gerrit', 'Go client library for the Gerrit API.'),
      entry('go-mail', 'Go client library for the Mail API.'),
    ),
  ],
  [
    'a few words that two entries share',
    list(
      entry('xpinyin', 'A library to translate Chinese hanzi to pinyin, with tones and initials.'),
      entry('pypinyin', 'Speaks.'),
    ),
    list(entry('pypinyin', 'Convert Chinese hanzi to pinyin.')),
  ],
])('%s are no text that moved', (_, before, after) => {
  const {report} = runInMemory(runInMemory(EMPTY_DISK, before).disk, after);
  expect({questions: report.questions, moves: report.moves}).toEqual({questions: [], moves: []});
});

test('words of one page that are on another one now are', () => {
  const text = 'Turns the pages of old books into letters that a machine can read.';
  const before = list(entry('aa', text), entry('bb', 'Is.'));
  const after = list(entry('cc', text), entry('bb', 'Is.'));
  const {report} = runInMemory(runInMemory(EMPTY_DISK, before).disk, after);
  expect(report.questions).toMatchObject([{command: '--rename aa=cc'}]);
});
