import {expect, test} from 'vitest';
import {relativeLinks} from './relativeLinks.ts';

const FILES = new Set([
  'index.html',
  'data.html',
  'api/v1/all.json',
  'projects/nosana.html',
  'projects/kuzco/index.html',
  'projects/園芸.html',
  'img/home.png',
  'a$&c.html',
]);

test.each([
  ['/', '../index.html'],
  ['/data#files', '../data.html#files'],
  ['/data?q=a/b#c', '../data.html?q=a/b#c'],
  ['/projects/nosana', 'nosana.html'],
  ['nosana#history', 'nosana.html#history'],
  ['../data', '../data.html'],
  ['/projects/kuzco', 'kuzco/index.html'],
  ['/projects/%E5%9C%92%E8%8A%B8', '%E5%9C%92%E8%8A%B8.html'],
  ['/api/v1/all.json', '../api/v1/all.json'],
  ['https://example.org/', 'https://example.org/'],
  ['//example.org/', '//example.org/'],
  ['#sources', '#sources'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
])('on a page in projects/, %s becomes %s', (address, expected) => {
  expect(body(`<a href="${address}">a</a>`)).toBe(`<a href="${expected}">a</a>`);
});

test('pictures, scripts and forms are rewritten, whatever the base path', () => {
  const html = '<img src="/atlas/img/home.png"><form action="/atlas/data"></form>';
  expect(body(html, '/atlas/')).toBe(
    '<img src="../img/home.png"><form action="../data.html"></form>',
  );
});

test('a redirect goes to the new address with and without script', () => {
  const html =
    '<meta http-equiv="refresh" content="0; url=/data"><script>go(\'/data\' + location.hash)</script>';
  expect(relativeLinks(html, 'former.html', FILES, '/')).toBe(
    '<html><head><meta http-equiv="refresh" content="0; url=data.html">' +
      "<script>go('data.html' + location.hash)</script></head><body></body></html>",
  );
});

test('a redirect goes to a file whose name reads like the pattern of a replacement', () => {
  const html = '<meta http-equiv="refresh" content="0; url=/a$&c"><script>go(\'/a$&c\')</script>';
  expect(relativeLinks(html, 'former.html', FILES, '/')).toContain("<script>go('a$&c.html')");
});

test('a link to a missing file is an error', () => {
  expect(() => body('<a href="/projects/nothing">a</a>')).toThrowErrorMatchingInlineSnapshot(
    `[Error: projects/a.html links to /projects/nothing, which is not in the folder]`,
  );
});

function body(html: string, baseUrl = '/'): string {
  const page = relativeLinks(`<body>${html}</body>`, 'projects/a.html', FILES, baseUrl);
  return page.replace('<html><head></head><body>', '').replace('</body></html>', '');
}
