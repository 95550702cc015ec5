import {expect, test} from 'vitest';
import {usedCss} from './usedCss.ts';

const SHEET = `
@layer base, theme;
@layer theme { .card { color: var(--ink) } .unused { color: red } }
@layer base { p { margin: 0 } table { margin: 1em } }
:root { --ink: black; --unused: red }
[data-theme='dark'] { --ink: white }
@keyframes turn { to { rotate: 1turn } }
@keyframes never { to { rotate: 2turn } }
.spinner { animation: turn 1s }
#top { top: 0 }
.card:hover > a[href^='/x'] { color: blue }
[data-kind='own'] { color: green }
[data-kind='others'] { color: gold }
@media (width > 10px) { .card { gap: 1px } }
`;

// Minified, as the bundler leaves it.
const cut = usedCss(SHEET.replace(/\s*([{}:;,>]|\n)\s*/g, '$1').replaceAll(';}', '}'));

test('rules for what is not on the page go, in layers and in queries too', () => {
  const css = cut('<p class=card>Text</p>');
  expect(css).toContain('.card{color:var(--ink)}');
  expect(css).toMatch(/@media[^{]*\{\.card\{gap:1px\}\}/);
  expect(css).not.toMatch(/unused|table|spinner|#top|never|turn/);
});

test('both themes stay, on a page that has none yet', () => {
  expect(cut('<p class=card>Text</p>')).toMatch(/\[data-theme='dark'\]\{--ink:white\}/);
});

test('names are found with any quotes, and by attribute and value', () => {
  const css = cut(`<div class='spinner x' id="top" data-kind=own></div><a href=/x>x</a>`);
  expect(css).toContain('.spinner');
  expect(css).toContain('@keyframes turn');
  expect(css).toContain('#top');
  expect(css).toContain("[data-kind='own']");
  expect(css).not.toContain('others');
  expect(css).not.toContain('color:blue');
  expect(cut('<p class=card><a href=/xyz>x</a>')).toContain('color:blue');
});

test('the order of layers is that of the whole sheet, whatever is left of them', () => {
  const css = cut('<b class=card>Text</b>');
  expect(css.indexOf('base')).toBeGreaterThan(-1);
  expect(css.indexOf('base')).toBeLessThan(css.indexOf('theme'));
});

test('what scripts and styles on the page say is no use of a rule', () => {
  expect(cut('<script>"<p class=card id=top>"</script><b>x</b>')).not.toMatch(/card|#top/);
});
