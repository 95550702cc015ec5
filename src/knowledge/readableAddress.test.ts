import {expect, test} from 'vitest';
import {hostOf, readableAddress, readableRepository} from './readableAddress.ts';

test.each([
  ['https://www.example.org/', 'example.org'],
  ['https://docs.example.org/a%20b/', 'docs.example.org/a b'],
  ['http://example.org/a?b#c', 'example.org/a'],
  ['https://example.org/%FF', 'example.org/%FF'],
])('%s is written as %s', (address, text) => {
  expect(readableAddress(address)).toBe(text);
});

test('a repository is written by its name on GitHub alone', () => {
  expect(readableRepository('https://github.com/a/b')).toBe('a/b');
  expect(readableRepository('https://gitlab.com/a/b')).toBe('gitlab.com/a/b');
});

test('the host of an address is written without www', () => {
  expect(hostOf('https://www.example.org/a')).toBe('example.org');
});
