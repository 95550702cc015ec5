import type {Root} from 'mdast';
import {expect, test} from 'vitest';
import {headingAnchors} from './headingAnchors.ts';
import {parsePage} from './parsePage.ts';

const anchorsIn = (text: string, format: 'md' | 'mdx') =>
  headingAnchors(parsePage(text, format) as Root).map(({anchor}) => anchor);

test('the same heading twice has two anchors', () => {
  expect(anchorsIn('## A\n\n## A\n\n### `b` *c*', 'mdx')).toEqual(['a', 'a-1', 'b-c']);
});

test('an anchor may be in a comment or in braces', () => {
  expect(anchorsIn('## A {/* #b */}\n\n## A \\{#c}\n\n## A', 'mdx')).toEqual(['b', 'c', 'a']);
  expect(anchorsIn('## A <!-- #b -->\n\n## A {#c}\n\n## A', 'md')).toEqual(['b', 'c', 'a']);
});
