import {expect, test} from 'vitest';
import {findingsOf} from './findingsOf.fixture.ts';
import {imitatingHosts} from './imitatingHosts.ts';

const MESSAGE =
  'cnbitget.com imitates another site: link to the original, or leave out what only the copy says';

test.each([
  ['in a link', {body: '[x](https://www.cnbitget.com/a)'}, 'docs/x/x.mdx:8:1'],
  ['as a bare address', {body: 'See https://cnbitget.com.'}, 'docs/x/x.mdx:8:5'],
  ['in capitals', {body: '[x](HTTPS://CNBITGET.COM)'}, 'docs/x/x.mdx:8:1'],
  ['in a footnote', {body: 'A.[^a]\n\n[^a]: [x](https://cnbitget.com/b)'}, 'docs/x/x.mdx:10:7'],
  ['as the website', {yaml: 'website: https://cnbitget.com/\n'}, 'docs/x/x.mdx:2:10'],
  [
    'as the source of an event',
    {yaml: 'events:\n  - {date: 2018, kind: other, title: A, source: https://cnbitget.com/c}\n'},
    'docs/x/x.mdx:3:49',
  ],
])('an imitating host is refused %s', (_, page, place) => {
  expect(findingsOf(imitatingHosts, page)).toEqual([`${place} ${MESSAGE}`]);
});

test('other hosts are let through', () => {
  const body = 'https://www.bitget.com/a, [x](https://notcnbitget.com) and [y](/projects/acme).';
  expect(findingsOf(imitatingHosts, {body, yaml: 'website: https://example.org/\n'})).toEqual([]);
});
