import {expect, test} from 'vitest';
import {findingsOf} from './findingsOf.fixture.ts';
import {footnotes} from './footnotes.ts';

const check = (body: string): string[] => findingsOf(footnotes, {body});

test('accepts footnotes that are defined and used', () => {
  expect(
    check('One.[^a] Two.[^a]\n\n[^a]: [Title](https://example.org), seen 2026-11-22.'),
  ).toEqual([]);
});

test('accepts a name with a number that no mention has', () => {
  expect(check('One.[^a] Two.[^a-2] Three.[^a-3]\n\n[^a]: x\n\n[^a-2]: y\n\n[^a-3]: z')).toEqual(
    [],
  );
});

test.each(['A mention is written \\[^a], and see https://example.org, \\[^b].', '`[^a]` is code.'])(
  'accepts what is meant as text: %s',
  (body) => {
    expect(check(body)).toEqual([]);
  },
);

test('looks for what an address is joined to in its own paragraph', () => {
  const yaml = "sidebar_label: 'X [^a]'\n";
  expect(findingsOf(footnotes, {yaml, body: 'www\\.a.org\\[^a]www\\.a.org'})).toEqual([]);
});

test.each([
  [
    'One\nand two.[^a]',
    'docs/x/x.mdx:9:9 the footnote [^a] is not defined: add a line [^a]: [Title](https://...), seen YYYY-MM-DD.',
  ],
  [
    'See https://example.org, too.[^a]',
    'docs/x/x.mdx:8:30 the footnote [^a] is not defined: add a line [^a]: [Title](https://...), seen YYYY-MM-DD.',
  ],
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
  [
    'One.[^a] Two.[^a] Three.[^a-2]\n\n[^a]: Four.\n\n[^a-2]: Five.',
    'docs/x/x.mdx:12:1 the footnote [^a-2] has the address of mention 2 of [^a]: give one of the two another name',
  ],
])('reports what is wrong in %j', (body, line) => {
  expect(check(body)).toEqual([line]);
});
