import {expect, test} from 'vitest';
import {readPage} from '../../src/knowledge/page.ts';
import {formatProblem} from '../../src/knowledge/problem.ts';
import {footnotes} from './footnotes.ts';

const check = (body: string): string[] => {
  const page = readPage('docs/x.mdx', `---\ntitle: X\n---\n\n${body}\n`);
  if ('message' in page) throw new Error(page.message);
  return footnotes(page).map(formatProblem);
};

test('lets footnotes stand that are defined and used', () => {
  expect(
    check('One.[^a] Two.[^a]\n\n[^a]: [Title](https://example.org), seen 2026-11-22.'),
  ).toEqual([]);
});

test.each([
  [
    'One.[^a]',
    'docs/x.mdx:5:5 the footnote [^a] is not defined: add a line [^a]: [Title](https://...), seen YYYY-MM-DD.',
  ],
  ['One.\n\n[^a]: Two.', 'docs/x.mdx:7:1 the footnote [^a] is not used: refer to it or remove it'],
  ['One.[^a]\n\n[^a]: Two.\n\n[^a]: Three.', 'docs/x.mdx:9:1 the footnote [^a] is defined twice'],
])('names what is wrong in %j', (body, line) => {
  expect(check(body)).toEqual([line]);
});
