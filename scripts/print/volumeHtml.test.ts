import {load} from 'cheerio';
import fc from 'fast-check';
import {parse} from 'postcss';
import {expect, test} from 'vitest';
import {volumeHtml} from './volumeHtml.ts';

const PARTS = [
  ...['</style>', '</title>', '<script>', '}*{', '"', "'", '\\', '\n', '\r', '\f', '<!--', '&lt;'],
  ...['$&', '$`', ';', '/*', '@import ', 'x', ' ', '\u2028', ']]>', '</head>'],
];

const titles = fc
  .array(fc.constantFrom(...PARTS), {minLength: 1, maxLength: 6})
  .map((parts) => parts.join(''));

test('a title of any signs stands as text in title, heading, contents and running head', () => {
  fc.assert(
    fc.property(titles, (title) => {
      const page = {path: '/projects/x', level: 2, anchor: 'projects-x', title, html: '<h2>x</h2>'};
      const volume = {
        name: 'x',
        path: '/categories/x',
        category: title,
        projectCount: 1,
        chapters: [page],
      };
      const $ = load(volumeHtml(volume, [page], {baseUrl: '/'}));
      const sheet = parse($('style').text());
      expect(sheet.nodes.map(String)).toEqual([
        expect.stringMatching(/^@page part-0 \{@top-right \{content: "(?:[^"\\\n\r\f]|\\.)*"\}\}$/),
        '#part-0 {page: part-0}',
      ]);
      expect($('head').children().length).toBe(7);
      // A parser takes every line end for the same.
      const shown = title.replace(/\r\n?/g, '\n');
      expect($('h1').text()).toBe(shown);
      expect($('nav a').text()).toBe(shown);
      expect($('script').length).toBe(0);
    }),
  );
});
