import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {faultsIn} from './faults.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-faults-'));
  put('404.html', '<html><script>own()</script></html>');
});

afterEach(() => {
  rmSync(folder, {recursive: true});
});

function put(file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}

test.each([
  '<script>own()</script><script src="/assets/js/main.js"></script>',
  '<script type="application/ld+json">{"a": "\\u003c/script>"}</script>',
  '<a href="https://example.org">x</a><a href="mailto:a@example.org">y</a><a href="/z">z</a>',
  '<img src="/assets/p.png"><img src="data:image/png;base64,AAAA">',
  '<meta http-equiv="refresh" content="0; url=/projects/x"><script>go()</script>',
  '<a href="../projects/y.html">x</a><form action="../search.html"></form>',
  '<meta http-equiv="refresh" content="0; url=../y.html">',
  `<head><meta http-equiv="Content-Security-Policy" content="default-src 'self'"></head>`,
  '<head><link rel="icon" href="data:,"><base target="_blank"></head>',
  '<style>@page {@top-right {content: "}*{--hostile:1}"}}</style><p>--hostile:1</p>',
  '<form action="/search"></form><p style="color:red">&lt;img onerror=x></p>',
])('finds nothing in %s', (html) => {
  put('projects/x.html', html);
  expect(faultsIn(folder)).toEqual([]);
});

test('takes a form without an address for one of ours only on a view', () => {
  put('explore.html', '<form></form>');
  expect(faultsIn(folder)).toEqual([]);
  put('explore.html', '<form action="/elsewhere"></form>');
  expect(faultsIn(folder)).not.toEqual([]);
  rmSync(join(folder, 'explore.html'));
});

test.each([
  '<script>other()</script>',
  '<script src="https://evil.example/x.js"></script>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://evil.example/x.png">',
  '<img src="data:image/svg+xml;base64,AAAA">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="data:text/html,x">x</a>',
  '<link rel="stylesheet" href="//evil.example/x.css">',
  '<iframe src="/x"></iframe>',
  '<svg><a xlink:href="javascript:alert(1)">x</a></svg>',
  '<base href="https://evil.example">',
  '<meta http-equiv="refresh" content="0; url=https://evil.example">',
  '<form action="https://evil.example"></form>',
  '<form></form>',
  '<p style="background:url(//evil.example)">x</p>',
  '<p style="position:fixed">x</p>',
  '<style>p{color:red}*{--hostile:1}</style>',
  '<meta http-equiv="refresh" content="0; url=//evil.example">',
  `<body><p><meta http-equiv="Content-Security-Policy" content="default-src 'self'"></p></body>`,
  `<head><meta http-equiv="Content-Security-Policy" content="script-src *"></head>`,
])('finds %s', (html) => {
  put('projects/x.html', html);
  expect(faultsIn(folder)).not.toEqual([]);
});

test('finds HTML and scripts in Markdown, and JSON that no program can read', () => {
  put('a.md', 'A &lt;b> `<b>` \\<b> [x](/y) <https://example.org>\n');
  put('b.md', 'A <b>x</b>\n');
  put('c.md', '[x](javascript:alert)\n');
  put('d.json', '{"__proto__": "</script>"}');
  put('e.json', '{');
  expect(faultsIn(folder).map((fault) => fault.slice(0, 6))).toEqual([
    ...['b.md: ', 'b.md: ', 'c.md: ', 'e.json'],
  ]);
});

test('finds what would run where the text of a feed is shown as HTML', () => {
  put('a.xml', '<feed><title type="html">&amp;lt;img src=x onerror=a></title></feed>');
  put('b.xml', '<feed><title type="html">&lt;img src=x onerror=a></title></feed>');
  put(
    'c.xml',
    '<rss><item><description><![CDATA[<a href="javascript:a">]]></description></item></rss>',
  );
  expect(faultsIn(folder).map((fault) => fault.slice(0, 6))).toEqual(['b.xml:', 'c.xml:']);
});

test('finds scripts in feeds, feeds that no program can read, and formulas in tables', () => {
  put('a.xml', '<a><![CDATA[ x ]]></a>');
  put('b.xml', '<a><script xmlns="http://www.w3.org/1999/xhtml">x</script></a>');
  put('c.xml', '<a b="<">x</a');
  put('d.csv', 'a,b\r\n"=1+1",\'=1\r\n');
  expect(faultsIn(folder).map((fault) => fault.slice(0, 6))).toEqual([
    'b.xml:',
    'c.xml:',
    'd.csv:',
  ]);
});
