import {expect, test} from 'vitest';
import {leanMetadata} from './leanMetadata.ts';

test('of the front matter, only plain values stay in the metadata', () => {
  const plain = {title: 'Arc', unlisted: false, pagination_next: null};
  const frontMatter = {...plain, events: [{date: '2026-01-01'}], knowledge: {kind: 'project'}};
  const metadata = {id: 'arc', tags: ['gpu'], frontMatter};
  expect(leanMetadata(JSON.stringify(metadata))).toEqual({...metadata, frontMatter: plain});
});

test.each([{}, {label: 'GPU', items: [{title: 'Arc'}]}])(
  'data that is no page stays as it is: %j',
  (data) => {
    expect(leanMetadata(JSON.stringify(data))).toEqual(data);
  },
);
