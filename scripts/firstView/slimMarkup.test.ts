import {expect, test} from 'vitest';
import {slimMarkup} from './slimMarkup.ts';

const NAMES = new Map([
  ['', undefined],
  ['unused', undefined],
  ['long-name', 'a'],
]);
const slim = (html: string) =>
  slimMarkup(html, (name) => (NAMES.has(name) ? NAMES.get(name) : name));

test('notes that nothing reads go, others stay', () => {
  const kept =
    '<meta data-rh=true name=description content="On docsearch:language"><meta property=og:type content=website>';
  const unread =
    '<meta name=generator content="Docusaurus v3"><meta data-rh=true name=docsearch:language content=en />' +
    '<meta data-rh=true name=docusaurus_tag content=default /><meta name="keywords" content="a,b"/>';
  expect(slim(unread + kept)).toBe(kept);
});

test('a page in one language does not say so twice, a page in two names both', () => {
  const link = (language: string) => `<link rel=alternate href=/a hreflang=${language}>`;
  expect(slim(link('en') + link('x-default'))).toBe('');
  const two = link('en') + link('de') + link('x-default');
  expect(slim(two)).toBe(two);
});

test.each([
  ['<p class="unused used other" id=a>', '<p class="used other" id=a>'],
  ['<p class="unused long-name">', '<p class=a>'],
  ['<p class=unused>', '<p>'],
  ['<p class="">', '<p>'],
  ['<span data-term=true data-app="now" data-x="">', '<span data-term data-app="now" data-x>'],
  ['<span data-term=truest data-kind=true>', '<span data-term=truest data-kind=true>'],
  ['<input value="/" /><img alt="a/>b" src=/x/ />', '<input value="/"><img alt="a/>b" src=/x/>'],
  ['<path d="" /><p>/></p>', '<path d="" /><p>/></p>'],
])('of %s stays %s', (html, slimmed) => {
  expect(slim(html)).toBe(slimmed);
});

test.each([
  '<code>&lt;p data-x="" data-app=true class=unused name=keywords style=a></code>',
  '<meta property=og:title content="name=keywords CLASS=unused STYLE=a data-app=true data-x=&quot;&quot;">',
  `<p title='<meta name=keywords> class="unused" '>`,
  '<title>&lt;b class=unused data-x=""></title><!-- <p class=unused> -->',
  '<textarea><p class=unused></textarea><script>"<p class=unused>"</script>',
])('what a page says stays, whatever it reads like: %s', (html) => {
  expect(slim(html)).toBe(html);
});

test('drawings keep two decimals', () => {
  expect(slim('<path fill=none d="M6.02945 10.20327a4.17382-.00087 0 1 1 4 .5Z"/>')).toBe(
    '<path fill=none d="M6.03 10.2a4.17 0 0 1 1 4 .5Z"/>',
  );
  expect(slim('<path fill=currentColor d="M6.02945 1" id=a>')).toBe(
    '<path fill=none stroke=currentColor stroke-width=1.8 d="M10 10l5 5M1 6a5 5 0 0 0 10 0A5 5 0 0 0 1 6" id=a>',
  );
  expect(slim('<p>d="1.23456"</p>')).toBe('<p>d="1.23456"</p>');
});
