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
    'https://example.com-verify.example.org',
    'https://www-example.org',
    'https://example-com.org',
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
    'https://glthub.com',
    'https://githuub.com/a',
    'https://goolge.com',
    'https://huggingfacee.co',
  ])('a name in signs that look like its letters: %s', (address) => {
    expect(found(address)[0]).toContain('imitates another site');
  });

  test.each([
    'https://bit.ly/a',
    'https://BIT.LY/a',
    'https://www.qrco.de/a',
    'https://a.app.link/b',
    'https://nam12.safelinks.protection.outlook.com/?url=a',
    'https://www.bing.com/ck/a?u=b',
  ])('a host that passes readers on: %s', (address) => {
    expect(found(address)[0]).toContain('passes its readers on to another site');
  });

  test.each([
    'https://www.google.com/url?q=https://example.org',
    'https://example.org/out/?to=%2F%2Fexample.com',
    'https://example.org/redirect?u=https%3A%2F%2Fexample.com',
    'https://example.org/?u=https%253A%252F%252Fexample.com',
    'https://example.org/login?next=//example.com',
    'https://example.org/login?next=https:example.com',
    'https://example.org/#to=https://example.com',
    'https://example.org/https://example.com/a',
    'https://example.org/a/http:/example.com',
    'https://example.org/r/aHR0cHM6Ly9leGFtcGxlLmNvbQ==',
    'https://example.org/away.php?to=example.com',
    'https://github.com/login?return_to=https%3A%2F%2Fexample.com',
  ])('an address that holds one of another site: %s', (address) => {
    expect(found(address)[0]).toContain('may pass its readers on to the site whose address');
  });

  test.each([
    'https://github.com/login/oauth/authorize?client_id=a&scope=repo',
    'https://discord.com/oauth2/authorize?client_id=1&scope=bot',
    'https://accounts.google.com/o/oauth2/v2/auth?client_id=a',
  ])('an address that asks for an account: %s', (address) => {
    expect(found(address)[0]).toContain('asks readers here for access to their accounts');
  });

  test.each([
    'https://a.ngrok-free.app',
    'https://a.trycloudflare.com/b',
    'http://127.0.0.1.nip.io',
  ])('a computer of somebody: %s', (address) => {
    expect(found(address)[0]).toContain('leads into the computer of somebody');
  });

  test('a host that begins as that of a project of the atlas', () => {
    const hosts = new Set(['akash.network']);
    const yaml = (website: string) => ({data: {website}, positionOf: () => ({line: 1, column: 1})});
    const of = (website: string) => imitatingHostsInYaml('x', yaml(website), hosts);
    expect(of('https://docs.akash.network.example.org')).toHaveLength(1);
    expect(of('https://docs.akash.network')).toEqual([]);
  });

  const hosts = new Set(['akash.network', 'flux.io', 'spheron.network']);
  const nearProjects = (website: string) =>
    imitatingHostsInYaml('x', {data: {website}, positionOf: () => ({line: 1, column: 1})}, hosts);

  test.each([
    'https://akash-airdrop.com',
    'https://claimakash.io',
    'https://login-akash.network',
    'https://akash-claim-rewards.netlify.app',
    'https://spheronn.network',
    'https://sphreon.network',
    'https://spher0n.org',
  ])('a name that is almost that of a project, or adds a promise: %s', (website) => {
    expect(nearProjects(website)).toHaveLength(1);
  });

  test.each([
    ...['https://akash.org', 'https://docs.akash.network/claim', 'https://akash-network.github.io'],
    ...['https://flux-claims.com', 'https://fluxx.org', 'https://airdrop.io', 'https://sphero.com'],
  ])('but not another ending, a short name or a part of an honest site: %s', (website) => {
    expect(nearProjects(website)).toEqual([]);
  });

  test.each([
    'https://news.a.workers.dev/b',
    'https://copy.workers.dev',
    'https://akash-network.translate.goog/a',
    'https://translate.google.com/translate?u=a',
    'https://r.jina.ai/a',
    'https://www.google.com/amp/s/a',
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
    ...['https://web.archive.org/web/2020/https://example.com', 'https://jina.ai/reader'],
    ...['https://example.org/?next=https://docs.example.org', 'https://unicode-org.github.io'],
    ...['https://example.org/oauth/authorize', 'https://example.org/a?pid=https://doi.org/10.1/2'],
    ...['https://telegra.ph/a', 'https://www.bing.com/search?q=a', 'https://example.org/r/a?b=1.5'],
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
