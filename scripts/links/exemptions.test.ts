import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {ProblemError} from '../../src/knowledge/problem.ts';
import {expired, isExempt, readExemptions} from './exemptions.ts';

const read = (text: string) => readExemptions({file: 'exemptions.yml', text});
const LIST = read(`
- {host: example.org, reason: x, until: 2026-12-31}
- {url: https://other.org/a?b, reason: x, until: 2026-06-30}
`);

test('the list of this project can be read', () => {
  const text = readFileSync('scripts/links/exemptions.yml', 'utf8');
  expect(read(text).length).toBeGreaterThan(0);
});

test.each([
  ['https://example.org/a', true],
  ['https://www.example.org:8080/a', true],
  ['https://notexample.org/', false],
  ['https://other.org/a?b#c', true],
  ['https://other.org/a', false],
])('%s is exempt: %s', (url, is) => {
  expect(isExempt(new URL(url), LIST, '2026-06-30')).toBe(is);
});

test('an entry counts until the end of its last day, and is then named', () => {
  expect(isExempt(new URL('https://other.org/a?b'), LIST, '2026-07-01')).toBe(false);
  expect(expired(LIST, '2026-06-30')).toEqual([]);
  expect(expired(LIST, '2026-07-01')).toEqual([LIST[1]]);
});

describe('a line says what is wrong with an entry', () => {
  test.each([
    [
      '- {host: example.org, until: 2026-12-31}',
      '1:3 entry 1: reason is missing: why it is not asked',
    ],
    ['- {reason: x, until: 2026-12-31}', '1:3 entry 1 must have either a host or a url'],
    [
      '- {host: "https://example.org", reason: x, until: 2026-12-31}',
      '1:10 entry 1: host must be a host such as example.org, without https:// and without a path',
    ],
    [
      '- {host: example.org, reason: x, until: never}',
      '1:41 entry 1: until must be a day such as 2026-11-22',
    ],
    [
      '- {host: example.org, reason: x, til: 2026-12-31}',
      expect.stringContaining('unknown key "til"'),
    ],
    ['a: [', expect.stringContaining('1:')],
  ])('%s', (text, message) => {
    let found = '';
    try {
      read(text);
    } catch (error) {
      found = error instanceof ProblemError ? error.message.replace('exemptions.yml:', '') : '';
    }
    expect(found).toEqual(message);
  });
});
