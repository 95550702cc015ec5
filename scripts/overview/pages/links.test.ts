import {describe, expect, test} from 'vitest';
import {articleFrom, pagesFrom} from '../tests/fromMarkdown.fixture.ts';
import {relink} from './links.ts';
import {toMdx} from './markdown.ts';

/** What the page of project A says, its front matter left out, when the article ends with some text. */
function said(text: string, rest = ''): string | undefined {
  const pages = pagesFrom(`## One
- **A:** ${text}
### Notes
### Notes
## Two
- **B:** b
### Notes
${rest}
## Closing words
`);
  return pages['one/a.mdx']?.split('---\n')[2]?.trim();
}

describe('a link on a page', () => {
  test.each([
    ['[x](#one)', '[x](./index.mdx)'],
    ['[x](#two)', '[x](../two/index.mdx)'],
    ['[x](#notes)', '[x](./index.mdx#notes)'],
    ['[x](#notes-1)', '[x](./index.mdx#notes-1)'],
    ['[x](#notes-2)', '[x](../two/index.mdx#notes)'],
    ['[x](#Closing-Words)', '[x](../index.mdx#closing-words)'],
    ['[x _y_](#missing)', 'x *y*'],
    ['![x](pictures/x.png)', '![x](../../blog/pictures/x.png)'],
    ['[x](../other.md#a)', '[x](../../other.md#a)'],
    ['[x](/explore)', '[x](/explore)'],
    ['[x](//a.org)', '[x](//a.org)'],
    ['[x](https://a.org/#one)', '[x](https://a.org/#one)'],
    ['[x](mailto:a@b.org)', '[x](mailto:a@b.org)'],
    ['[x](#%)', 'x'],
  ])('that the article writes %s is %s', (written, shown) => {
    expect(said(written)).toBe(shown);
  });

  test('may be a reference, whose definition comes along', () => {
    expect(said('[x][r] ![y][r]', '\n[r]: x.png')).toBe('[x][r] ![y][r]\n\n[r]: ../../blog/x.png');
  });

  test('becomes its text if its anchor is missing', () => {
    expect(said('[x][r]', '\n[r]: #missing')).toMatch(/^x\n/);
  });
});

describe('a heading with an id', () => {
  const pages = pagesFrom(`See [the nets](#nets) and [old](#networks).

## Networks of machines {#nets}
- **A:** [on](#More) and [plain](#plain)
### More words {#more}
### Plain
## {#alone}
- **B:** b
`);

  test('has its words as title and slug, and is found by the id alone', () => {
    expect(pages['networks-of-machines/index.mdx']).toContain('title: Networks of machines\n');
    expect(pages['index.mdx']).toContain(
      'See [the nets](./networks-of-machines/index.mdx) and old.',
    );
  });

  test('is found on the page that has it in its text', () => {
    expect(pages['networks-of-machines/a.mdx']).toContain(
      '[on](./index.mdx#more-words) and [plain](./index.mdx#plain)',
    );
  });

  test('keeps the mark if that is all it has', () => {
    expect(Object.keys(pages)).toContain('sharp-alone/index.mdx');
  });
});

describe('a link that leads nowhere', () => {
  const isLinkTarget = (path: string) => path === 'blog/there.png';

  function relinked(markdown: string) {
    const {tree} = articleFrom(markdown);
    const anchors = new Map();
    const page = 'docs/one/a.mdx';
    const {nodes, notes} = relink(tree.children, {
      article: 'blog/a.md',
      page,
      anchors,
      isLinkTarget,
    });
    return {
      says: toMdx(nodes).trimEnd(),
      notes: notes.map(({line, message}) => `${line} ${message}`),
    };
  }

  test.each([
    ['[x](gone.md#a)', 'x', ['1 there is no page or file gone.md: the link became its text']],
    [
      'a ![x](gone.png)',
      'a x',
      ['1 there is no page or file gone.png: the image became its description'],
    ],
    [
      '![x](/gone.png)',
      'x',
      ['1 there is no page or file /gone.png: the image became its description'],
    ],
    ['[x]()', 'x', ['1 an empty address: the link became its text']],
    ['[x](irc://a)', 'x', ['1 pages do not link to irc: addresses: the link became its text']],
    [
      '[x][r]\n\n[r]: gone.md',
      'x',
      ['1 there is no page or file gone.md: the link became its text'],
    ],
    [
      '[x](#nowhere)',
      'x',
      ['1 no heading of the article has the anchor #nowhere: the link became its text'],
    ],
    [
      'a\n\n[x][r]\n\n[r]: #nowhere',
      'a\n\nx\n\n[r]: #nowhere',
      ['3 no heading of the article has the anchor #nowhere: the link became its text'],
    ],
    ['[r]: #nowhere\n\n[r]: https://r.org', '[r]: #nowhere\n\n[r]: https://r.org', []],
    ['[x](#)', 'x', ['1 a link to # leads nowhere: the link became its text']],
    ['![x](there.png)', '![x](../../blog/there.png)', []],
    ['![x](//a.org/b.png)', '[x](https://a.org/b.png)', []],
    ['[x](/explore) [y](?a) [z](https://a.org)', '[x](/explore) [y](?a) [z](https://a.org)', []],
  ])('such as %j becomes %j', (markdown, says, notes) => {
    expect(relinked(markdown)).toEqual({says, notes});
  });
});
