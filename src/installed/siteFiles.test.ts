import {describe, expect, test} from 'vitest';
import {keyOf, storedAddress} from './siteFiles.ts';

const HOST = 'https://example.org';
const BELOW = `${HOST}/atlas/`;

describe('the address under which a page is stored', () => {
  test.each([
    [`${HOST}/`, `${HOST}/`],
    [`${HOST}/index.html?x#y`, `${HOST}/`],
    [`${HOST}/projects/nosana`, `${HOST}/projects/nosana`],
    [`${HOST}/projects/nosana/`, `${HOST}/projects/nosana`],
    [`${HOST}/projects/nosana.html`, `${HOST}/projects/nosana`],
    [`${HOST}/projects/kuzco/index.html`, `${HOST}/projects/kuzco`],
    [`${HOST}/projects/the-index.html`, `${HOST}/projects/the-index`],
    [`${HOST}/projects/nosana.md`, `${HOST}/projects/nosana.md`],
    [`${HOST}/search?q=a+private+query`, `${HOST}/search`],
  ])('of %s is %s', (url, address) => {
    expect(storedAddress(url, `${HOST}/`)).toBe(address);
  });

  test.each([
    [BELOW, BELOW],
    [`${BELOW}index.html`, BELOW],
    [`${BELOW}tags/gpu/`, `${BELOW}tags/gpu`],
  ])('below a base path, of %s is %s', (url, address) => {
    expect(storedAddress(url, BELOW)).toBe(address);
  });
});

test('two versions of a page have two keys; a file with a hash in its name has its address', () => {
  const key = (address: string, integrity: string) => keyOf({address, integrity, bytes: 1}, BELOW);
  expect(key('tags', 'sha256-a+/=')).not.toBe(key('tags', 'sha256-b+/='));
  expect(new URL(key('tags', 'sha256-a+/=')).searchParams.get('is')).toBe('sha256-a+/=');
  expect(key('./', 'sha256-a')).toBe(`${BELOW}?is=sha256-a`);
  expect(key('assets/js/main.0a1b.js', 'sha256-a')).toBe(`${BELOW}assets/js/main.0a1b.js`);
});
