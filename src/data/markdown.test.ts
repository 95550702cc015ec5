import type {RootContent} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {expect, test} from 'vitest';
import {markdownText, toMarkdown} from './markdown.ts';
import {addressesIn, relativeTo} from './ownAddress.ts';

const ROWS = '\n\n| a | b |\n| --- | --- |\n| [x](/projects/x) | y |\n';

test.each([
  ['links', 'See [x](/projects/x), ![y](/img/y.png) and [z].\n\n[z]: /tags/z "Z"\n'],
  ['a table, whose columns are as wide as addresses', `Text.${ROWS}`],
  ['an address that Markdown escapes', 'See [x](</projects/x#(a>) or [y](/projects/y).\n'],
  ['the character that stands for an address', 'See \uFDD0 [x](/projects/x) \uFDD0.\n'],
])('a text with %s is in each folder as if it had been written for it alone', (_, text) => {
  const textFor = markdownText(parse(text));
  const inFull = addressesIn({title: 'Atlas', origin: 'https://example.org', baseUrl: '/'}, '/');
  for (const folder of ['/', '/api/v1/projects', '/']) {
    for (const toAddress of [(path: string) => relativeTo(folder, path), inFull]) {
      const alone = parse(text.replace(/\/(?:projects|img|tags)\/[^)\s>]*/g, toAddress));
      expect(textFor(toAddress)).toBe(toMarkdown(alone, (path) => path));
    }
  }
});

function parse(text: string): readonly RootContent[] {
  return unified().use(remarkParse).use(remarkGfm).parse(text).children;
}
