import {describe, expect, test} from 'vitest';
import {formatProblem} from '../knowledge/problem.ts';
import {guardPage} from './guardPage.ts';
import {faultsOn, pageWith} from './onPage.fixture.ts';

const BRACES = 'braces hold code: write \\{ to show one';

describe('lets stand what is Markdown', () => {
  test.each([
    'Plain text with \\{ and \\<, `{code}` and a [link](https://example.org).',
    '{/* a comment */}',
    '{/* one */ /* and another */}',
    'A {/* comment // with slashes */} in a line.',
    '```js\n{code}\n```',
    '[mail](mailto:a@example.org), [page](../x.mdx#y), [site](/tags), [anchor](#z)',
    ':::note[A title]\n\nA box.\n\n:::',
    'Paid by the GPU:hour, at 12:30, in a ratio of 1:n.',
    'Importing models is free.',
    '> quoted\n\n---\n\nand on',
  ])('%j', (body) => {
    expect(faultsOn(body)).toEqual([]);
  });
});

describe('refuses code', () => {
  test.each([
    [
      'import x from "fs"',
      '8:1 a line that begins with import is code: begin the sentence with another word, or write &#105;mport',
    ],
    ['{1 + 1}', `8:1 ${BRACES}`],
    ['{/* a */ fetch("//evil.example") /* b */}', `8:1 ${BRACES}`],
    ['text {/* a */ 1 + 1 /* b */} text', `8:6 ${BRACES}`],
    ['a {b} c', `8:3 ${BRACES}`],
    ['> {b}', `8:3 ${BRACES}`],
    [
      '<script>x</script>',
      '8:1 <script> is HTML: a page holds Markdown only; write \\< to show the sign',
    ],
    [
      ':::note{onclick="x"}\n\na\n\n:::',
      '8:1 :::note is no box that a page may have: use note, tip, info, warning, danger, without attributes',
    ],
    ['::video{src="x"}', '8:1 ::video is a directive: write \\:: to show the signs'],
    ['a :b[c] d', '8:3 :b with brackets or braces is a directive: write \\: to show the sign'],
  ])('%j', (body, fault) => {
    expect(faultsOn(body)).toEqual([fault]);
  });

  test.each([
    '```mdx-code-block',
    '```` mdx-code-block',
    '  ``` MDX-code-block',
    '> ```mdx-code-block',
  ])('that Docusaurus takes out of its fence: %s', (fence) => {
    expect(faultsOn(`${fence}\n{1 + 1}\n${fence.replace(/\s?mdx-code-block/i, '')}`)).toEqual([
      '8:1 a fence of the language mdx-code-block is code to Docusaurus: give it another language',
    ]);
  });

  test('after front matter of another language, or that ends twice', () => {
    expect(guardPage('docs/x/x.mdx', '---js\n{title: "x"}\n---\n').map(formatProblem)).toEqual([
      'docs/x/x.mdx:1:1 front matter begins with a line of three hyphens and nothing else',
    ]);
    expect(
      guardPage('docs/x/x.mdx', '---\ntitle: x\n---js\nx: y\n---\n').map(formatProblem),
    ).toEqual(['docs/x/x.mdx:3:1 front matter ends with a line of three hyphens and nothing else']);
  });

  test('in an article of Markdown, where HTML is live', () => {
    const article = (body: string) =>
      guardPage(
        'blog/x.md',
        `---\ntitle: X\ndescription: x\nslug: x\ndate: 2026-11-22\nauthors: [a]\n---\n\n${body}\n`,
      ).map(({message}) => message);
    expect(article('<!-- truncate -->\n\nText with {braces} and 1 < 2.')).toEqual([]);
    const html = 'HTML is code: write \\< to show the sign';
    for (const body of [
      '<script>x</script>',
      'a <b>c',
      '<!--> <script>x</script> -->',
      '<!-- a --!> <img src=x> -->',
      '<!-- a --> <i>',
    ]) {
      expect(article(body).at(0), body).toBe(html);
    }
  });

  test('in a manual, which may use components of the repository and give them texts', () => {
    const manual = (body: string) =>
      guardPage('src/pages/x.mdx', `---\ntitle: X\ndescription: x\n---\n\n${body}\n`).map(
        ({message}) => message,
      );
    const imported = "import A from '../components/data/A.tsx';\n\n";
    expect(manual(`${imported}<A path="x" query={\`a\n b\`} /> {/* a */}`)).toEqual([]);
    for (const body of [
      "import fs from 'fs'",
      "import A from '../components/data/A.tsx'\nalert(1)",
      'export const a = 1',
      "import {a} from '../components/data/A.tsx'",
      "import A from '../components/../../evil.tsx'",
      `${imported}<A path={fetch("x")} />`,
      `${imported}<A path={\`a\${fetch("x")}\`} />`,
      `${imported}<A onClick="x" />`,
      `${imported}<A {...b} />`,
      `${imported}<A dangerouslySetInnerHTML="x" />`,
      '<script>x</script>',
      '<a href="x">y</a>',
    ]) {
      expect(manual(body), body).toHaveLength(1);
    }
  });
});

describe('refuses front matter that is more than values', () => {
  test.each([
    ['founded: &a 2021\n', '6:13 &a is an anchor: leave it out'],
    ['founded: !!js/function x\n', '6:24 !!js/function is a tag of YAML: leave it out'],
    ['? [a]\n: b\n', '6:3 a key must be a word'],
    ['<<: {a: b}\n', '6:1 a key must be a word'],
    [
      'image: https://example.org/x.png\n',
      '6:8 image: the address "https://example.org/x.png" is on another site, which every reader would ask for it: put the picture beside the page and write its name',
    ],
    [
      'image: ./x.svg\n',
      '6:8 image: the address "./x.svg" is no picture that may stand on a page: use .png, .jpg, .webp, .gif or .avif',
    ],
    [
      'status_note: "a \\u202E b"\n',
      '6:14 the character U+202E (changes the direction of the text): delete what stands for it',
    ],
  ])('%j', (yaml, fault) => {
    expect(faultsOn('x', yaml)).toEqual([fault]);
  });
});

test('refuses a page that is too large, before anything reads it', () => {
  expect(faultsOn('a'.repeat(5_000_000))).toEqual([
    expect.stringMatching(/^1:1 5000\d\d\d characters, 100000 at most: divide the page$/),
  ]);
  expect(pageWith('').length).toBeLessThan(100);
});
