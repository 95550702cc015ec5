import {describe, expect, test} from 'vitest';
import {articleFrom} from '../tests/fromMarkdown.fixture.ts';
import {toMdx} from './markdown.ts';

describe('MDX of Markdown', () => {
  test.each([
    ['a {b} c', 'a \\{b} c'],
    ['a < b <c', 'a \\< b \\<c'],
    ['`{a} <b>`', '`{a} <b>`'],
    ['```js {1}\n{<a>\n```', '```js {1}\n{<a>\n```'],
    ['    code {', '```\ncode {\n```'],
    ['import x', '&#x69;mport x'],
    ['a\nexport b', 'a\n&#x65;xport b'],
    ['important, exported', 'important, exported'],
    ['![A b](https://a.org/b.png) c', '[A b](https://a.org/b.png) c'],
    ['![](https://a.org/b.png?c)', '[b.png](https://a.org/b.png?c)'],
    ['[![Build](https://a.org/b.svg)](https://c.org)', '[Build](https://c.org)'],
    ['![A][b]\n\n[b]: https://a.org/b.png', '[A][b]\n\n[b]: https://a.org/b.png'],
    ['![A](b.png) ![c][d]\n\n[d]: e.png', '![A](b.png) ![c][d]\n\n[d]: e.png'],
    ['[](https://www.a.org/b/)', '[a.org/b](https://www.a.org/b/)'],
    ['a [\u200B](b.md) [*&#8201;*](http://) c', 'a [b.md](b.md) [http://](http://) c'],
    [
      '[![][b]][c]\n\n[b]: https://a.org/b.png\n\n[c]: d',
      '[b][c]\n\n[b]: https://a.org/b.png\n\n[c]: d',
    ],
    ['[![](b.png)](c)', '[![](b.png)](c)'],
    ['a\u200Bb\u00ADc \u202Ed 👩\u200D💻', 'abc d 👩\u200D💻'],
    ['## Heading {#id} b', '## Heading \\{#id} b'],
    ['::leaf', '\\:\\:leaf'],
    ['::leaf[x]{a=b}', '\\:\\:leaf\\[x]\\{a=b}'],
    [':::note\ntext\n:::', '\\:::note\ntext\n\\:::'],
    ['- :::tip\n  text\n  :::', '- \\:::tip\n  text\n  \\:::'],
    ['a ::b std::c :d', 'a ::b std::c :d'],
    ['a :see[x](https://a.org)', 'a \\:see[x](https://a.org)'],
    ['<https://a.org/b_c>', '[https://a.org/b_c](https://a.org/b_c)'],
    ['<!-- a */ b -->', '{/* a * / b */}'],
    ['a <!-- b --> c', 'a {/* b */} c'],
    ['<!--\na\n\nb\n-->', '{/*\n  a\n\n  b\n  */}'],
    ['> <!--\n> a\n>\n> b\n> -->', '> {/* a b */}'],
    ['a<b/c>d', 'a\\<b/c>d'],
    ['- > <x-y>\n  | a |\n  | - |', '- > \\<x-y>\n\n  | a |\n  | - |'],
    ['* a\n* b', '- a\n- b'],
    ['- [x] done', '- [x] done'],
    ['***', '---'],
    ['a  \nb', 'a\\\nb'],
    ['*a*b', '*a*b'],
    ['| a |\n| - |\n| {b} \\| c |', '| a         |\n| --------- |\n| \\{b} \\| c |'],
  ])('writes %j as %j', (markdown, mdx) => {
    expect(toMdx(articleFrom(markdown).tree.children)).toBe(`${mdx}\n`);
  });
});
