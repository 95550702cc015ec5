import {expect, test} from 'vitest';
import {pageClasses, withBothNames, withShortNames} from './pageClasses.ts';

const SHEET = '.navbar__item{top:0}.navbar__brand{top:1px}.navbar{top:2px}.hue{top:3px}';

const {classOnPage, shortNames} = pageClasses(SHEET, {
  pages: [
    '<p class=navbar__brand><a class="navbar__item footer hue navbar">',
    '<p class="navbar__item navbar toggle">',
  ],
  scripts: ['document.querySelector(".navbar");e(`p .toggle`);object.hue(1);a[0].hue.navbar__item'],
});

test('long names of styled classes become letters, the most frequent first', () => {
  expect([...shortNames]).toEqual([
    ['navbar__item', 'a'],
    ['hue', 'b'],
    ['navbar__brand', 'c'],
  ]);
});

test('a class by which a script looks for elements keeps its name, and one that nobody asks for goes', () => {
  expect(['navbar', 'toggle', 'footer', 'navbar__item'].map(classOnPage)).toEqual([
    'navbar',
    'toggle',
    undefined,
    'a',
  ]);
});

test('a letter that is a class stays free', () => {
  const sheet = '.a{top:0}.long{top:0}';
  const classes = pageClasses(sheet, {pages: ['<p class="a long">'], scripts: []});
  expect([...classes.shortNames]).toEqual([['long', 'b']]);
});

test('a sheet has only the short names, or both, and is as specific', () => {
  const sheet = '.navbar__item.hue:hover>a.navbar:not(.navbar__brand){background:url(x.hue)}';
  expect(withShortNames(sheet, shortNames)).toBe(
    '.a.b:hover>a.navbar:not(.c){background:url(x.hue)}',
  );
  expect(withBothNames(sheet, shortNames)).toBe(
    ':is(.navbar__item,.a):is(.hue,.b):hover>a.navbar:not(:is(.navbar__brand,.c)){background:url(x.hue)}',
  );
});
