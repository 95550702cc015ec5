import type {Root} from 'hast';
import {toHast} from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {expect, test} from 'vitest';
import remarkReferences from '../plugins/guard/remarkReferences.ts';
import {compile} from './compile.fixture.ts';
import {HONEST} from './honest.fixture.ts';

/*
 * What Docusaurus makes of an honest page says what the author wrote: the same words as plain Markdown with tables and
 * footnotes makes of it, which knows neither MDX nor directives.
 */

/** The words that a reader of the built page sees, and those that pictures have for who cannot see them. */
async function rendered(body: string): Promise<string> {
  let words = '';
  const keepWords = () => (tree: Root) => {
    words = wordsIn(tree);
  };
  await compile(body, 'mdx', {remark: [remarkReferences], rehype: [keepWords]});
  return words;
}

const markdown = unified().use(remarkParse).use(remarkGfm);

function written(body: string): string {
  const hasBoxes = /^:{3,}\w/m.test(body);
  const withoutComments = body.replace(/\{\/\*[^]*?\*\/\}/g, '');
  const plain = hasBoxes
    ? withoutComments.replace(/^:{3,}(?:\w+(?:\[(.*)\])?)?$/gm, (_, title?: string) => title ?? '')
    : withoutComments;
  return wordsIn(toHast(markdown.parse(plain)) as Root);
}

function wordsIn(tree: Root): string {
  const parts: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'text') parts.push(node.value);
    // The title of a box.
    if (node.type === 'element' && node.tagName === 'admonition')
      parts.push(String(node.properties.title ?? ''));
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}

test.each(HONEST)('%j', async (body) => {
  const words = await rendered(body);
  expect(words).not.toBe('undefined');
  expect(words).toBe(written(body));
});
