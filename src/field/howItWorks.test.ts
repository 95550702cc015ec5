import {expect, test} from 'vitest';
import type {Root} from 'mdast';
import {parsePage} from '../knowledge/parsePage.ts';
import {howItWorks} from './howItWorks.ts';

const NOTES = '\n\n[^a]: [A](https://a.example/)\n[^b]: [B](https://b.example/)\n[^c]: Overview.\n';

function excerptOf(text: string) {
  const tree = parsePage(`---\n---\n\n${text}${NOTES}`, 'mdx');
  return 'children' in tree ? howItWorks(tree satisfies Root) : undefined;
}

test('the first two sentences stand for how it works, with the sources in them', () => {
  expect(
    excerptOf('## How it works\n\nOne does it.[^a] Two *pay* it.[^c] Three leave.[^b]'),
  ).toEqual({
    text: 'One does it. Two pay it.',
    sources: ['https://a.example/', 'overview'],
  });
});

test('a source at the end of a longer passage supports its beginning', () => {
  expect(excerptOf('## How it worked\n\nOne. Two. Three.[^a][^b] Four.[^c]')?.sources).toEqual([
    'https://a.example/',
    'https://b.example/',
  ]);
});

test.each(['## Team\n\nOne.', '## How it works\n\n- A list.', 'One.'])(
  'a page that begins %j does not say how it works',
  (text) => {
    expect(excerptOf(text)).toBeUndefined();
  },
);
