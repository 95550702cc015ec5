import {expect, test} from 'vitest';
import {slimSheet as slimmed} from './slimSheet.ts';

const slimSheet = (sheet: string) => slimmed(sheet, 'ltr');

test.each([
  ['a short value', ':root{--gap:1rem}p{margin:var(--gap)}', 'p{margin:1rem}'],
  [
    'a value used once',
    ':root{--edge:1px solid #cfcabb}p{border:var(--edge)}',
    'p{border:1px solid #cfcabb}',
  ],
  [
    'what stands side by side',
    ':root{--a:1px;--b:2px}p{margin:var(--a)var(--b)0 var(--a)}',
    'p{margin:1px 2px 0 1px}',
  ],
  ['what is computed', ':root{--a:1px}p{margin:calc(-1*var(--a))}', 'p{margin:-1px}'],
  ['what is defined by another', ':root{--a:1px;--b:var(--a)}p{margin:var(--b)}', 'p{margin:1px}'],
  [
    'another name',
    ':root{--ink:#000;--color:var(--ink)}[data-theme=dark]{--ink:#fff}p{color:var(--color)}',
    'p{color:var(--ink)}',
  ],
  ['what is defined in a layer', '@layer a{:root{--a:1px}}p{margin:var(--a)}', 'p{margin:1px}'],
])('%s takes the place of its custom property', (_, sheet, rule) => {
  expect(slimSheet(sheet)).toContain(rule);
});

test.each([
  ['is another for some elements', ':root{--a:1px}.b{--a:2px}p{margin:var(--a)}'],
  ['is another on paper', ':root{--a:1px}@media print{:root{--a:2px}}p{margin:var(--a)}'],
  ['is there on paper only', '@media print{:root{--a:1px}}p{margin:var(--a)}'],
  ['depends on another that changes', ':root{--a:1px;--b:var(--a)}.b{--a:2px}p{margin:var(--b)}'],
  ['is longer and used twice', ':root{--a:1px solid #cfcabb}p{border:var(--a)}q{border:var(--a)}'],
  ['may be missing', ':root{--a:1px}p{margin:var(--a,2px)}'],
])('a custom property stays if it %s', (_, sheet) => {
  expect(slimSheet(sheet)).toBe(sheet);
});

test('custom properties that lead to each other are no trouble', () => {
  expect(slimSheet(':root{--a:var(--b);--b:var(--a)}p{margin:var(--b)}')).toMatch(/margin:var/);
});

test.each([
  ['@layer x.one,x.two,y;@layer x.two{p{top:0}}', '@layer l1;@layer l1{p{top:0}}'],
  // What stands in a layer itself is stronger than what its layers have.
  [
    '@layer x{p{top:0}}@layer y{p{top:1px}}@layer x.a.b{p{top:2px}}@layer x.a{p{top:3px}}',
    '@layer l0,l1,l2,l3;@layer l2{p{top:0}}@layer l3{p{top:1px}}@layer l0{p{top:2px}}@layer l1{p{top:3px}}',
  ],
  ['@layer x{@layer y{p{top:0}}}', '@layer x{@layer y{p{top:0}}}'],
])('of the layers %s become %s', (sheet, slim) => {
  expect(slimSheet(sheet)).toBe(slim);
});

test('a property has one name, and two where Safari knows only its own', () => {
  const twice = (value: string) => `a{-webkit-text-decoration:${value};text-decoration:${value}}`;
  expect(slimSheet(twice('none'))).toBe('a{text-decoration:none}');
  expect(slimSheet(twice('underline 2px red'))).toBe(twice('underline 2px red'));
  expect(slimSheet('a{page-break-after:avoid;break-after:avoid}')).toBe('a{break-after:avoid}');
  expect(slimSheet('a{-webkit-user-select:none;user-select:none}')).toContain(
    '-webkit-user-select',
  );
});
