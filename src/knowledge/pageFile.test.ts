import {expect, test} from 'vitest';
import {pageFile, pagePath} from './pageFile.ts';

test.each([
  ['/', '/index.html'],
  ['/data', '/data.html'],
  ['/projects/nosana', '/projects/nosana.html'],
  ['/projects/the-index', '/projects/the-index.html'],
])('the page %s is in %s, and the way back is known', (path, file) => {
  expect(pageFile(path)).toBe(file);
  expect(pagePath(file)).toBe(path);
});

test.each(['/api/v1/all.json', '/projects/nosana.md', '/assets/font.woff2'])(
  '%s is a file already and stays',
  (file) => {
    expect(pageFile(file)).toBe(file);
    expect(pagePath(file)).toBe(file);
  },
);

test('a trailing slash makes no difference', () => {
  expect(pageFile('/search/')).toBe('/search.html');
});

test('the page of a folder is at the address of the folder', () => {
  expect(pagePath('/projects/kuzco/index.html')).toBe('/projects/kuzco');
});
