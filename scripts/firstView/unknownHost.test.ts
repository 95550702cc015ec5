import {expect, test} from 'vitest';
import {withoutUnknownHost} from './unknownHost.ts';

test('a page whose host is unknown does not say where it is', () => {
  expect(
    withoutUnknownHost(
      '<head><meta charset=utf-8><link data-rh=true rel=canonical href=https://host.invalid/a><meta property=og:url content="https://host.invalid/a"><meta property=og:image content=https://host.invalid/a.png><meta property=og:image:width content=1200><link rel=icon href=/i.svg></head>',
    ),
  ).toBe('<head><meta charset=utf-8><link rel=icon href=/i.svg></head>');
});

test('other addresses begin at the root', () => {
  const page = (address: string) =>
    `<a href=${address} title=x>${address}</a><script data-rh=true type=application/ld+json>{"@id":"${address}#site","url":"https://a.org/"}</script>`;
  expect(withoutUnknownHost(page('https://host.invalid/a'))).toBe(page('/a'));
});

test.each([
  '<p>og:image:width</p><a href=https://a.org/?https://host.invalid>x</a>',
  '<meta name=description content="On og:image: and https://host.invalid/a">',
  '<p title="https://host.invalid.example.org/">',
])('what a page says stays: %s', (html) => {
  expect(withoutUnknownHost(html)).toBe(html);
});

test('a page whose host is known stays as it is', () => {
  const html = '<link rel=canonical href=https://atlas.example.org/a>';
  expect(withoutUnknownHost(html)).toBe(html);
});
