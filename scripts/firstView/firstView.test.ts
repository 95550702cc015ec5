import {load} from 'cheerio';
import {expect, test} from 'vitest';
import {firstView} from './firstView.ts';

const parts = {
  application: {
    scripts: ['/atlas/assets/js/runtime~main.2.js', '/atlas/assets/js/main.3.js'],
    style: '/atlas/assets/css/styles.1.css',
    themeKey: 'theme-abc',
  },
  loader: 'start()',
  classOnPage: (name: string) => name,
  paper: '/atlas/assets/css/paper.4.css',
  usedCss: () => 'p{color:red}',
};

const THEME = '<script>!function(){window.localStorage.getItem("theme-abc")}(),more()</script>';

/** A page as Docusaurus builds it, cut to what matters here. */
const PAGE = [
  '<!doctype html><html lang=en><head><meta charset=UTF-8><title>Akash</title>',
  '<link rel=stylesheet href=/atlas/assets/css/styles.1.css />',
  '<script src=/atlas/assets/js/runtime~main.2.js defer></script>',
  '<script src=/atlas/assets/js/main.3.js defer></script></head>',
  `<body>${THEME}<div id=__docusaurus><input placeholder=Search class="navbar__search-input a" value="" />`,
  '<p style="flex-grow:1">A &amp; B</p><p style=flex-grow:1>C</p></div></body></html>',
].join('');

test('a page has its own rules, and the loader instead of the application and the script of the theme', () => {
  const html = firstView(PAGE, parts);
  expect(html).toContain('<style>p{color:red}');
  expect(html).not.toMatch(/<script[^>]* src=/);
  expect(html.match(/<script.*?<\/script>/g)).toEqual(['<script>start()</script>']);
  expect(html).toContain('<body><script>');
});

test('the rules for paper are loaded where no script can load them for a reader', () => {
  expect(firstView(PAGE, parts).match(/<noscript>.*<\/noscript>|<link[^>]*stylesheet/g)).toEqual([
    '<noscript><link rel=stylesheet media=print href=/atlas/assets/css/paper.4.css></noscript>',
  ]);
});

test('the icons of the theme stay where a page refers to them', () => {
  const sprite = '<svg style="display: none;"><defs><symbol id=a /></defs></svg>';
  const withSprite = PAGE.replace('<body>', `<body>${sprite}`);
  expect(firstView(withSprite, parts)).not.toContain('<defs>');
  const used = withSprite.replace('</body>', '<use href=#theme-svg-external-link></use></body>');
  expect(firstView(used, parts)).toContain('<defs>');
});

test('a form sends what is in the search box, without a script', () => {
  expect(firstView(PAGE, parts)).toContain('<input name=q placeholder=Search');
});

test('styles of elements become rules, equal ones one', () => {
  const html = firstView(PAGE, parts);
  expect(html).not.toMatch(/\sstyle=/);
  expect(html).toContain('<p data-style=0>A &amp; B</p><p data-style=0>C</p>');
  expect(html).toContain('[data-style="0"][data-style]{flex-grow:1}</style>');
});

test.each([
  `<p title='A style="}*{color:red}x{" STYLE=}*{color:red}x{'>`,
  '<p>x style=}*{color:red}x{ &lt;b style="color:red"></p>',
])('a text that reads like a style becomes no rule: %s', (text) => {
  const html = firstView(
    PAGE.replace('</div>', () => `${text}</div>`),
    parts,
  );
  expect(load(html)('style').text()).not.toContain('}*{');
  expect(html.match(/ data-style=/g)).toHaveLength(2);
});

test('the policy comes before anything that it should hold, and allows the inline code by its hash', () => {
  const html = firstView(PAGE, parts);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(policy.match(/script-src [^;]*/)?.[0].match(/sha256-/g)).toHaveLength(1);
  expect(policy.match(/style-src [^;]*/)?.[0].match(/sha256-/g)).toHaveLength(1);
});

test('a page that redirects keeps its script, under a policy', () => {
  const redirect =
    '<html><head><meta charset="UTF-8"><meta http-equiv="refresh" content="0; url=/b"></head>' +
    "<script>window.location.href = '/b';</script></html>";
  const html = firstView(redirect, parts);
  expect(html).toContain("window.location.href = '/b'");
  expect(html).toMatch(/script-src 'self' 'sha256-[^']+'/);
});

test('a page of another kind that says what is in a page of Docusaurus is none', () => {
  const page = '<html><head><meta charset="utf-8"></head><p>&lt;div id=__docusaurus></p></html>';
  expect(firstView(page, parts)).toContain('<p>&lt;div id=__docusaurus></p>');
});

test.each([
  ['one style sheet', (html: string) => html.replace(/<link[^>]*>/, '')],
  ['one style sheet', (html: string) => html.replace(/<link[^>]*>/, '$&$&')],
  [
    'the scripts "runtime" and "main"',
    (html: string) => html.replace(/<script src[^>]*main\.3[^>]*><\/script>/, ''),
  ],
  [
    'no other script',
    (html: string) => html.replace('</head>', '<script async src=/x.js></script></head>'),
  ],
  ['the script that sets the theme', (html: string) => html.replace(THEME, '')],
  ['the application of other pages', (html: string) => html.replace('main.3', 'main.4')],
  ['one search box', (html: string) => html.replace(/<input[^>]*>/, '')],
  ['a character set', (html: string) => html.replace('<meta charset=UTF-8>', '')],
])('a page without %s is refused', (name, change) => {
  expect(() => firstView(change(PAGE), parts)).toThrow(`a page does not have ${name}`);
});
