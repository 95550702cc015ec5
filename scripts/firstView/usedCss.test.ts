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

/** What is left of a rule for a page. */
const left = (selector: string, page: string) =>
  usedCss(`${selector}{top:0}`)(`<html><body>${page}</body></html>`);

test.each([
  ['li > ol', '<ul><li><b>x</b></ul><ol></ol>'],
  ['a:not([href])', '<a href=/x>x</a>'],
  ['.card[aria-current]', '<p class=card></p><p aria-current=page></p>'],
  ['section:has(> .filter :checked) p', '<section><p>x</p></section><i class=filter></i>'],
  ['h1:has(+ .lede)', '<h1>x</h1><p>x</p>'],
  ['p:is(.a, .b > .c)', '<p class=c></p>'],
  ['[rel~=tag] span', '<a rel="nofollow tag">x</a><span>x</span>'],
  [':root > p', '<p>x</p>'],
])('%s goes where nothing on the page is so', (selector, page) => {
  expect(left(selector, page)).toBe('');
});

test.each([
  ['li > ol', '<ul><li>x<ol></ol></ul>'],
  // End tags that may be left out are.
  ['ul > li + li > p', '<ul><li>x<li><p>x</ul>'],
  ['a:not([href])', '<a href=/x>x</a><a>x</a>'],
  ['p:not(:first-child)', '<p>x</p>'],
  ['p:not([hidden])', '<p hidden>x</p>'],
  ['details[open] > p', '<details><p>x</details>'],
  ['section:has(> .filter :checked) p', '<section><i class=filter><input></i><p>x</p></section>'],
  ['h1:not(:has(+ .lede))', '<h1>x</h1><p class=lede>x</p>'],
  ['h1 ~ div p', '<h1>x</h1><div><p>x</p></div>'],
  ['path[data-full]', '<svg><path data-full d="" /></svg>'],
  ['a[href^="HTTP" i]', '<a href=https://example.com>x</a>'],
  ['.a.b, .none', '<p class="b a">x</p>'],
])('%s stays where something may be so', (selector, page) => {
  expect(left(selector, page)).not.toBe('');
});

test('a rule within a rule is for what the outer one selects', () => {
  const cutNested = usedCss('.text{& > h2{top:0}& li::marker{top:1px}> p{top:2px}}');
  expect(cutNested('<div class=text><h2>x</h2></div><li>x</li><p>x</p>')).toBe(
    '.text{& > h2{top:0}}',
  );
  expect(cutNested('<div class=text><div><h2>x</h2></div><p>x</p></div>')).toBe(
    '.text{> p{top:2px}}',
  );
});

test('of custom properties only those stay that what is left asks for', () => {
  const cutProperties = usedCss(
    ':root{--a:1px;--b:var(--a);--c:var(--b)}.x{--b:var(--d)}:root{--d:2px}p{top:var(--b)}',
  );
  expect(cutProperties('<p>x</p>')).toBe(':root{--a:1px;--b:var(--a)}p{top:var(--b)}');
});

test('a kind of paper stays where something is printed on it', () => {
  const cutPages = usedCss('@page{margin:0}@page wide{margin:1cm}.wide{page:wide}');
  expect(cutPages('<p>x</p>')).toBe('@page{margin:0}');
  expect(cutPages('<p class=wide>x</p>')).toContain('@page wide');
});
