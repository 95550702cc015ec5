import {expect, test} from 'vitest';
import {factLines, type FactLine} from './factLines.ts';
import {FACTS} from './facts.ts';

const lines = (facts: object): FactLine[] =>
  factLines({sources: {}, ...facts}, FACTS, ['page', 'sheet']);

test('a fact that is not known has no line', () => {
  expect(lines({aliases: [], token: undefined})).toEqual([]);
});

test('facts are in the order of their declaration, whatever that of the page', () => {
  expect(lines({website: 'https://a.org', token: 'A', aliases: ['B']}).map(({key}) => key)).toEqual(
    ['aliases', 'token', 'website'],
  );
});

test('a fact that is shown elsewhere has no line', () => {
  expect(lines({own_pages: ['https://a.org']})).toEqual([]);
});

test.each([
  [{resources: ['gpu', 'storage']}, {label: 'Provides', text: 'GPU, storage'}],
  [{status: 'merged'}, {label: 'Status', text: 'Merged'}],
  [{founded: 2021}, {label: 'Since', text: '2021'}],
  [
    {website: 'https://www.a.org/b/'},
    {label: 'Website', text: 'a.org/b', url: 'https://www.a.org/b/'},
  ],
  [
    {repository: 'https://github.com/a/b'},
    {label: 'Code', text: 'a/b', url: 'https://github.com/a/b'},
  ],
])('%o reads as on the page', (facts, line) => {
  expect(lines(facts)).toEqual([{key: Object.keys(facts)[0], ...line}]);
});

test('a note follows the fact that it explains', () => {
  expect(lines({status: 'active', status_note: 'Since April'})[0]?.text).toBe(
    'Active. Since April',
  );
  expect(lines({status_note: 'Since April'})).toEqual([]);
});

test('a line has the source of its fact', () => {
  expect(lines({token: 'A', sources: {token: 'overview', chains: 'https://a.org'}})).toEqual([
    {key: 'token', label: 'Token', text: 'A', source: 'overview'},
  ]);
});
