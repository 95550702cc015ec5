import {expect, test} from 'vitest';
import {
  hostOf,
  publisherOf,
  readableAddress,
  readableRepository,
  shortAddress,
} from './readableAddress.ts';

test.each([
  ['https://www.example.org/', 'example.org'],
  ['https://docs.example.org/a%20b/', 'docs.example.org/a b'],
  ['http://example.org/a?b#c', 'example.org/a'],
  ['https://example.org/%FF', 'example.org/%FF'],
])('%s is written as %s', (address, text) => {
  expect(readableAddress(address)).toBe(text);
});

test('a repository is written only by its name on GitHub', () => {
  expect(readableRepository('https://github.com/a/b')).toBe('a/b');
  expect(readableRepository('https://gitlab.com/a/b')).toBe('gitlab.com/a/b');
});

test('the host of an address is written without www', () => {
  expect(hostOf('https://www.example.org/a')).toBe('example.org');
});

test.each([
  ['https://www.example.org/a/b', 'example.org'],
  ['https://github.com/a/b/blob/main/README.md', 'github.com/a/b'],
  ['https://github.com/a', 'github.com'],
])('%s is published by %s', (address, publisher) => {
  expect(publisherOf(address)).toBe(publisher);
});

test.each([
  ['https://www.example.org/a/b/', 'example.org/a/b'],
  [
    'https://example.org/blog/2026/11/a-long-title-of-an-article',
    'example.org/…/a-long-title-of-an-article',
  ],
  [
    'https://example.org/a-very-long-title-of-an-article',
    'example.org/a-very-long-title-of-an-article',
  ],
])('%s is shortened to %s', (address, short) => {
  expect(shortAddress(address)).toBe(short);
});
