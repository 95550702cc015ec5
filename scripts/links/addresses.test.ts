import {expect, test} from 'vitest';
import {atlas} from '../../src/knowledge/smallAtlas.fixture.ts';
import {outsideAddresses} from './addresses.ts';
import {isPublicHost} from './publicHost.ts';
import {retryAfter} from './retryAfter.ts';

test('addresses are those of the text, of the front matter and of the glossary, with their lines', () => {
  const text = `---
title: A
website: https://site.org
sources: {token: https://source.org/a, chains: overview}
---

[a](https://text.org) https://literal.org ![p](https://picture.org/p.png) [own](/projects/a) [mail](mailto:a@b.org)

[^1]: [x](https://note.org)
`;
  const glossary = 'a:\n  sources:\n    - {title: x, url: https://word.org}\n';
  const sources = {
    ...atlas(),
    pages: [
      {file: 'docs/a.mdx', text},
      {file: 'docs/broken.mdx', text: '{'},
    ],
    glossary: {file: 'docs/glossary.yml', text: glossary},
  };
  expect(
    outsideAddresses(sources).map(({url, file, line}) => `${file}:${line} ${url.host}`),
  ).toEqual([
    'docs/a.mdx:3 site.org',
    'docs/a.mdx:4 source.org',
    'docs/a.mdx:7 text.org',
    'docs/a.mdx:7 literal.org',
    'docs/a.mdx:7 picture.org',
    'docs/a.mdx:9 note.org',
    'docs/glossary.yml:3 word.org',
  ]);
});

test.each([
  ['https://example.org', true],
  ['https://xn--ld-emc.org/a', true],
  ['http://127.0.0.1/', false],
  ['http://2130706433/', false],
  ['http://[::1]/', false],
  ['http://169.254.169.254/latest', false],
  ['http://localhost/', false],
  ['http://localhost./', false],
  ['http://metadata.google.internal/', false],
  ['http://printer.local/', false],
])('%s is on the public network: %s', (url, is) => {
  expect(isPublicHost(new URL(url))).toBe(is);
});

test.each([
  [null, undefined],
  ['7', 7000],
  ['Wed, 21 Oct 2026 07:28:10 GMT', 10_000],
  ['Wed, 21 Oct 2026 07:27:00 GMT', 0],
  ['soon', undefined],
])('the header Retry-After: %s', (header, pause) => {
  expect(retryAfter(header, Date.parse('2026-10-21T07:28:00Z'))).toBe(pause);
});
