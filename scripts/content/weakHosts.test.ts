import {describe, expect, test} from 'vitest';
import {readPage} from '../../src/knowledge/page.ts';
import {formatProblem} from '../../src/knowledge/problem.ts';
import {WEAK_GROUPS, weakGroupOf, weakPage, writeWeak} from './weakHosts.ts';

describe('the host of an address is weak', () => {
  test.each([
    ['https://www.binance.com/en/square/post/1', 'a page of an exchange'],
    ['https://BINANCE.com/Square', 'a page of an exchange'],
    ['https://news.superex.com/articles/1.html', 'a page of an exchange'],
    ['https://coinmarketcap.com/cmc-ai/x', 'a price site'],
    ['https://de.readkong.com/page/x', 'a copy of a document'],
  ])('%s', (address, kind) => {
    expect(weakGroupOf(new URL(address))?.kind).toBe(kind);
  });

  test.each([
    'https://research.binance.com/en/projects/x',
    'https://www.binance.com/en/squares',
    'https://notscribd.com/a',
    'https://gate.com.example.org/post',
    'https://github.com/scribd.com/a',
    'https://com/',
  ])('not that of %s', (address) => {
    expect(weakGroupOf(new URL(address))).toBeUndefined();
  });
});

test('each host is in one group, written as an address has it, in the order of the alphabet', () => {
  const all = WEAK_GROUPS.flatMap(({hosts}) => hosts);
  expect(new Set(all).size).toBe(all.length);
  for (const {kind, reason, hosts} of WEAK_GROUPS) {
    expect(kind).toMatch(/^a /);
    expect(reason.length).toBeGreaterThan(20);
    expect([...hosts].sort()).toEqual(hosts);
    for (const host of hosts) {
      const {hostname, pathname} = new URL(`https://${host}`);
      expect(`${hostname}${pathname}`).toMatch(/^[^/]+\/[a-z-]*$/);
      expect(weakGroupOf(new URL(`https://www.${host}`))?.hosts).toContain(host);
    }
  }
});

test('a page counts each address once, and the report says why it is weak', () => {
  const text = `---
title: X
website: https://scribd.com/a
---

A.[^a] B.[^b] C.[^c]

[^a]: [A](https://scribd.com/a), [B](https://scribd.com/b)

[^b]: [C](https://www.gate.io/learn/c)

[^c]: [D](https://example.org)
`;
  const page = readPage('docs/x/x.mdx', text);
  if ('message' in page) throw new Error(formatProblem(page));
  const weak = weakPage(page);
  expect(weak?.addresses.map(({url, line}) => `${line} ${url.href}`)).toEqual([
    '3 https://scribd.com/a',
    '8 https://scribd.com/b',
    '10 https://www.gate.io/learn/c',
  ]);
  expect(writeWeak(weak ? [weak] : [])).toEqual([
    'docs/x/x.mdx: 3 at weak hosts: scribd.com (a copy of a document), www.gate.io (a page of an exchange)',
  ]);
});
