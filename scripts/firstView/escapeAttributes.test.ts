import {load} from 'cheerio';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {escapeAttributes} from './escapeAttributes.ts';
import {slimMarkup} from './slimMarkup.ts';

/** What strangers may write, in which a page could be mistaken to have markup. */
const PARTS = [
  ...[
    '</title>',
    '<script>',
    'alert(1)',
    '</script>',
    '<meta name=keywords ',
    '</head>',
    '/>',
    '>',
  ],
  ...[
    '<link hreflang=x ',
    '<p class=used ',
    ' style=}*{color:red}x{',
    ' class=a',
    ' STYLE=a',
    '(name=keywords)',
    ' data-x=""',
    "'",
    '"',
    '<',
    ' ',
  ],
  ...[' data-app=true ', '<path d=1.23456', '<img /', '=', '&', 'x', '<style>', '</style/', '\n'],
];

const words = fc.array(fc.constantFrom(...PARTS), {maxLength: 6}).map((parts) => parts.join(''));

/** A page as the minifier of Docusaurus writes it: it chooses the quotes, and leaves angle brackets. */
function pageWith(value: string): string {
  const escaped = value.replaceAll('&', '&amp;');
  const quoted = value.includes('"')
    ? `'${escaped.replaceAll("'", '&#39;')}'`
    : `"${escaped.replaceAll('"', '&quot;')}"`;
  const inText = escaped.replaceAll('<', '&lt;');
  return `<!doctype html><html><head><meta charset=utf-8><title>x</title><meta name=description content=${quoted}><script>if (1<2) {"'"}</script></head><body><p title=${quoted} class=b style=color:red>${inText}</p></body></html>`;
}

/** The elements of a document with their attributes and texts. */
function contentOf(html: string) {
  const $ = load(html);
  return $('*')
    .toArray()
    .map((element) => [$(element).prop('tagName'), $(element).attr(), $(element).text()]);
}

test('the document stays the same, and what makes it shorter changes nothing that strangers wrote', () => {
  fc.assert(
    fc.property(words, (value) => {
      const page = pageWith(value);
      const escaped = escapeAttributes(page);
      expect(contentOf(escaped)).toEqual(contentOf(page));
      expect(contentOf(slimMarkup(escaped, (name) => name))).toEqual(contentOf(page));
    }),
  );
});

test.each([
  '</title><script>alert(1)</script>',
  '<meta name=keywords ',
  '</head>',
  `it's "quoted" <b class=x`,
])('nothing in the value %j looks like markup', (value) => {
  const [, meta = ''] =
    /(<meta name=description.*)<script>/.exec(escapeAttributes(pageWith(value))) ?? [];
  expect(meta.match(/[<>]/g)).toEqual(['<', '>']);
});

test('what needs no escape is left as it is', () => {
  const page = '<a href="/a?b=c" title=x><script>a<"b"</script><p>1 = 1</p>';
  expect(escapeAttributes(page)).toBe(page);
});
