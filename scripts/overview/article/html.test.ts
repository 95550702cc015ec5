import {describe, expect, test} from 'vitest';
import {outlineFrom, pagesFrom, reportOf} from '../tests/fromMarkdown.fixture.ts';

/** What the landing page says. */
function converted(markdown: string): string | undefined {
  const page = pagesFrom(markdown)['index.mdx'];
  return page?.replace(/^---\n[^]*?\n---\n/, '').trim();
}

describe('HTML in an article', () => {
  test.each([
    [
      '<p align="center">\n  <b>One</b> <a href="https://a.org">two</a>\n</p>',
      '**One** [two](https://a.org)',
    ],
    ['<a href="https://a.org"><img src="/i.png" alt="i"></a>', '[![i](/i.png)](https://a.org)'],
    ['<h2>Two</h2>\n<p>three<ul><li>four</li></ul>', '## Two\n\nthree\n\n- four'],
    ['<details><summary>More</summary>\n\n- a\n\n</details>', 'More\n\n- a'],
    ['<table><tr><th>A</th></tr><tr><td>b</td></tr></table>', '| A |\n| - |\n| b |'],
    ['<kbd>Ctrl</kbd>+<kbd>F</kbd>', '`Ctrl`+`F`'],
    ['<kbd>[x](https://a.org)</kbd> <code>**a**</code>', '[x](https://a.org) **a**'],
    ['a<br/>b <br> <br> c<br>', 'a\\\nb\\\nc'],
    ['x<sup>2[^n]</sup>\n\n[^n]: y', 'x2[^n]\n\n[^n]: y'],
    ['<a name="x"></a>a <span></span>', 'a'],
    ['[<img src="/i.png"> a <a href="b">b</a>](https://c.org)', '[![](/i.png) a b](https://c.org)'],
    ['<img alt="words">', 'words'],
    ['a <!-- b --> <i>c</i>', 'a {/* b */} *c*'],
    ['| a |\n| - |\n| <ul><li>x</li><li>y</li></ul> |', '| a   |\n| --- |\n| x y |'],
    ['a **<br>** b <b></b> [c](/d)', 'a  b  [c](/d)'],
  ])('%j says %j in Markdown', (html, markdown) => {
    expect(converted(html)).toBe(markdown);
  });

  test.each([
    ['a <T> b </T> <Map> <x-y>', 'a \\<T> b \\</T> \\<Map> \\<x-y>'],
    ['<script>\nif (a < b) {}\n\n</script>', '\\<script> if (a \\< b) \\{} \\</script>'],
    ['<style>p {}</style>', '\\<style>p \\{}\\</style>'],
    ['<iframe src="x"></iframe>', '\\<iframe src="x">\\</iframe>'],
    ['a <?x?> <!X>', 'a \\<?x?> \\<!X>'],
    ['<div><T></div>', '\\<T>'],
  ])('%j stays text, %j', (html, text) => {
    expect(converted(html)).toBe(text);
  });

  test('that says nothing keeps its place, on no page', () => {
    const {parts, silentTags} = reportOf(
      outlineFrom('<div>\n\n## One\n\n- **A:** <u>x</u>\n\n</div>'),
    );
    expect(parts.map(({type, pages}) => [type, ...pages])).toEqual([
      ['markup'],
      ['heading', 'one/index.mdx'],
      ['entry', 'one/a.mdx'],
      ['markup'],
    ]);
    expect(silentTags).toBe(2);
  });

  test('gives headings in the places where they are written', () => {
    const text = '<p>a</p>\r\n<h2>One</h2>\n\n- **A:** x\n\n<p>b</p><h2>Two</h2><p>c</p>';
    const {parts} = outlineFrom(text);
    expect(parts.map(({start, end}) => text.slice(start, end).trim())).toEqual([
      '<p>a</p>',
      '<h2>One</h2>',
      '- **A:** x',
      '<p>b</p>',
      '<h2>Two</h2>',
      '<p>c</p>',
    ]);
  });
});
