import {describe, expect, test} from 'vitest';
import {outlineFrom, pagesFrom, reportOf} from '../tests/fromMarkdown.fixture.ts';
import {formatReport} from '../report/formatReport.ts';

describe('a definition', () => {
  const article = `# One
Prose[^a] and [link][l].
- **A:** x[^a]

  [^inner]: defined in an item
- **B:** y[^inner]

[^a]: A cites[^b]
[^b]: B.
[^c]: Nobody cites C.
[^a]: The second counts for nothing.

[l]: https://a.org
`;
  const bodies = Object.fromEntries(
    Object.entries(pagesFrom(article)).map(([path, text]) => [path, text.split('---\n')[2]]),
  );

  test('travels to each page that uses it, with those that it uses itself', () => {
    expect(bodies).toMatchInlineSnapshot(`
      {
        "index.mdx": "",
        "one/a.mdx": "
      x[^a]

      [^a]: A cites[^b]

      [^b]: B.

      [^inner]: defined in an item
      ",
        "one/b.mdx": "
      y[^inner]

      [^inner]: defined in an item
      ",
        "one/index.mdx": "
      Prose[^a] and [link][l].

      [^a]: A cites[^b]

      [^b]: B.

      [l]: https://a.org
      ",
      }
    `);
  });

  test('that no page uses is named in the report, as is the second of two with one label', () => {
    expect(
      formatReport(reportOf(outlineFrom(article)))
        .split('\n')
        .filter((line) => line.includes('definition ')),
    ).toEqual([
      '  blog/article.md:10:1 the footnote definition [c] is not used and is on no page',
      '  blog/article.md:11:1 the footnote definition [a] is not used and is on no page',
    ]);
  });

  test('within a definition is beside it on the page', () => {
    expect(pagesFrom('x[^a]\n\n[^a]: A[^b]\n\n    [^b]: B\n')['index.mdx']).toContain(
      'x[^a]\n\n[^a]: A[^b]\n\n[^b]: B\n',
    );
  });

  test('may each refer to the next, a thousand times', () => {
    const notes = Array.from({length: 1000}, (_, index) => `[^n${index}]: N[^n${index + 1}]`);
    const page = pagesFrom(['x[^n0]', ...notes].join('\n\n'))['index.mdx'] ?? '';
    expect(page.match(/^\[\^n\d+\]: /gm)).toHaveLength(1000);
  });
});
