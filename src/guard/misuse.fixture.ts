/*
 * Pages that misuse what Docusaurus, its bundler and our outputs make of a harmless text: the table of contents, the code
 * around front matter, marked lines of code, tables, references.
 */

/** What somebody may try. */
export interface Attempt {
  readonly kind: string;
  readonly file: string;
  readonly text: string;
}

const HEAD = 'title: X\nslug: /projects/x\ndescription: x\ncategories: [x]\n';

const page = (kind: string, body: string, yaml = ''): Attempt => ({
  kind,
  file: 'docs/x/x.mdx',
  text: `---\n${HEAD}${yaml}---\n\n${body}\n`,
});
const article = (kind: string, body: string): Attempt => ({
  kind,
  file: 'blog/x.md',
  text: `---\ntitle: X\ndescription: x\nslug: x\ndate: 2026-11-22\nauthors: [a]\n---\n\n${body}\n`,
});

/** What a browser would run, if it came to the reader as HTML. */
const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<script>alert(1)</script>',
];

/** Nodes that Docusaurus writes into the table of contents as bare text. */
const IN_HEADINGS = MARKUP.flatMap((markup) => [
  `![${markup.replaceAll('<', '\\<')}](./p.png)`,
  `![${markup.replaceAll('<', '&lt;')}](./p.png)`,
  `![${markup.replaceAll('<', '\\<')}][p]`,
  `*![${markup.replaceAll('<', '\\<')}](./p.png)*`,
  `[![${markup.replaceAll('<', '\\<')}](./p.png)](https://example.org)`,
  `{/* ${markup} */}`,
  `{/* ${markup} */} words`,
  `**{/* ${markup} */}**`,
  `{/* #${markup.replaceAll(' ', '')} */}`,
]);

const ANCHORS = [
  '{/* #a"b */}',
  '{/* #<b> */}',
  '{/* #a b */}',
  '{/* #a/../b */}',
  '{/* #a */ /* #b */}',
  '{/* # */}',
  '{/* no anchor */}',
];

/** Names of pictures that a bundler takes for loaders, queries or patterns. */
const LOADERS = [
  './evil.png!./y.png',
  './evil!y.png',
  './a!!raw-loader!b.png',
  '!!raw-loader!./.env.png',
  '-!./x.png',
  'raw-loader!./x.png',
  './x.js!=!data.png',
  './x.png?raw.png',
  './[x].png',
  './*.png',
  './{a,b}.png',
  './a"b.png',
  "./a'b.png",
  './a`b.png',
  './${a}.png',
  './a;b.png',
  './a+b.png',
  './a&b.png',
  './a(b).png',
  './a%0Ab.png',
  './a%00.png',
  './~a.png',
  '~a/b.png',
  './A.png',
  './a_b.png',
  './a..png',
  './.a.png',
  './a/./b.png',
  './a//b.png',
  '././a.png',
  './con/../a.png',
  './ａ.png',
  './%FF.png',
  './a%FF/../../../b.png',
];

/** Addresses that readers, browsers and our own patterns take in different ways. */
const ADDRESSES = [
  'javascript&#58;alert(1)',
  'javascript&#x3A;alert(1)',
  'j&#97;vascript:alert(1)',
  'javascript&NewLine;:alert(1)',
  'java%0Ascript:alert(1)',
  'java%09script:alert(1)',
  '%6Aavascript:alert(1)',
  '%256Aavascript%253Aalert(1)',
  '&#x1;javascript:alert(1)',
  '&#12;javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:,x',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'blob:null/x',
  'filesystem:https://example.org/x',
  'mhtml:https://example.org/x',
  'livescript:x',
  'jar:https://example.org!/x',
  'ms-settings:x',
  'steam://run/1',
  'sms:+1',
  'xmpp:a@example.org',
  'magnet:?xt=x',
  'https:example.org',
  'https:/example.org',
  'http:\\\\example.org',
  '/\\example.org',
  '/%5Cexample.org',
  '/%09/example.org',
  '//example.org',
  '///example.org',
  '%2F%2Fexample.org',
  '/%2Fexample.org',
  '/a//b',
  'https://',
  'https://?x',
  'https://exa mple.org',
  'https://[::1',
  'https://example.org:99999',
  'https://a@example.org',
  'https://:b@example.org',
  'https://example.org%40evil.example',
  'https://%61@evil.example',
  'https://аkash.network',
  'https://xn--kash-43d.network',
  'https://аррӏе.com',
  'https://www.gοοgle.com',
  'https://ɡithub.com',
  'https://githuЬ.com',
  'mailto:a@b@example.org',
  'mailto:a@example.org?cc=b@example.org',
  'mailto:a@example.org?attach=/etc/passwd',
  'mailto:a@example.org?bcc=b@example.org&subject=x',
  'mailto:',
  'mailto:a@example.org?subject=x&bcc=b@example.org',
  `/${'a'.repeat(60)}!`,
  `/projects/${'a-'.repeat(60)}!`,
  '/%FF',
  './%FF/x.mdx',
  '../../x.mdx',
  '%2e%2e/%2e%2e/x.mdx',
  './.x.mdx',
  '../.base/x.mdx',
  '@docusaurus/Link',
  '@site/docs/x.mdx',
  '@generated/x.json',
  './x.mdx.js',
  './x.png',
  './x.PNG',
  './x.json5',
  `https://example.org/${'a'.repeat(2000)}`,
  `https://example.org/?${'b=c&'.repeat(600)}`,
];

/** Links whose text is another address than theirs. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['akash。network', 'https://evil.example'],
  ['akash｡network', 'https://evil.example'],
  ['akash．network', 'https://evil.example'],
  ['akash․network', 'https://evil.example'],
  ['https:⁄⁄akash.network', 'https://evil.example'],
  ['https:∕∕akash.network', 'https://evil.example'],
  ['аkash.network', 'https://evil.example'],
  ['akаsh.network', 'https://evil.example/akash.network'],
  ['akash.network', 'https://evil.example/akash.network'],
  ['https://akash.network', 'https://evil.example/?https://akash.network'],
  ['https://akash.network/docs', 'https://evil.example/https://akash.network/docs'],
  ['akash.network', 'https://evil.example/%FF'],
  ['akash.network', 'https://evil.example/%E0%A4%A'],
  ['akash.network', 'https://akash.network.evil.example'],
  ['akash.network', 'https://akash-network.example'],
  ['akash.network/pricing?a#b', 'https://evil.example'],
  ['“akash.network”', 'https://evil.example'],
  ['akash.network.', 'https://evil.example'],
  ['akash.network 🔒', 'https://evil.example'],
  ['🔒 https://akash.network', 'https://evil.example'],
  ['*akash*.network', 'https://evil.example'],
  ['akash\\.network', 'https://evil.example'],
  ['akash&#46;network', 'https://evil.example'],
  ['![akash.network](./p.png)', 'https://evil.example'],
  ['www.akash.network', 'https://evil.example'],
  ['HTTPS://AKASH.NETWORK', 'https://evil.example'],
];

const HIDDEN = [
  ...[0x2065, 0xfff0, 0xfff8, 0xe0000, 0xe0002, 0xe0080, 0xe01f0, 0xe0fff, 0x1bca0, 0x1d173],
  ...[0x13430, 0x110bd, 0x16fe4, 0x180b, 0x180f, 0xfe00, 0xe0100, 0x17b4, 0x17b5, 0x206f],
].map((code) => String.fromCodePoint(code));

const MARKS = [0x300, 0x336, 0x489, 0x20dd, 0x1ab0, 0x1dc0, 0xfe20].map((code) =>
  String.fromCodePoint(code).repeat(9),
);

const RANGES = [
  '{1-999999999}',
  '{1-10000}',
  '{999999999-1}',
  '{1,2,3-99999}',
  `{${'1-9000,'.repeat(2)}1}`,
  'title="a.js" {1-1000000}',
  '{0-99999999999999999999}',
  '{1--99999}',
];

const row = (cells: number) => `|${' a |'.repeat(cells)}`;
const table = (columns: number, rows: number) =>
  `${row(columns)}\n|${'-|'.repeat(columns)}\n${'|a\n'.repeat(rows)}`;

const BOMBS: readonly (readonly [kind: string, body: string])[] = [
  ['boxes in boxes', ':::a\n'.repeat(1500)],
  ['boxes in boxes', '::::note\n:::\n'.repeat(500)],
  ['a table that is filled up', table(1500, 20)],
  ['a table that is filled up', table(200, 100)],
  ['a table that is filled up', table(20, 600)],
  [
    'references that repeat an address',
    `[a]: https://example.org/${'b'.repeat(1900)}\n\n${`${'[a] '.repeat(20)}\n\n`.repeat(20)}`,
  ],
  [
    'references that repeat a title',
    `[a]: https://example.org "${'b'.repeat(15_000)}"\n\n${`${'[a] '.repeat(10)}\n\n`.repeat(5)}`,
  ],
  [
    'references that repeat a picture',
    `[a]: ./b.png "${'b'.repeat(15_000)}"\n\n${`${'![c][a] '.repeat(10)}\n\n`.repeat(5)}`,
  ],
];

const VALUES = [
  '__proto__: {polluted: true}\n',
  'sources: {__proto__: overview}\n',
  'a: {b: {__proto__: c}}\n',
  `aliases: [${Array.from({length: 1500}, (_, index) => `a${index}`).join(', ')}]\n`,
  `status_note: ${'a'.repeat(3000)}\n`,
  `status_note: >\n${'  a\n'.repeat(3000)}`,
  'website: https://user:pw@example.org\n',
  'website: https://:pw@example.org\n',
  'website: https://example.org@evil.example\n',
  'website: https://аkash.network\n',
  'website: https://xn--kash-43d.network\n',
  'website: "https://example.org/%E2%80%AEgro.elpmaxe"\n',
  'website: "https://example.org/%E2%80%8B"\n',
  'website: "https://example.org\\n/x"\n',
  'website: "https://example.org\\\\@evil.example"\n',
  `website: https://example.org/${'a'.repeat(1990)}\n`,
  'own_pages: ["https://a:b@example.org"]\n',
  'sources: {status: "https://аkash.network"}\n',
  'events: [{date: 2026, kind: other, title: x, source: "https://a@example.org"}]\n',
  'status_note: "a\\u2065b"\n',
  'status_note: "a\\U000E0000b"\n',
  `status_note: "a${'\\u0336'.repeat(9)}"\n`,
  ...LOADERS.slice(0, 12).map((path) => `image: ${JSON.stringify(path)}\n`),
  `title: ${'a'.repeat(200)}\n`,
];

/** More than 400 of them. */
export const MISUSES: readonly Attempt[] = [
  ...IN_HEADINGS.map((inline) => page('bare text of a heading', `## ${inline}\n\n[p]: ./p.png`)),
  ...IN_HEADINGS.map((inline) => page('bare text of a title', `${inline}\n===\n\n[p]: ./p.png`)),
  ...IN_HEADINGS.filter((inline) => !inline.includes('{')).map((inline) =>
    article('bare text of a heading of an article', `### ${inline}\n\n[p]: ./p.png`),
  ),
  ...MARKUP.map((markup) =>
    article('comment in a heading of an article', `## <!-- ${markup} --> x`),
  ),
  ...ANCHORS.map((anchor) => page('anchor', `## Words ${anchor}`)),
  ...LOADERS.map((path) => page('picture that is loaded by more', `![x](<${path}>)`)),
  ...LOADERS.map((path) => page('the same of a definition', `![x][a]\n\n[a]: <${path}>`)),
  ...ADDRESSES.map((url) => page('address', `[x](<${url}>)`)),
  ...ADDRESSES.filter((url) => !/^(?:https?:|mailto:)/.test(url)).map((url) =>
    page('address of a definition', `[x]\n\n[x]: <${url}>`),
  ),
  ...TEXTS.map(([text, url]) => page('text that is another address', `[${text}](${url})`)),
  ...TEXTS.map(([text, url]) => page('the same of a definition', `[${text}][a]\n\n[a]: <${url}>`)),
  ...HIDDEN.map((sign) => page('hidden character', `safe${sign}text`)),
  ...HIDDEN.map((sign) =>
    page('hidden by a reference', `safe&#x${sign.codePointAt(0)?.toString(16)};text`),
  ),
  ...MARKS.map((marks) => page('marks on marks', `safe${marks}text`)),
  ...RANGES.map((range) => page('marked lines', `\`\`\`js ${range}\na\n\`\`\``)),
  ...BOMBS.map(([kind, body]) => page(kind, body)),
  ...VALUES.map((yaml) =>
    yaml.startsWith('title')
      ? {...page('front matter', 'x'), text: page('', 'x').text.replace('title: X\n', yaml)}
      : page('front matter', 'x', yaml),
  ),
  page('YAML of another version', 'x', '%YAML 1.1\n'),
];
