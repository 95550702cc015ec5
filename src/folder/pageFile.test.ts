import {expect, test} from 'vitest';
import {pageFile, pagePath} from './pageFile.ts';

test.each([
  ['/', '/index.html'],
  ['/data', '/data.html'],
  ['/projects/nosana', '/projects/nosana.html'],
])('the page %s stands in %s, and the way back is known', (path, file) => {
  expect(pageFile(path)).toBe(file);
  expect(pagePath(file)).toBe(path);
});

test('an address that is a file already stays', () => {
  expect(pageFile('/api/v1/all.json')).toBe('/api/v1/all.json');
  expect(pagePath('/api/v1/all.json')).toBe('/api/v1/all.json');
});

test('a slash at the end says nothing', () => {
  expect(pageFile('/search/')).toBe('/search.html');
});
