import {expect, test} from 'vitest';
import {splitSheet} from './paperSheet.ts';

test('rules for paper go into a sheet of their own, with all custom properties', () => {
  const {screen, paper} = splitSheet(
    [
      '@layer a,b;',
      ':root{--ink:#000;top:0}',
      '@page{margin:1cm}',
      '@layer b{p{top:0}@media print{p{color:var(--ink)}}}',
      '@media print{q{top:0}}',
      '@media (width>1px){q{top:1px}}',
    ].join(''),
  );
  expect(screen).toBe(
    '@layer a,b;:root{--ink:#000;top:0}@layer b{p{top:0}}@media (width>1px){q{top:1px}}',
  );
  expect(paper).toBe(
    '@layer a,b;:root{--ink:#000}@page{margin:1cm}@layer b{@media print{p{color:var(--ink)}}}@media print{q{top:0}}',
  );
});
