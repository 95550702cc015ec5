import {describe, expect, test} from 'vitest';
import {outlineFrom, pagesFrom, reportOf} from '../tests/fromMarkdown.fixture.ts';

/** A section of a project with links as such lists have them. */
const tool = (name: string, text = `${name} trades.`) =>
  `## [${name}](https://${name.toLowerCase()}.example)\n${text}\n\n### Links\n- [Docs](https://docs.${name.toLowerCase()}.example)\n- [GitHub](https://github.com/x/${name})\n\n`;

const namesIn = (markdown: string) => outlineFrom(markdown).projects.map(({name}) => name);
const categoriesIn = (markdown: string) =>
  outlineFrom(markdown).categories.map(({slug, children}) =>
    [slug, ...children.map((child) => child.slug)].join(' '),
  );

describe('headings that link to websites', () => {
  const LIST = `# Open\n${tool('Aa')}${tool('Bb')}# Closed\n${tool('Cc')}`;

  test('are projects, each with all that is below it', () => {
    expect(namesIn(LIST)).toEqual(['Aa', 'Bb', 'Cc']);
    expect(categoriesIn(LIST)).toEqual(['open', 'closed']);
    expect(pagesFrom(LIST)['open/aa.mdx']).toMatch(
      /website: https:\/\/aa\.example\n---\n\nAa trades\.\n\n## Links\n\n- \[Docs\].*\n- \[GitHub\].*\n$/,
    );
  });

  test('have other names, a text of their own and badges as items have them', () => {
    const headed = (rest: string) =>
      LIST.replace('(https://aa.example)', `(https://aa.example)${rest}`);
    expect(outlineFrom(headed(' (AAA, formerly Zz) - A market')).projects[0]).toMatchObject({
      name: 'Aa',
      token: 'AAA',
      aliases: ['Zz'],
    });
    expect(pagesFrom(headed(' ![stars](https://img.example/s.svg)'))['open/aa.mdx']).toContain(
      's.svg',
    );
  });

  test('are found by links to them, and so is what is below them', () => {
    const {'open/index.mdx': page} = pagesFrom(
      LIST.replace('# Open\n', '# Open\nSee [Aa](#aa), [its links](#links) and [Cc](#cc).\n\n'),
    );
    expect(page).toContain(
      '[Aa](./aa.mdx), [its links](./aa.mdx#links) and [Cc](../closed/cc.mdx)',
    );
  });

  test('keep every character of the article on a page', () => {
    const definitions = LIST.replace('Bb trades.', 'Bb trades.[^b]\n\n[^b]: A note.\n\nAnd lends.');
    const {parts} = reportOf(outlineFrom(definitions));
    expect(parts.map(({type, pages}) => [type, ...pages].join(' '))).toEqual([
      'heading open/index.mdx',
      'entry open/aa.mdx',
      'entry open/bb.mdx',
      'definition open/bb.mdx',
      'heading closed/index.mdx',
      'entry closed/cc.mdx',
    ]);
    expect(pagesFrom(definitions)['open/bb.mdx']).toMatch(/And lends\.[^]*\[\^b\]: A note\./);
  });

  test('may have another one a level too deep below them, which has a page of its own', () => {
    const deep = LIST.replace('# Closed', '#### [Dd](https://dd.example)\nDd lends.\n\n# Closed');
    expect(namesIn(deep)).toEqual(['Aa', 'Bb', 'Dd', 'Cc']);
    expect(categoriesIn(deep)).toEqual(['open', 'closed']);
    expect(pagesFrom(deep)['open/bb.mdx']).not.toContain('Dd');
  });

  test('go without a text', () => {
    expect(namesIn(LIST.replace('Bb trades.', ''))).toEqual(['Aa', 'Bb', 'Cc']);
  });

  const entries = (name: string) =>
    `- [${name} 1](https://a.example) - x\n- [${name} 2](https://b.example) - y\n`;
  const chapter = (name: string) =>
    `## [${name}](https://${name.toLowerCase()}.example)\n${entries(name)}\n`;

  test.each([
    [
      'most of them list projects',
      `# All\n${chapter('Aa')}${chapter('Bb')}${chapter('Cc')}`,
      'aa bb cc',
    ],
    [
      'there are but two',
      `# One\n${entries('x')}\n# Two\n${tool('Aa')}${tool('Bb')}`,
      'one two aa bb',
    ],
    [
      'most of those beside them have no link',
      `# One\n${entries('x')}\n## Aa\n${entries('y')}\n## Bb\n${entries('z')}\n${tool('Cc')}`,
      'aa bb cc links',
    ],
    [
      'they lead to a place in the article',
      `# One\n${entries('x')}\n## [Aa](#aa)\n## [Bb](#bb)\n## [Cc](#cc)`,
      'one',
    ],
  ])('are none if %s', (_, markdown, categories) => {
    expect(categoriesIn(markdown).join(' ')).toBe(categories);
  });

  test('are none where the front matter names them as categories', () => {
    const settings = '---\ncategories:\n  Aa: {slug: first}\n---\n';
    expect(categoriesIn(`${settings}${LIST}`)[0]).toMatch(/\bfirst\b/);
  });
});
