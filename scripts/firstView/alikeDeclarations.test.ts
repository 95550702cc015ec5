import {parse} from 'postcss';
import {expect, test} from 'vitest';
import {alikeDeclarations, type Direction} from './alikeDeclarations.ts';

const alike = (sheet: string, direction: Direction = 'ltr') => {
  const root = parse(sheet);
  alikeDeclarations(root, direction);
  return root.toString();
};

test.each([
  ['inline-size', 'width', 'width'],
  ['min-block-size', 'min-height', 'min-height'],
  ['margin-inline-start', 'margin-left', 'margin-right'],
  ['border-block-end-color', 'border-bottom-color', 'border-bottom-color'],
  ['inset-inline-end', 'right', 'left'],
  ['scroll-padding-block-start', 'scroll-padding-top', 'scroll-padding-top'],
  ['inset-inline', 'inset-inline', 'inset-inline'],
  ['border-start-start-radius', 'border-start-start-radius', 'border-start-start-radius'],
  ['--inline-size', '--inline-size', '--inline-size'],
])('%s is %s, from right to left %s', (property, ltr, rtl) => {
  expect(alike(`p{${property}:0}`)).toBe(`p{${ltr}:0}`);
  expect(alike(`p{${property}:0}`, 'rtl')).toBe(`p{${rtl}:0}`);
});

test('inline is not horizontal where a text is vertical', () => {
  const sheet = 'p{margin-inline-start:0}q{writing-mode:vertical-rl}';
  expect(alike(sheet)).toBe(sheet);
});

test.each([
  ['calc(3.75rem + 1rem)', '4.75rem'],
  ['calc(1rem - 1.5rem)', '-.5rem'],
  ['calc(1rem/2)', '.5rem'],
  ['calc(-1*1rem)', '-1rem'],
  ['calc(200 + 1)', '201'],
  ['calc(1px + 1rem)', 'calc(1px + 1rem)'],
  ['calc(1px*1rem)', 'calc(1px*1rem)'],
  ['calc(1rem/0)', 'calc(1rem/0)'],
  ['calc(100% - var(--a))', 'calc(100% - var(--a))'],
  ['0 calc(2*3px) calc(1px + 1rem)', '0 6px calc(1px + 1rem)'],
])('%s is %s', (value, result) => {
  expect(alike(`p{margin:${value}}`)).toBe(`p{margin:${result}}`);
});

test('rare properties come before frequent ones, those that set each other in their order', () => {
  expect(alike('a{color:red;top:0}b{color:red;z-index:1}')).toBe(
    'a{top:0;color:red}b{z-index:1;color:red}',
  );
  for (const sheet of [
    'a{width:1px;margin-left:0;margin:0}b{margin:0}',
    'a{inset:0;left:auto}',
    'a{font:1rem a;line-height:1}',
    'a{gap:1px;column-gap:0;row-gap:0}b{gap:0}',
    'a{color:red;all:unset}b{color:red}',
  ]) {
    expect(alike(sheet)).toBe(sheet);
  }
});
