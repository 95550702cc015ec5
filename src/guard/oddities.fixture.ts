import type {Attempt} from './misuse.fixture.ts';

/*
 * Pages that are odd in ways that readers, editors and parsers take differently: other encodings, further YAML, code and
 * definitions in unusual places, addresses without brackets, declarations of HTML, references of characters, attributes of
 * components. Each must be refused.
 */

const HEAD = 'title: X\nslug: /projects/x\ndescription: x\ncategories: [x]\n';

const whole = (kind: string, text: string): Attempt => ({kind, file: 'docs/x/x.mdx', text});
const page = (kind: string, body: string, yaml = ''): Attempt =>
  whole(kind, `---\n${HEAD}${yaml}---\n\n${body}\n`);
const article = (kind: string, body: string): Attempt => ({
  kind,
  file: 'blog/x.md',
  text: `---\ntitle: X\ndescription: x\nslug: x\ndate: 2026-11-22\nauthors: [a]\n---\n\n${body}\n`,
});
const manual = (kind: string, body: string): Attempt => ({
  kind,
  file: 'src/pages/x.mdx',
  text: `---\ntitle: X\ndescription: x\n---\n\nimport A from '../components/a/A.tsx';\n\n${body}\n`,
});

/** The text that a program gets that reads bytes of another encoding as UTF-8. */
const read = (bytes: Buffer): string => bytes.toString('utf8');

const SOUND = `---\n${HEAD}---\n\nCaf\u00E9 <b>\n`;

const ENCODED = [
  read(Buffer.from(SOUND, 'utf16le')),
  read(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SOUND, 'utf16le')])),
  read(Buffer.from(SOUND, 'latin1')),
  // An overlong "<", and half of a pair as three bytes.
  read(Buffer.concat([Buffer.from(SOUND.replace('<b>', '')), Buffer.from([0xc0, 0xbc])])),
  read(Buffer.concat([Buffer.from(SOUND.replace('<b>', '')), Buffer.from([0xed, 0xa0, 0xbd])])),
  `\uFEFF\uFEFF---\n${HEAD}---\n\nx\n`,
  `---\n${HEAD}---\n\n\uFEFFimport x from "x"\n`,
  `---\n${HEAD}---\n\nx\x00y\n`,
];

const HEADS = [
  `\n---\n${HEAD}---\n\nx\n`,
  `# x\n\n---\n${HEAD}---\n\nx\n`,
  `+++\ntitle = "x"\n+++\n\nx\n`,
  `{\n"title": "x"\n}\n\nx\n`,
  `---\r${HEAD.replaceAll('\n', '\r')}---\r\rx\r`,
  `---\n${HEAD}---\nimport x from "x"\n`,
  `---\n${HEAD}...\nimport x from "x"\n`,
];

const FRONT_MATTERS = [
  '...\nstatus_note: y\n',
  'status_note: !!binary "aGk="\n',
  'tags: !!set {gpu}\n',
  'sources: !!omap [status: overview]\n',
  'checked: !!timestamp 2026-11-22\n',
  'status_note: !<tag:yaml.org,2002:str> x\n',
  'status_note: ! x\n',
  '!!str status_note: y\n',
  '&a status_note: y\n',
  '<<: [{status_note: y}]\n',
  '"<<": {status_note: y}\n',
  'status_note: &a y\ntoken: *a\n',
  '"tit\\u006ce": y\n',
  '~: y\n',
  ': y\n',
  'true: y\n',
  '? {a: b}\n: y\n',
  '%TAG ! tag:example.org,2026:\n',
  'sources:\n\tstatus: overview\n',
  'status_note: "\\e[31my"\n',
  'status_note: "a\\Nb"\n',
  'status_note: "a\\Lb"\n',
  'image: "data:image/png;base64,AAAA"\n',
  'image: /img/../../x.png\n',
  'image: //evil.example/x.png\n',
];

const CODE = [
  'x\r\rexport const a = 1\r',
  '{/* a */}\n\nexport const a = 1',
  'import a from "b" with {type: "json"}',
  'export {a as default} from "b"',
  ':::note[{alert(1)}]\n\nx\n\n:::',
  ':::note[<b>x</b>]\n\nx\n\n:::',
  ':::note{.x}\n\nx\n\n:::',
  ':::details\n\nx\n\n:::',
  '::youtube[x]',
  'a :abbr[x]{title=y} b',
  '<\u03C0/>',
  '<a.b.c/>',
  '<xlink:a/>',
  '<b/* x */>x</b>',
  '{/x/}',
  '{<!-- x\n}',
  '- ```mdx-code-block\n  x\n  ```',
  '~~~~mdx-code-block\nx\n~~~~',
];

/** What GitHub makes a link of by itself, and definitions where nobody looks. */
const LINKS = [
  'See https://akash.network@evil.example/ now',
  'See https://\u0430kash.network now',
  'See www.\u0430kash.network now',
  'See http://127.1/ and http://[::1]/',
  'See https://akash.network\u3002evil.example/a now',
  '> [a]\n>\n> [a]: javascript:alert(1)',
  'x[^n]\n\n[^n]: [a]\n\n    [a]: data:text/html,x',
  '- [a]\n\n  [a]: vbscript:x',
  '[akash.network][a]\n\n[a]: https://evil.example\n\n[A]: https://akash.network',
  '[akash.network][\u1E9E]\n\n[SS]: https://evil.example',
  '![a][]\n\n[a]: https://evil.example/x.png',
  '- [x](javascript:alert(1))',
  '[x](&sol;&sol;evil.example)',
  '[x](/&Tab;/evil.example)',
  '[x](/&bsol;evil.example)',
  '[x](https://akash.network&commat;evil.example)',
  '[https://akash.network](https://google.com/url?q=https://evil.example)',
  '[akash&#8203;.network](https://evil.example)',
  '[`akash.network`](https://evil.example)',
  '[akash.**network**](https://evil.example)',
  '[x](view-source:https://example.org)',
  '[x](intent://x#Intent;end)',
  '[x](\uFF4Aavascript:alert(1))',
  '![x](./x.png::$DATA)',
];

/** Characters that only a reference brings out, also in an address. */
const HIDDEN = [
  ...[
    '&lrm;',
    '&rlm;',
    '&zwnj;',
    '&zwj;',
    '&shy;',
    '&ZeroWidthSpace;',
    '&NoBreak;',
    '&af;',
    '&ic;',
  ],
  ...['&#0;', '&#xD800;', '&#xFFFF;', '&#x9B;', '&#x10FFFF;', '&NegativeThinSpace;', '&it;'],
].flatMap((sign) => [`a${sign}b`, `**a${sign}b**`]);

const HIDDEN_IN_ADDRESS = [
  '[x](https://example.org/&ZeroWidthSpace;a)',
  '[x](https://example.org/?a=&#x202E;b)',
  '[x](https://example.org/#a&shy;b)',
  '[x](./a&ZeroWidthSpace;b.mdx)',
  '[x]\n\n[x]: https://example.org/a&zwj;b',
  '![x](./a&NoBreak;b.png)',
];

/** Signs without ink, and tags that are no code of a flag. */
const INVISIBLE = [
  'a\u{1D159}b',
  'a\uE000b',
  'a &#xF8FF; b',
  'a\u{10FFFD}b',
  '\u{1F3F4}\u{E0041}\u{E0042}\u{E007F}',
  '\u{1F3F4}\u{E0020}\u{E007F}',
  '\u{1F3F4}\u{E0061}\u{E0062}\u{E007F}',
  '\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}',
  'x\u070Fy',
  'x\u0600y',
  'x\u{1BC9D}y',
];

/** What is shown to whoever points at a link. */
const TITLES = [
  '[docs](https://evil.example "https://akash.network")',
  '[docs](https://evil.example "akash.network/docs")',
  '[docs][a]\n\n[a]: https://evil.example "www.akash.network"',
  '> [a]: <https://evil.example> (https://akash.network)\n\n[a]',
];

const DECLARATIONS = [
  '<!DOCTYPE html>',
  '<?php x ?>',
  '<![CDATA[x]]>',
  '<!ENTITY a "b">',
  '</div>',
  '<!--[if IE]><script>x</script><![endif]-->',
  '<javascript:alert(1)>',
  '<data:text/html,x>',
  '<vbscript:x>',
];

const ATTRIBUTES = [
  'href="javascript:alert(1)"',
  'href="java&#10;script:alert(1)"',
  'href={"\\u006aavascript:alert(1)"}',
  'href={` \\tdata:text/html,x`}',
  'src="//evil.example"',
  'src="\\\\evil.example"',
  'to="blob:x"',
  'style="color:red"',
  'children="x"',
  'key="x"',
  'onclick="x"',
  'a:b="x"',
  '{...a}',
  'a={b}',
  'a={"x" + "y"}',
];

export const ODDITIES: readonly Attempt[] = [
  ...ENCODED.map((text) => whole('another encoding', text)),
  ...HEADS.map((text) => whole('front matter in another place or form', text)),
  ...FRONT_MATTERS.map((yaml) => page('further YAML', 'x', yaml)),
  ...CODE.map((body) => page('code in an unusual place', body)),
  ...LINKS.map((body) => page('link in an unusual place', body)),
  ...HIDDEN.map((body) => page('character that a reference brings out', body)),
  ...HIDDEN_IN_ADDRESS.map((body) => page('hidden character of an address', body)),
  ...INVISIBLE.map((body) => page('sign without ink', body)),
  ...TITLES.map((body) => page('title of a link that is another address', body)),
  page(
    'source whose title is another address',
    'x',
    'list: [{title: "https://akash.network", url: "https://evil.example"}]\n',
  ),
  page('author who is another address', 'x', 'a: {name: akash.network, url: "https://e.org"}\n'),
  ...DECLARATIONS.map((body) => article('declaration or link in angle brackets', body)),
  ...ATTRIBUTES.map((attribute) => manual('attribute of a component', `<A ${attribute}/>`)),
];
