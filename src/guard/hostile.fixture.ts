import {HOSTILE_HOSTS, HOSTILE_TEXTS} from './hosts.fixture.ts';
import {MISUSES, type Attempt} from './misuse.fixture.ts';
import {ODDITIES} from './oddities.fixture.ts';

/* Pages, articles and manuals that must be refused, by what they attempt. */

const HEAD = 'title: X\nslug: /projects/x\ndescription: x\ncategories: [x]\n';
const ARTICLE = 'title: X\ndescription: x\nslug: x\ndate: 2026-11-22\nauthors: [a]\n';

const page = (kind: string, body: string, yaml = ''): Attempt => ({
  kind,
  file: 'docs/x/x.mdx',
  text: `---\n${HEAD}${yaml}---\n\n${body}\n`,
});
const article = (kind: string, body: string, file = 'blog/x.md'): Attempt => ({
  kind,
  file,
  text: `---\n${ARTICLE}---\n\n${body}\n`,
});
const manual = (kind: string, body: string): Attempt => ({
  kind,
  file: 'src/pages/x.mdx',
  text: `---\ntitle: X\ndescription: x\n---\n\n${body}\n`,
});

/** Each text in the places where a page may hide one. */
const places = (text: string): readonly string[] => [
  text,
  `Words before ${text} and after.`,
  `- item\n\n  ${text}`,
  `> ${text}`,
  `| a | b |\n| --- | --- |\n| ${text.replaceAll('|', '\\|')} | c |`,
  `Text.[^a]\n\n[^a]: ${text}`,
  `## ${text}`,
  `*${text}*`,
  `[${text}](https://example.org)`,
  `:::note\n\n${text}\n\n:::`,
];

const EXPRESSIONS = [
  '{1}',
  '{alert(1)}',
  '{`${alert(1)}`}',
  '{/* a */ alert(1) /* b */}',
  '{/* a */alert(1)//*/\n}',
  '{// a\nalert(1)}',
  '{props.children}',
  '{(() => 1)()}',
  '{"a"}',
  '{0,1}',
  '{import("fs")}',
  '{process.exit()}',
  '{new Function("x")()}',
  '{/*a*/;/*b*/ 1}',
];

const ELEMENTS = [
  '<script>alert(1)</script>',
  '<ScRiPt src="//evil.example"/>',
  '<img src="x" onerror="alert(1)"/>',
  '<iframe src="https://evil.example"/>',
  '<svg onload="alert(1)"/>',
  '<Term/>',
  '<a href="javascript:alert(1)">x</a>',
  '<></>',
  '<x.y/>',
  '<style>{`*{}`}</style>',
  '<details><summary>x</summary>y</details>',
  '<head><meta name="x"/></head>',
  '<b {...props}>x</b>',
  '<a:b/>',
  '<br/>',
];

const MODULES = [
  'import x from "x"',
  "import 'x'",
  'import fs from "node:fs"\n\nexport default fs',
  'export const a = 1',
  'export default () => null',
  'export * from "x"',
  'export {default} from "./y.mdx"',
  'import X from "@site/src/x"\n\n<X/>',
  'import raw from "!!raw-loader!../../.env"',
];

const FENCES = ['```', '````', '~~~', '`````'].flatMap((fence) =>
  [' mdx-code-block', 'mdx-code-block', '  mdx-code-block', 'MDX-CODE-BLOCK'].flatMap(
    (language) => [
      `${fence}${language}\n{alert(1)}\n${fence}`,
      `- a\n\n  ${fence}${language}\n  {alert(1)}\n  ${fence}`,
    ],
  ),
);

const SCRIPTS = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java&#115;cript:alert(1)',
  'java&Tab;script:alert(1)',
  'java&#10;script:alert(1)',
  'javascript&colon;alert(1)',
  'javascript%3Aalert(1)',
  'javascript%253Aalert(1)',
  '&#1;javascript:alert(1)',
  'data:text/html,<b>x',
  'data:image/svg+xml,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/x',
  'pathname:///sw.js',
  'ftp://example.org',
  'tel:1',
  'intent://x',
  'view-source:https://example.org',
  'ws://example.org',
  'about:blank',
];

const OUTSIDE = [
  '../../../secret.png',
  '..%2f..%2f..%2fsecret.png',
  '%2e%2e/%2e%2e/%2e%2e/secret.png',
  '%252e%252e/%252e%252e/secret.png',
  '..\\..\\..\\secret.png',
  '..%5c..%5csecret.png',
  '/../../../secret.png',
  '/..%2f..%2fsecret.png',
  '/img/../../.env',
  '/.git/config',
  '../../.git/config',
  '../../.env',
  '@site/LICENSE',
  '%40site/LICENSE',
  '@site/../secret.png',
  './../../../secret.png',
  'a/../../../../secret.png',
  '.hidden/x.png',
  '//evil.example/x.png',
  '/\\evil.example/x.png',
  '\\\\evil.example\\x.png',
  'https:\\\\evil.example',
];

const LINKED_FILES = [
  'x.html',
  'x.htm',
  'x.HTML',
  'x.htm%6c',
  'x.xhtml',
  'x.xml',
  'x.svg',
  'x.exe',
  'x.js',
  'x.json',
  'x.pdf',
  'x.zip',
  './x.mjs',
  'x.css',
  'x.wasm',
  'x.png',
];

const PICTURES = [
  'https://evil.example/x.png',
  'http://evil.example/x.png',
  'HTTPS://evil.example/x.png',
  '//evil.example/x.png',
  '&#104;ttps://evil.example/x.png',
  'https%3A//evil.example/x.png',
  './x.svg',
  './x.SVG',
  './x.png.svg',
  './x.html',
  './x.png?y',
  './x.png#y',
  '../other/x.png',
  'pathname:///x.png',
  './x',
  './x.ico',
  './x.mp4',
];

const DECEITS = [
  '[https://akash.network](https://evil.example)',
  '[akash.network](https://evil.example)',
  '[**akash.network**](https://evil.example)',
  '[`akash.network`](https://evil.example)',
  '[AKASH.NETWORK](https://evil.example)',
  '[→ akash.network](https://evil.example)',
  '[(akash.network)](https://evil.example)',
  '[akash.network ↗](https://evil.example)',
  '[www.akash.network/docs](https://evil.example)',
  '[See https://akash.network/docs here](https://evil.example)',
  '[akash.network][a]\n\n[a]: https://evil.example',
  '[akash.github.io](https://evil.github.io)',
  '[ａｋａｓｈ.network](https://evil.example)',
  '[x](https://akash.network@evil.example)',
  '[x](https://user:password@evil.example)',
  '[x](https://akash.network%40evil.example)',
  '<https://akash.network@evil.example>',
  'https://akash.network:pw@evil.example',
];

const HIDDEN = [
  ...[0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060],
  ...[0x2061, 0x2062, 0x2063, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x206a, 0xad, 0x34f, 0x61c],
  ...[0x115f, 0x1160, 0x180e, 0x2028, 0x2029, 0x2800, 0x3164, 0xfe0f, 0xfeff, 0xffa0, 0xfff9],
  ...[
    0xfffc, 0xfffd, 0xffff, 0xe0001, 0xe0041, 0xe007f, 0x0, 0x1, 0x7, 0x8, 0xb, 0xc, 0x1b, 0x7f,
    0x85, 0x9b,
  ],
].map((code) => String.fromCodePoint(code));

const VALUES = [
  'founded: &a 2021\nstatus: *a\n',
  'status: &a active\n',
  'founded: !!int "2021"\n',
  'founded: !!js/function "x"\n',
  'founded: !x 1\n',
  '<<: {a: b}\n',
  '? [a, b]\n: c\n',
  'image: https://evil.example/x.png\n',
  'image: ../../../.env\n',
  'image: "@site/.env"\n',
  'image: ./x.svg\n',
  'image: javascript:alert(1)\n',
  'status_note: "a\\u202Eb"\n',
  'status_note: "a\\u200Bb"\n',
  'status_note: "a\\0b"\n',
  `a: ${'['.repeat(50)}${']'.repeat(50)}\n`,
  `a: ${'{b: '.repeat(50)}1${'}'.repeat(50)}\n`,
  `a: "${'b'.repeat(110_000)}"\n`,
];

const LOADS = [
  ['a line without end', 'a'.repeat(300_000)],
  ['a paragraph without end', 'a b c\n'.repeat(10_000)],
  [
    'nested items',
    Array.from({length: 2000}, (_, depth) => `${'  '.repeat(depth)}- a`)
      .join('\n')
      .slice(0, 90_000),
  ],
  ['nested quotes', `${'> '.repeat(2000)}a`],
  ['items on one line', '- '.repeat(2000)],
  ['emphasis', '*a '.repeat(20_000)],
  ['emphasis in emphasis', '*a **b '.repeat(3000)],
  ['closing brackets', ']'.repeat(5000)],
  ['opening brackets', '['.repeat(5000)],
  ['pictures', '!['.repeat(5000)],
  ['code', '`a'.repeat(5000)],
  ['less-than signs', '\\<<'.repeat(5000)],
  [
    'footnotes',
    Array.from(
      {length: 500},
      (_, depth) => `${'    '.repeat(Math.min(depth, 150))}[^a${depth}]: x`,
    ).join('\n\n'),
  ],
] as const;

/** More than 800 of them. */
export const ATTEMPTS: readonly Attempt[] = [
  ...EXPRESSIONS.flatMap((code) => places(code).map((body) => page('expression', body))),
  ...ELEMENTS.map((code) => page('element', code)),
  ...ELEMENTS.map((code) => page('element in a line', `a ${code} b`)),
  // What Markdown takes for text is harmless.
  ...ELEMENTS.filter((code) => !/^<(?:>|x\.y|a:b)/.test(code)).map((code) =>
    article('HTML in an article', code),
  ),
  ...ELEMENTS.map((code) => article('element in an article', code, 'blog/x.mdx')),
  ...ELEMENTS.map((code) => manual('element in a manual', code)),
  ...MODULES.map((code) => page('module', code)),
  ...MODULES.map((code) => article('module in an article', code, 'blog/x.mdx')),
  ...MODULES.map((code) => manual('module in a manual', code)),
  ...EXPRESSIONS.map((code) => manual('expression in a manual', code)),
  ...EXPRESSIONS.map((code) => article('expression in an article', code, 'blog/x.mdx')),
  ...FENCES.map((code) => page('fence that is unwrapped', code)),
  ...FENCES.slice(0, 8).map((code) => page('the same with returns', code.replaceAll('\n', '\r\n'))),
  ...SCRIPTS.map((url) => page('address', `[x](${url})`)),
  ...SCRIPTS.map((url) => page('address in a definition', `[x][a]\n\n[a]: ${url}`)),
  ...OUTSIDE.map((url) => page('link out of the pages', `[x](<${url}>)`)),
  ...OUTSIDE.map((url) => page('picture from outside', `![x](<${url}>)`)),
  ...OUTSIDE.map((url) => page('picture of a definition', `![x][a]\n\n[a]: <${url}>`)),
  ...LINKED_FILES.map((url) => page('file', `[x](${url})`)),
  ...PICTURES.map((url) => page('picture', `![x](${url})`)),
  ...PICTURES.map((url) => article('picture of an article', `![x](${url})`)),
  ...DECEITS.map((body) => page('deceit', body)),
  ...HIDDEN.map((sign) => page('hidden character', `safe${sign}text`)),
  ...HIDDEN.map((sign) => page('hidden in a link', `[safe${sign}text](https://example.org)`)),
  ...HIDDEN.filter((sign) => !/[\uFFFD\0\x85\x9b]/.test(sign)).map((sign) =>
    page('hidden by a reference', `safe&#x${sign.codePointAt(0)?.toString(16)};text`),
  ),
  // The same character stands where it may: that one must not cover the other.
  page('hidden behind an honest one', '👩\u200D💻 safe&#x200D;text'),
  page('hidden behind an honest one', 'می\u200Cخواهم safe&#8204;text'),
  page('hidden behind an honest one', '👩\u200D💻', 'status_note: "a\\u200Db"\n'),
  ...VALUES.map((yaml) => page('front matter', 'x', yaml)),
  ...LOADS.map(([kind, body]) => page(kind, body)),
  ...['---js', '---json', '---toml', '--- js', '---\tyaml', '---#x'].map((fence) => ({
    kind: 'front matter in another language',
    file: 'docs/x/x.mdx',
    text: `${fence}\n${HEAD}---\n\nx\n`,
  })),
  ...['---js', '--- x', '----', '---\u00A0'].map((fence) => ({
    kind: 'front matter that ends twice',
    file: 'docs/x/x.mdx',
    text: `---\n${HEAD}${fence}\nx: y\n---\n\nx\n`,
  })),
  {kind: 'no front matter', file: 'docs/x/x.mdx', text: 'x\n'},
  {kind: 'front matter without end', file: 'docs/x/x.mdx', text: `---\n${HEAD}\nx\n`},
  {
    kind: 'unknown key of an article',
    file: 'blog/x.md',
    text: `---\n${ARTICLE}mdx: {format: mdx}\n---\n\nx\n`,
  },
  {
    kind: 'unknown key of a manual',
    file: 'src/pages/x.mdx',
    text: '---\ntitle: X\ndescription: x\nwrapperClassName: x\n---\n\nx\n',
  },
  ...HOSTILE_HOSTS.map((url) => page('host', `[x](<${url}>)`)),
  ...HOSTILE_HOSTS.map((url) => page('host of a fact', 'x', `website: ${JSON.stringify(url)}\n`)),
  ...HOSTILE_TEXTS.map((body) => page('text that is another mailbox or address', body)),
  page('line of code', `\`\`\`js\n${'a '.repeat(1500)}\n\`\`\``),
  ...MISUSES,
  ...ODDITIES,
];
