/*
 * Links to hosts that are no names of the public web, or that are written so that a reader takes them for others; and
 * honest ones that are like them.
 */

/** Addresses that lead into the network of the reader, or hide where they lead. */
export const HOSTILE_HOSTS: readonly string[] = [
  ...['0x7f000001', '2130706433', '0177.0.0.1', '127.1', '127.0.0.1', '[::1]', '[::ffff:7f00:1]'],
  ...['localhost', 'LOCALHOST', 'a.localhost', 'router.local', 'printer.lan', 'vault.internal'],
  ...['intranet', 'wiki.corp', 'box.home', '10.0.0.1', '192.168.0.1', '169.254.169.254', '0'],
  ...['a..example.org', '-a.example.org', 'a-.example.org', `${'a'.repeat(64)}.org`, 'a.i2p'],
  ...[`${'a.'.repeat(130)}org`],
  ...['1.1.168.192.in-addr.arpa', 'a.onion', 'a.invalid', 'a.intranet', 'a.private', '127.0.0.1.'],
  ...['example.org.', 'exa%6Dple.org', 'example.org%2eevil.example', '\u24d4xample.org'],
  ...['example\u3002org', 'example\uff0eorg', 'example\uff61org', '\uff45xample.org'],
  ...[
    'exam\u2044ple.org',
    'example.org\u2215evil.example',
    'example.org\u29f8x.example',
    'a_b.example.org',
  ],
  ...[
    'example.org:99999',
    'user@example.org',
    '@example.org',
    'exa\u00adple.org',
    '\u2460.example.org',
  ],
  ...[
    'akash\u2024network.org',
    'example.org\uff0fx',
    'example.org\uff03.evil.example',
    '\u{1D41E}xample.org',
  ],
].flatMap((host) => [`https://${host}/`, `HTTP://${host}/a?b=c`]);

/** Addresses of honest hosts. */
export const HONEST_HOSTS: readonly string[] = [
  ...['example.org', 'EXAMPLE.org', 'a.b.c.example.co.uk', 'example.org:8080', 'xn--r8jz45g.jp'],
  ...[
    '\u4f8b\u3048.jp',
    'm\u00fcnchen.de',
    'fa\u00df.de',
    '\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444',
    '\u03b5\u03bb.\u03b5\u03bb',
  ],
  ...['1inch.io', '0x.org', '127.example.org', '3box.io', 'a--b.example.org', 'local.example.org'],
  ...[
    'localhost.run',
    'home.cern',
    'onion.example.org',
    'internal.io',
    'private.ai',
    'app.eth.limo',
  ],
  ...[
    '\u0e44\u0e17\u0e22.com',
    '\u05d0\u05ea\u05e8.co.il',
    '\ud55c\uad6d.kr',
    '\u0627\u062a\u0635\u0627\u0644\u0627\u062a.\u0627\u0645\u0627\u0631\u0627\u062a',
  ],
].flatMap((host) => [`[x](https://${host})`, `- **A:** see [the docs](http://${host}/a?b=c#d).`]);

/** Links whose text is another address than theirs, or a mailbox at another host. */
export const HOSTILE_TEXTS: readonly string[] = [
  '[support@akash.network](mailto:x@evil.example)',
  '[support@akash.network](https://evil.example)',
  '[akash.network](mailto:x@evil.example)',
  '[https://akash.network](mailto:x@evil.example?subject=a)',
  '[**support@akash.network**](mailto:support@akash.network.evil.example)',
  '[ftp://akash.network](https://evil.example)',
  '[ipfs://akash.network](https://evil.example)',
  '[ssh://akash.network/a](https://evil.example)',
  '[git+ssh://akash.network/a](https://evil.example)',
  '[Docs: wss://akash.network](https://evil.example)',
  // The stop in disguise, or in pieces.
  '[akash[.]network](https://evil.example)',
  '[akash(dot)network](https://evil.example)',
  '[akash dot network](https://evil.example)',
  '[akash\u00b7network](https://evil.example)',
  '[akash\u2027network](https://evil.example)',
  '[a k a s h . n e t w o r k](https://evil.example)',
  // Words and links that touch.
  'See akash.[network](https://evil.example).',
  'See akash.network[/claim](https://evil.example).',
  'See [akash](https://evil.example).network now.',
  'See [akash](https://evil.example)[.network](https://evil.example) now.',
  'See **akash.**[network](https://evil.example) now.',
  // Somebody else on the same site.
  '[github.com/akash-network](https://github.com/evil)',
  '[https://x.com/akashnet](https://x.com/evil)',
  '[t.me/akash](https://www.t.me/evil)',
  '[@akashnet](https://twitter.com/evil)',
];

export const HONEST_TEXTS: readonly string[] = [
  '[support@akash.network](mailto:support@akash.network)',
  '[akash.network](mailto:support@akash.network)',
  '[Write to us](mailto:support@akash.network?subject=a)',
  'Write to support@akash.network, please.',
  '[wss://rpc.akash.network](https://akash.network/docs)',
  '[support@docs.akash.network](https://akash.network)',
  '[@akash](https://example.org/@akash)',
  '[package@2.0](https://example.org)',
  '[github.com/Akash-Network](https://github.com/akash-network/node), [@akashnet](https://x.com/AkashNet)',
  '[@docusaurus/core](https://github.com/facebook/docusaurus), [@akashnet](https://t.me/s/akashnet), [@akashnet](https://x.com/i/status/1)',
  '[github.com](https://github.com/a), [github.com/…/node](https://github.com/akash-network/node)',
  '[medium.com/@a](https://medium.com/@a/b)',
  '[x.com](https://x.com/a), [youtube.com/a](https://youtube.com/watch?v=b)',
  'e.g.[link](https://example.org), the docs.[Here](https://example.org) is more.[Docs](https://example.org)',
  'See akash.network/[docs](https://akash.network/docs) and [docs](https://docs.akash.network).akash.network.',
  'About [io.net](https://io.net).[^a] See: [this](https://example.org), or **io.net** [here](https://example.org).\n\n[^a]: x',
  '[the dot-com years](https://example.org), [Polka dot project](https://example.org), [A \u00b7 B](https://example.org)',
  'Then open http://127.0.0.1:8080 or [the console](http://localhost:3000/).',
];
