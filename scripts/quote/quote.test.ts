import * as fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, test} from 'vitest';
import {list, quote} from './quote.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** What a reader of Markdown makes of a line of a list between two others. */
function shape(line: string): unknown {
  return parser
    .parse(list(['a', line, 'b']))
    .children.map((node) =>
      node.type === 'list'
        ? node.children.map((item) =>
            item.children.map((block) =>
              block.type === 'paragraph'
                ? block.children.map((part) => [part.type, 'value' in part ? part.value : ''])
                : block.type,
            ),
          )
        : node.type,
    );
}

const around = (value: unknown) => [[[[['text', 'a']]], value, [[['text', 'b']]]]];

describe('quoted words', () => {
  test.each([
    ['Nosana', '`Nosana`'],
    ['a `b` c', '``a `b` c``'],
    ['```', '```` ``` ````'],
    ['a | b', '`a | b`'],
    ['@everyone closes #1', '`@everyone closes #1`'],
    ['<img src=x onerror=alert(1)>', '`<img src=x onerror=alert(1)>`'],
    ['two\nlines\r\n', '`two\\u{a}lines\\u{d}\\u{a}`'],
    ['left\u202Eright\u200Bnothing\u00A0', '`left\\u{202e}right\\u{200b}nothing\\u{a0}`'],
    ['\uD800', '`\\u{d800}`'],
    ['', '(nothing)'],
    ['   ', '(nothing)'],
    ['Ärger 数据 بيانات 🚀', '`Ärger 数据 بيانات 🚀`'],
  ])('%j', (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });

  test('are cut where they are long', () => {
    expect(quote('x'.repeat(1000))).toBe(`\`${'x'.repeat(159)}…\``);
  });

  test('are code and nothing else, whatever they are', () => {
    const words = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          '`',
          '``',
          '|',
          '@a',
          '#1',
          '<b>',
          '](x)',
          '![',
          '\n',
          '\r',
          ' ',
          '\\',
          '*',
          '&#64;',
        ),
        fc.string({unit: 'binary', maxLength: 3}),
      ),
    });
    fc.assert(
      fc.property(words, (text) => {
        fc.pre(quote(text) !== '(nothing)');
        expect(shape(`x ${quote(text)} y`)).toEqual(
          around([
            [
              ['text', 'x '],
              ['inlineCode', expect.any(String)],
              ['text', ' y'],
            ],
          ]),
        );
        expect(quote(text)).toMatch(/^[^\n\r]*$/);
      }),
    );
  });
});

test('a long list says how much more there is', () => {
  expect(list(['a', 'b', 'c'], 2)).toBe('- a\n- b\n- and 1 more');
});
