import {describe, expect, test} from 'vitest';
import {findingsOf} from './findingsOf.fixture.ts';
import {imitatingHosts, imitatingHostsInYaml} from './imitatingHosts.ts';

const MESSAGE =
  'cnbitget.com imitates another site: link to the original, or leave out what only the copy says';

test.each([
  ['in a link', {body: '[x](https://www.cnbitget.com/a)'}, 'docs/x/x.mdx:8:1'],
  ['as a bare address', {body: 'See https://cnbitget.com.'}, 'docs/x/x.mdx:8:5'],
  ['in capitals', {body: '[x](HTTPS://CNBITGET.COM)'}, 'docs/x/x.mdx:8:1'],
  ['in a footnote', {body: 'A.[^a]\n\n[^a]: [x](https://cnbitget.com/b)'}, 'docs/x/x.mdx:10:7'],
  ['as the website', {yaml: 'website: https://cnbitget.com/\n'}, 'docs/x/x.mdx:2:10'],
  [
    'as the source of an event',
    {yaml: 'events:\n  - {date: 2018, kind: other, title: A, source: "https://cnbitget.com/c"}\n'},
    'docs/x/x.mdx:3:49',
  ],
])('an imitating host is refused %s', (_, page, place) => {
  expect(findingsOf(imitatingHosts, page)).toEqual([`${place} ${MESSAGE}`]);
});

const found = (address: string) => findingsOf(imitatingHosts, {body: `[x](${address})`});

describe('refused is', () => {
  test.each([
    'https://weixuanerp.com',
    'https://a.viigoo.eu.org/b',
    'https://gate.tv',
    'https://gpu-eth.xyz/a',
    'https://primwork.cc',
    'https://www.pluskevin.com',
  ])('a known imitation: %s', (address) => {
    expect(found(address)[0]).toContain('imitates another site');
  });

  test.each([
    'https://bitgetapp.com',
    'https://www.bitgetpro.site',
    'https://coinmarketcapa.com/x',
    'https://onekeytest.com',
    'https://my-binance.top',
    'https://binance.pages.dev',
    'https://coinmarketcap-news.vercel.app/a',
  ])('a name that adds to that of an exchange, or has it where all may publish: %s', (address) => {
    expect(found(address)[0]).toContain('imitates another site');
  });

  test.each([
    'https://github.com.example.io/akash',
    'https://metamask.io.example.io',
    'https://www.akash.org.example.network/a',
    'https://coinbase.net-login.io',
    'https://pay.com-verify.org',
  ])('a host that begins as another: %s', (address) => {
    expect(found(address)[0]).toContain('begins like another host and belongs to');
  });

  test.each([
    'https://paypa1.com',
    'https://rnetamask.io',
    'https://g00gle.com',
    'https://www.tvvitter.com/a',
    'https://1edger.com',
    'https://gïthub.com',
    'https://xn--pypal-4ve.com',
  ])('a name in signs that look like its letters: %s', (address) => {
    expect(found(address)[0]).toContain('imitates another site');
  });

  test.each([
    'https://bit.ly/a',
    'https://BIT.LY/a',
    'https://www.google.com/url?q=https://example.org',
    'https://example.org/out/?to=%2F%2Fexample.com',
    'https://example.org/redirect?u=https%3A%2F%2Fexample.com',
  ])('a host that passes readers on: %s', (address) => {
    expect(found(address)[0]).toContain('passes its readers on to another site');
  });

  test('a host that begins as that of a project of the atlas', () => {
    const hosts = new Set(['akash.network']);
    const yaml = (website: string) => ({data: {website}, positionOf: () => ({line: 1, column: 1})});
    const of = (website: string) => imitatingHostsInYaml('x', yaml(website), hosts);
    expect(of('https://docs.akash.network.example.org')).toHaveLength(1);
    expect(of('https://docs.akash.network')).toEqual([]);
  });

  test.each([
    'https://news.a.workers.dev/b',
    'https://copy.workers.dev',
    'https://akash-network.translate.goog/a',
  ])('a copy by a program: %s', (address) => {
    expect(found(address)[0]).toContain('is a program that passes on pages of others');
  });

  test.each([
    'https://proxy.example.org',
    'https://www-uat.example.org/a',
    'https://temp.example.org',
    'https://test2.example.org',
    'https://example-staging.pages.dev',
  ])('a proxy or test host: %s', (address) => {
    expect(found(address)[0]).toContain('link to the site that is meant for readers');
  });
});

describe('let through is', () => {
  test.each([
    ...['https://www.bitget.com/a', 'https://www.binance.bh/en', 'https://binance.us'],
    ...['https://learn.bybit.com', 'https://docs.cdp.coinbase.com', 'https://onekey.so/blog'],
    ...['https://binance.github.io/a', 'https://binance.medium.com', 'https://notgate.tv'],
    ...['https://com.example.org', 'https://developer.example.com.au', 'https://e.co.uk/a'],
    ...['https://example.com.s3.amazonaws.com/b', 'https://metamask.zendesk.com', 'https://io.net'],
    ...['https://example.org/url?q=a', 'https://example.org/docs/redirect', 'https://münchen.de'],
    ...['https://docs.io.net', 'https://learn.org', 'https://modern.org', 'https://com-tech.org'],
    ...['https://akash.pages.dev', 'https://docs-example.vercel.app', 'https://devnet.example.org'],
    ...['https://templarresearch.substack.com', 'https://contest.org', 'https://testnet.a.org'],
    ...[
      'https://proxy.com',
      'https://evaluation.ai',
      'https://example.org/proxy/uat/bitgetapp.com',
    ],
    '/projects/acme',
  ])('%s', (address) => {
    expect(found(address)).toEqual([]);
  });
});
