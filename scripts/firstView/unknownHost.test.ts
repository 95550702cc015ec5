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
  expect(withoutUnknownHost('{"@id":"https://host.invalid/a#site","url":"https://a.org/"}')).toBe(
    '{"@id":"/a#site","url":"https://a.org/"}',
  );
});

test('a page whose host is known stays as it is', () => {
  const html = '<link rel=canonical href=https://atlas.example.org/a>';
  expect(withoutUnknownHost(html)).toBe(html);
});
