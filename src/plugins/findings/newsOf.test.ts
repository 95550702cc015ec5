import {expect, test} from 'vitest';
import {newsOf} from './newsOf.ts';
import type {CheckedProblem} from './runCheck.ts';

const at = (line: number): CheckedProblem => ({
  file: 'docs/a.mdx',
  line,
  column: 1,
  message: `fault ${line}`,
  rule: 'known-tag',
});

test.each<[string, readonly CheckedProblem[], readonly CheckedProblem[], string]>([
  ['the same as before', [at(1)], [at(1)], ''],
  ['the same twice as before', [at(1), at(1)], [at(1), at(1)], ''],
  ['a first problem', [], [at(1)], '\ndocs/a.mdx:1:1 fault 1 (known-tag)\ncheck: 1 problem'],
  [
    'only what is new',
    [at(1)],
    [at(1), at(2)],
    '\ndocs/a.mdx:2:1 fault 2 (known-tag)\ncheck: 2 problems',
  ],
  ['what is left', [at(1), at(2)], [at(1)], '\ncheck: 1 problem'],
  ['nothing left', [at(1)], [], '\ncheck: no problems'],
])('says %s', (_, before, now, news) => {
  expect(newsOf(before, now)).toBe(news);
});

test('the first check says that there is nothing, too', () => {
  expect(newsOf([], [], true)).toBe('\ncheck: no problems');
});

test('of very many problems, the first are said', () => {
  const many = Array.from({length: 30}, (_, line) => at(line + 1));
  const lines = newsOf([], many).split('\n');
  expect(lines).toHaveLength(23);
  expect(lines.slice(-2)).toEqual(['and 10 more, which npm run check lists', 'check: 30 problems']);
});
