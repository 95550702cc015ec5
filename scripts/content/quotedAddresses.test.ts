import {describe, expect, test} from 'vitest';
import {fixFile} from './fix/fixFile.ts';
import {unquotedAddresses} from './quotedAddresses.ts';

const places = (yaml: string) =>
  unquotedAddresses('docs/a.yml', yaml).map(({line, column}) => `${line}:${column}`);

test.each([
  ['braces', 'a: {title: A, url: https://a.org/b?c=d#e}\n', '1:20'],
  ['brackets', 'own_pages: [https://a.org]\n', '1:13'],
  ['braces of a list', 'a:\n  - {url: https://a.org/b, seen: 2026-11-22}\n', '2:11'],
  ['several lines', 'a: [\n  "x",\n  HTTPS://A.org\n]\n', '3:3'],
  ['a list within braces', 'a: {b: [ipfs://a]}\n', '1:9'],
])('an address within %s is found', (_, yaml, place) => {
  expect(places(yaml)).toEqual([place]);
});

test.each([
  ['in quotes', `a: {b: "https://a.org", c: ['https://b.org']}\n`],
  ['in a block', 'a: https://a.org\nb:\n  - https://b.org\n  - c: https://c.org\n'],
  ['within another text', 'a: {b: see https://a.org}\n'],
  ['in YAML that cannot be read', 'a: [https://a.org\n'],
])('an address %s is let through', (_, yaml) => {
  expect(places(yaml)).toEqual([]);
});

test('the message says what to write', () => {
  expect(unquotedAddresses('docs/a.yml', 'a: [https://a.org]\n', 3)).toEqual([
    {
      file: 'docs/a.yml',
      line: 3,
      column: 5,
      message: 'an address within braces or brackets: put it in quotes: "https://a.org"',
      rule: 'quoted-address',
      path: ['a', 0],
    },
  ]);
});

describe('--fix puts it in quotes, and leaves the rest as it is', () => {
  test.each([
    [
      'docs/a.yml',
      'a: # why\n  - {b: https://a.org/b?c=d#e, d: 1} # x\n  - [https://b.org,https://c.org]\n',
      'a: # why\n  - {b: "https://a.org/b?c=d#e", d: 1} # x\n  - ["https://b.org","https://c.org"]\n',
    ],
    [
      'docs/a.mdx',
      '---\ntitle: A\nown_pages: [https://a.org]\n---\n\n[https://a.org]\n',
      '---\ntitle: A\nown_pages: ["https://a.org"]\n---\n\n[https://a.org]\n',
    ],
  ])('%s', (file, before, after) => {
    const yaml = file.endsWith('.yml') ? before : before.slice(4, before.indexOf('\n---', 4));
    expect(fixFile(before, unquotedAddresses(file, yaml, file.endsWith('.yml') ? 1 : 2)).text).toBe(
      after,
    );
  });
});
