import {expect, test} from 'vitest';
import {findingsOf} from './findingsOf.fixture.ts';
import {guard} from './guard.ts';

const check = (body: string): string[] => findingsOf(guard, {body});

test.each([
  'Plain text with \\{ and \\<, `{code}` and a [link](https://example.org).',
  '{/* a comment */}',
  '{/* one */ /* and another */}',
  'A {/* comment // with slashes */} in a line.',
  '```js\n{code}\n```',
  '[mail](mailto:a@example.org), [page](../x.mdx#y), [site](/tags), [anchor](#z)',
])('lets %j stand', (body) => {
  expect(check(body)).toEqual([]);
});

test.each([
  ['import x from "fs"', 'docs/x/x.mdx:8:1 import and export are code: a page holds Markdown only'],
  ['{1 + 1}', 'docs/x/x.mdx:8:1 braces hold code: write \\{ to show one'],
  [
    '{/* a */ fetch("//evil.example") /* b */}',
    'docs/x/x.mdx:8:1 braces hold code: write \\{ to show one',
  ],
  ['text {/* a */ 1 + 1 /* b */} text', 'docs/x/x.mdx:8:6 braces hold code: write \\{ to show one'],
  ...['```mdx-code-block', '```` mdx-code-block', '  ``` mdx-code-block'].map((fence) => [
    `${fence}\n{1 + 1}\n${fence.replace(' mdx-code-block', '').replace('mdx-code-block', '')}`,
    'docs/x/x.mdx:8:1 a fence of the language mdx-code-block is code to Docusaurus: give it another language',
  ]),
  ['a {b} c', 'docs/x/x.mdx:8:3 braces hold code: write \\{ to show one'],
  [
    '<script>x</script>',
    'docs/x/x.mdx:8:1 <script> is a component: a page holds Markdown only; write \\< to show the sign',
  ],
  [
    '[x](javascript:alert)',
    'docs/x/x.mdx:8:1 the address "javascript:alert" is not one of http, https or mailto',
  ],
  [
    '![x](data:image/png,0)',
    'docs/x/x.mdx:8:1 the address "data:image/png,0" is not one of http, https or mailto',
  ],
  [
    '![x](../../../secret.png)',
    'docs/x/x.mdx:8:1 the address "../../../secret.png" leads out of the pages: write a path relative to this page',
  ],
  [
    '![x](@site/../secret.png)',
    'docs/x/x.mdx:8:1 the address "@site/../secret.png" leads out of the pages: write a path relative to this page',
  ],
])('refuses %j', (body, line) => {
  expect(check(body)).toEqual([line]);
});
