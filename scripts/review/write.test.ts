import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import * as fc from 'fast-check';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {expect, test} from 'vitest';
import type {Changes} from './compare.ts';
import {overBudget} from './sizes.ts';
import {writeReview} from './write.ts';

const NOTHING: Changes = {
  pages: [],
  facts: [],
  unsourced: [],
  hosts: [],
  weak: [],
  reach: [],
  problems: 0,
  refused: [],
};

const WEAK = {kind: 'a price site', reason: 'they change without a trace', hosts: []};

/** A change of every kind, all of whose words are the same. */
function changeOf(words: string): Changes {
  return {
    pages: [{kind: 'moved', file: words, title: words, from: words, lostName: words}],
    facts: [
      {project: words, key: 'status', removed: [words], added: [words], isSingle: true},
      {project: words, key: 'chains', removed: [words], added: [words], isSingle: false},
    ],
    unsourced: [{file: words, line: 7, claim: words}],
    hosts: [{host: words, file: words, line: 3, resembles: words}],
    weak: [{url: new URL('https://example.org'), file: words, line: 3, group: WEAK, inFile: 2}],
    reach: [
      {what: 'new word', name: words, pages: 12},
      {what: 'changed definition', name: words, pages: 12},
      {what: 'wider tag', name: words, pages: 12},
      {what: 'changed tag', name: words, pages: 12},
    ],
    problems: 2,
    refused: [words],
  };
}

test('the summary says in words what changes', () => {
  const changes: Changes = {
    ...NOTHING,
    pages: [
      {kind: 'added', file: 'docs/a/b.mdx', title: 'B'},
      {kind: 'changed', file: 'docs/a/c.mdx', title: 'Nosana'},
      {kind: 'changed', file: 'docs/a/d.mdx'},
    ],
    facts: [
      {project: 'Nosana', key: 'status', removed: ['active'], added: ['inactive'], isSingle: true},
      {project: 'Nosana', key: 'token', removed: [], added: ['NOS'], isSingle: true},
      {project: 'Nosana', key: 'chains', removed: ['Solana'], added: ['Base'], isSingle: false},
    ],
    hosts: [
      {host: 'new.org', file: 'docs/a/b.mdx', line: 3},
      {host: 'githab.com', file: 'docs/a/b.mdx', line: 4, resembles: 'github.com'},
    ],
    weak: [
      {
        url: new URL('https://prices.example.org/b'),
        file: 'docs/a/b.mdx',
        line: 3,
        group: WEAK,
        inFile: 2,
      },
    ],
    reach: [{what: 'wider tag', name: 'gpu', pages: 9}],
    problems: 1,
  };
  const around = {
    otherFiles: ['scripts/check.ts'],
    sizes: [{file: 'projects/nosana.html', bytes: 20_000}],
  };
  expect(writeReview(changes, around)).toMatchInlineSnapshot(`
    "## What changes

    1 page added, 2 pages changed, 3 facts changed.

    - The check finds 1 problem: pages that have one are compared only in part.
    - It changes more than content: read the other files before you run it or open its preview.

    ### Pages

    - added: \`B\`, \`docs/a/b.mdx\`
    - changed: \`Nosana\`, \`docs/a/c.mdx\`
    - changed: \`docs/a/d.mdx\`

    ### Facts

    - \`Nosana\`: status \`active\` -> \`inactive\`
    - \`Nosana\`: token (none) -> \`NOS\`
    - \`Nosana\`: chains added \`Base\`, removed \`Solana\`

    ### New outside hosts

    - \`new.org\`, first at \`docs/a/b.mdx:3\`
    - \`githab.com\`, first at \`docs/a/b.mdx:4\`: **is it of \`github.com\`?** It looks so

    ### Weak sources

    - \`docs/a/b.mdx:3\`: \`https://prices.example.org/b\`, a price site: they change without a trace; 2 such in this file

    ### Words and tags of many pages

    - \`gpu\`: a tag that many more pages have, now on 9 pages

    ### Other files

    - \`scripts/check.ts\`

    ### Size of pages

    - \`projects/nosana.html\` has 20.0 kB compressed, 16.0 kB at most
    "
  `);
});

test('without changes and without a built site it says so', () => {
  expect(writeReview(NOTHING, {otherFiles: [], sizes: undefined})).toMatchInlineSnapshot(`
    "## What changes

    No page changes.

    ### Size of pages

    - Not measured: there is no built site. Run npm run build first.
    "
  `);
});

test('a page with another title should keep the former one as an alias', () => {
  const pages = [
    {kind: 'changed', file: 'docs/a/nimble.mdx', title: 'Nimble AI', lostName: 'Nimble'},
  ] as const;
  expect(writeReview({...NOTHING, pages}, {otherFiles: [], sizes: []})).toContain(
    "- changed: `Nimble AI`, `docs/a/nimble.mdx`; its former title `Nimble` is no page's name any more: add it to `aliases`, unless it was a mistake\n",
  );
});

test('changes only to the content need no warning', () => {
  const text = writeReview(NOTHING, {otherFiles: ['docs/tags.yml', 'blog/a.md'], sizes: []});
  expect(text).not.toContain('preview');
});

const parser = unified().use(remarkParse).use(remarkGfm);

/** The form of a summary: all but the words that are quoted. */
function formOf(words: string): string[] {
  const text = writeReview(changeOf(words), {
    otherFiles: [words],
    sizes: [{file: words, bytes: 900_000}],
  });
  const form: string[] = [];
  visit(parser.parse(text), (node) => {
    form.push(node.type === 'text' ? node.value : node.type);
  });
  return form;
}

test.each([
  '`',
  '``` `` `',
  'a | b',
  '<script>alert(1)</script>',
  '@octocat fixes #1',
  '](https://evil.org)',
  '![x](https://evil.org)',
  'a\n\n# b\n',
  '\u0007\u202E\u200B\u2028',
  'https://evil.org',
  '\\',
])('the words %j of a stranger do not change its form', (words) => {
  expect(formOf(words)).toEqual(formOf('x'));
});

test('nor do any other words', () => {
  const expected = formOf('x');
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (words) => {
      fc.pre(words.trim() !== '');
      expect(formOf(words)).toEqual(expected);
    }),
  );
});

test('pages over their budget are named, the worst first', () => {
  const sizes = [
    {file: 'projects/a.html', bytes: 15_999},
    {file: 'projects/b.html', bytes: 17_000},
    {file: 'glossary.html', bytes: 40_000},
    {file: 'print/atlas.html', bytes: 131_000},
    {file: 'blog/decentralizing-ai.html', bytes: 49_000},
  ];
  expect(overBudget(sizes).map(({file}) => file)).toEqual(['glossary.html', 'projects/b.html']);
});
