import {expect, test} from 'vitest';
import {guardedPage, takeTree} from './guardedPage.ts';

const file = 'docs/clouds/one.mdx';
const page = (body: string) =>
  `---\ntitle: One\nslug: /projects/one\ndescription: A cloud.\ncategories: [clouds]\n---\n\n${body}\n`;

test('a page says how its project works, unless something on it may not stand there', () => {
  const text = page('## How it works\n\nOwners of GPUs place bids.');
  expect(guardedPage(file, text).how?.text).toBe('Owners of GPUs place bids.');
  expect(guardedPage(file, `${text}\n<script>alert(1)</script>\n`).how).toBeUndefined();
});

test('who asks for a tree that was given away gets one that nobody has changed', () => {
  const text = page('Text.');
  guardedPage(file, text);
  const taken = takeTree({file, text});
  if ('children' in taken) taken.children = [];
  expect(takeTree({file, text})).toMatchObject({children: [{type: 'yaml'}, {type: 'paragraph'}]});
});

test('no tree is given away for another text of the page', () => {
  guardedPage(file, page('Text.'));
  const other = {file, text: page('# Another')};
  expect(takeTree(other)).toMatchObject({children: [{type: 'yaml'}, {type: 'heading'}]});
});
