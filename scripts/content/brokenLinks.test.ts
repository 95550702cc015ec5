import type {Root} from 'mdast';
import {expect, test} from 'vitest';
import {parsePage} from '../../src/knowledge/parsePage.ts';
import {brokenLinksOf} from './brokenLinks.ts';
import type {Places} from './places.ts';

const FILES = new Map([
  ['docs/data/acme.mdx', '/projects/acme'],
  ['docs/data/other.mdx', '/projects/other'],
]);

const PLACES: Places = {
  files: [...FILES.keys()],
  pages: ['/projects/acme', '/projects/other', '/tags'],
  mayHave: () => false,
  movedTo: (address) => (address === '/projects/old' ? '/projects/other' : undefined),
  has: (address) => PLACES.pages.includes(address) || address === '/',
  anchorsOf: (address) => (address === '/projects/other' ? new Set(['how-it-works']) : undefined),
  addressOf: (file) => FILES.get(file),
};

function linesOn(body: string): readonly string[] {
  const tree = parsePage(body, 'mdx') as Root;
  return brokenLinksOf('docs/data/acme.mdx', tree, PLACES).map(
    ({line, column, message}) => `${line}:${column} ${message}`,
  );
}

test.each([
  '[a](/projects/other), [b](/projects/other/), [c](/), [d](/tags?x=y#z)',
  '[a](./other.mdx#how-it-works), [b](/projects/other#how-it-works)',
  '## A part, and more\n\n[a](#a-part-and-more)',
  '## A part {/* #own */}\n\n[a](#own)',
  '[a](https://example.org/x#y), [b](mailto:a@example.org)',
  '![a](/img/home.png)',
])('leads somewhere: %j', (body) => {
  expect(linesOn(body)).toEqual([]);
});

test.each([
  ['x [a](/projects/old)', '1:3 /projects/old is a former address of /projects/other: write that'],
  [
    '[a](/projects/old/?x#y)',
    '1:1 /projects/old/ is a former address of /projects/other: write that',
  ],
  [
    'x [a](/projects/othr)',
    '1:3 there is no page at /projects/othr. Did you mean "/projects/other"? Pages are addressed by their slug, such as /projects/example-network',
  ],
  [
    '[a](/projcts/other)',
    '1:1 there is no page at /projcts/other. Did you mean "/projects/other"? Pages are addressed by their slug, such as /projects/example-network',
  ],
  [
    '[a](/projects/nowhere)',
    '1:1 there is no page at /projects/nowhere. Pages are addressed by their slug, such as /projects/example-network',
  ],
  [
    '[a](./othr.mdx)',
    '1:1 there is no page at ./othr.mdx. Did you mean "./other.mdx"? Pages are addressed by their slug, such as /projects/example-network',
  ],
  [
    '[a](./none.mdx)',
    '1:1 there is no page at ./none.mdx. Pages are addressed by their slug, such as /projects/example-network',
  ],
  [
    '[a][b]\n\n[b]: other',
    '3:1 there is no page at other. Pages are addressed by their slug, such as /projects/example-network',
  ],
  [
    '[a](/projects/other#how-it-work)',
    '1:1 there is no place #how-it-work on /projects/other. Did you mean "how-it-works"? A heading is addressed by its words, in lower case with hyphens',
  ],
  [
    '## Part\n\n[a](#parts)',
    '3:1 there is no place #parts on this page. Did you mean "part"? A heading is addressed by its words, in lower case with hyphens',
  ],
  ['[a]()', '1:1 the link leads nowhere: give it an address'],
  [
    '![a](./none.png)',
    '1:1 there is no picture at docs/data/none.png: put the picture beside the page and write its name, or correct the address',
  ],
  [
    '![a][p]\n\n[p]: /none.png',
    '3:1 there is no picture at static/none.png: put the picture beside the page and write its name, or correct the address',
  ],
])('leads nowhere: %j', (body, line) => {
  expect(linesOn(body)).toEqual([line]);
});

test('finds each of many links to places of a long page that are not there', () => {
  const headings = Array.from({length: 400}, (_, index) => `## Part ${index}\n\n`);
  const links = Array.from({length: 800}, (_, index) => `[a](#place-${index})\n\n`);
  expect(linesOn([...headings, ...links].join(''))).toHaveLength(800);
});
