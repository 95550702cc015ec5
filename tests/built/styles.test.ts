import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {load} from 'cheerio/slim';
import {expect, test} from 'vitest';
import {rootSite} from '../sites.ts';

const files = readdirSync(rootSite.folder, {recursive: true, encoding: 'utf8'});
const read = (file: string) => readFileSync(join(rootSite.folder, file), 'utf8');

/** The theme sets them on the icon that reads them. */
const SET_BY_SCRIPTS = ['--light', '--dark'];

test('a style sheet reads no custom property that none defines', () => {
  const css = files
    .filter((file) => file.endsWith('.css'))
    .map(read)
    .join('\n');
  expect(css).toContain('--paper:');
  const defined = new Set([
    ...SET_BY_SCRIPTS,
    ...[...css.matchAll(/[{;](--[\w-]+):/g)].map(([, name]) => name),
  ]);
  // With a fallback, a property may be missing.
  const readOnes = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
  expect([...readOnes].filter((name) => !defined.has(name))).toEqual([]);
});

// A Content Security Policy without 'unsafe-inline' for styles refuses style attributes. The hidden SVG that the theme
// puts at the beginning of a page is its own.
test('no element of a page has a style attribute', () => {
  const styled = files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const html = read(file);
      // No page has one today: whether it is an attribute is asked only where it may be.
      if (!/style\s*=/i.test(html)) return [];
      const $ = load(html);
      return $('[style]:not(body > svg:first-child)')
        .toArray()
        .map((element) => `${file}: <${element.tagName} style="${$(element).attr('style')}">`);
    });
  expect(styled).toEqual([]);
});
