import {expect, test} from 'vitest';
import {addressesOf} from './addressesOf.ts';

test('each page is found at its address, whichever plugin reads it', () => {
  const place = (file: string, permalink: string) => ({
    source: `@site/${file}`,
    permalink,
    title: 'X',
  });
  const content = {
    'docusaurus-plugin-content-docs': {
      default: {loadedVersions: [{docs: [place('docs/data/a.mdx', '/atlas/projects/a')]}]},
    },
    'docusaurus-plugin-content-blog': {
      default: {blogPosts: [{id: 'b', metadata: place('blog/b.md', '/atlas/blog/b')}]},
    },
    'docusaurus-plugin-content-pages': {default: [place('src/pages/c.mdx', '/atlas/c')]},
    knowledge: {default: undefined},
  };
  expect([...addressesOf(content)]).toEqual([
    ['docs/data/a.mdx', '/atlas/projects/a'],
    ['blog/b.md', '/atlas/blog/b'],
    ['src/pages/c.mdx', '/atlas/c'],
  ]);
});
