import {expect, test} from 'vitest';
import {findingsOf} from './findingsOf.fixture.ts';
import {footnotes} from './footnotes.ts';

const check = (body: string): string[] => findingsOf(footnotes, {body});

test('accepts footnotes that are defined and used', () => {
  expect(
    check('One.[^a] Two.[^a]\n\n[^a]: [Title](https://example.org), seen 2026-11-22.'),
  ).toEqual([]);
});

test.each([
  [
    'One.[^a]',
    'docs/x/x.mdx:8:5 the footnote [^a] is not defined: add a line [^a]: [Title](https://...), seen YYYY-MM-DD.',
  ],
  [
    'One.\n\n[^a]: Two.',
    'docs/x/x.mdx:10:1 the footnote [^a] is not used: refer to it or remove it',
  ],
  [
    'One.[^a]\n\n[^a]: Two.\n\n[^a]: Three.',
    'docs/x/x.mdx:12:1 the footnote [^a] is defined twice: give one of the two another name',
  ],
])('reports what is wrong in %j', (body, line) => {
  expect(check(body)).toEqual([line]);
});
