import fc from 'fast-check';
import {expect, test} from 'vitest';
import {frontMatterOf, splitPage} from './frontMatter.ts';

test.each([
  ['---\na: [x]\n---\ntext', 'a: [x]'],
  ['---\r\na: 1\r\nb: [x]\r\n---\r\ntext', 'a: 1\r\nb: [x]'],
  ['\uFEFF---\na: 1\n---', 'a: 1'],
  ['---\n---\ntext', ''],
  ['---\r\n---\r\n', ''],
  ['---\n\n---\n', ''],
  ['--- \na: 1\n--- \ntext', 'a: 1'],
  ['---\na: ---\n---\n', 'a: ---'],
  ['text', undefined],
  ['---\na: 1', undefined],
  ['----\na: 1\n----\n', undefined],
])('the front matter of %j is %j', (text, yaml) => {
  expect(frontMatterOf(text)).toBe(yaml);
});

test('a page is cut at the fences', () => {
  expect(splitPage('---\na: 1\n---\n\nText.\n')).toEqual({
    opening: '---\n',
    yaml: 'a: 1\n',
    closing: '---\n',
    body: '\nText.\n',
  });
  expect(splitPage('Text.')).toEqual({opening: '', yaml: '', closing: '', body: 'Text.'});
});

test('the parts of a page, joined, are the page', () => {
  const piece = fc.constantFrom('---', '\n', '\r\n', 'a: 1', ' ', '\uFEFF', 'text');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const {opening, yaml, closing, body} = splitPage(pieces.join(''));
      expect(opening + yaml + closing + body).toBe(pieces.join(''));
    }),
  );
});
