import fc from 'fast-check';
import {expect, test} from 'vitest';
import {Document, parseDocument} from 'yaml';
import {isPlainItem, isPlainScalar, readPlainYaml} from './plainYaml.ts';

test.each([
  ['title: A b\nslug: /projects/a-b\n', {title: 'A b', slug: '/projects/a-b'}],
  [
    'sidebar_position: 12\ntags: [gpu, io.net, A b]',
    {sidebar_position: 12, tags: ['gpu', 'io.net', 'A b']},
  ],
  ['website: https://a.org/#b', {website: 'https://a.org/#b'}],
])('%j is plain', (yaml, data) => {
  expect(readPlainYaml(yaml)).toEqual(data);
});

test.each([
  '',
  'a: b: c',
  'a: "b"',
  'a: b # c',
  'a: b\n  c',
  'a: yes',
  'a: []',
  'a: 1.5',
  'a: b\na: c',
])('%j is left to the parser of all YAML', (yaml) => {
  expect(readPlainYaml(yaml)).toBeUndefined();
});

const SIGNS = [...'aZ09 _-.:#,/[]{}&*!|>\'"%@`?=~\\\t\n\r\u0085\u00a0\u2028\uFEFFé神'];
const WORDS = [
  'No',
  'null',
  'True',
  'on',
  '1e3',
  '0x1',
  '.inf',
  '12:30',
  '<<',
  '---',
  ' #',
  ': ',
  ', ',
  '- ',
];
const text = fc
  .array(fc.constantFrom(...SIGNS, ...WORDS), {maxLength: 6})
  .map((pieces) => pieces.join(''));

test('what is read as plain, the parser of all YAML reads as the same', () => {
  const line = fc
    .tuple(
      fc.constantFrom('a', 'b', 'null', 'A', '__proto__'),
      fc.oneof(
        text,
        text.map((item) => `[${item}]`),
      ),
    )
    .map(([key, value]) => `${key}: ${value}`);
  let plain = 0;
  const check = (lines: readonly string[]) => {
    const yaml = lines.join('\n');
    const data = readPlainYaml(yaml);
    if (!data) return;
    plain += 1;
    for (const version of ['1.1', '1.2'] as const) {
      const document = parseDocument(yaml, {version});
      expect(document.errors).toEqual([]);
      expect(document.toJS()).toEqual(data);
    }
  };
  fc.assert(fc.property(fc.array(line, {minLength: 1, maxLength: 2}), check), {numRuns: 20_000});
  expect(plain).toBeGreaterThan(100);
});

test('what is plain is written without quotes', () => {
  fc.assert(
    fc.property(text, (value) => {
      const write = (data: unknown) =>
        new Document(data, {compat: 'yaml-1.1'}).toString({lineWidth: 0}).trimEnd();
      if (isPlainScalar(value)) expect(write({a: value})).toBe(`a: ${value}`);
      if (isPlainItem(value)) expect(write([value])).toBe(`- ${value}`);
    }),
    {numRuns: 20_000},
  );
});
