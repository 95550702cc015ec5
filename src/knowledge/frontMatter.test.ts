import {expect, test} from 'vitest';
import {frontMatterOf} from './frontMatter.ts';

test.each([
  ['---\na: [x]\n---\ntext', 'a: [x]'],
  ['---\r\na: 1\r\nb: [x]\r\n---\r\ntext', 'a: 1\r\nb: [x]'],
  ['text', undefined],
])('the front matter of %j ends before the line end above its fence', (text, yaml) => {
  expect(frontMatterOf(text)).toBe(yaml);
});
