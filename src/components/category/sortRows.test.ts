import {expect, test} from 'vitest';
import {nextSorting, sortRows} from './sortRows.ts';

const row = (label: string, text: string, order?: string) => ({
  label,
  permalink: `/projects/${label}`,
  cells: [{text, ...(order !== undefined && {order})}],
});

const rows = [row('c', '2021'), row('A', ''), row('b', '987'), row('d', '2021')];

test.each([
  ['the order of the page', undefined, ['c', 'A', 'b', 'd']],
  ['names', {column: -1, isDescending: false}, ['A', 'b', 'c', 'd']],
  ['names downwards', {column: -1, isDescending: true}, ['d', 'c', 'b', 'A']],
  ['numbers, unknown ones last', {column: 0, isDescending: false}, ['b', 'c', 'd', 'A']],
  ['numbers downwards, unknown ones last', {column: 0, isDescending: true}, ['c', 'd', 'b', 'A']],
])('rows are sorted by %s', (_, sorting, labels) => {
  expect(sortRows(rows, sorting).map(({label}) => label)).toEqual(labels);
});

test('a cell is sorted by its order rather than its text', () => {
  const dated = [row('late', 'Aug 2026', '2026-08'), row('early', 'Sep 2025', '2025-09')];
  const sorted = sortRows(dated, {column: 0, isDescending: false});
  expect(sorted.map(({label}) => label)).toEqual(['early', 'late']);
});

test('three presses lead back to the order of the page', () => {
  const once = nextSorting(undefined, 2);
  expect(once).toEqual({column: 2, isDescending: false});
  expect(nextSorting(once, 1)).toEqual({column: 1, isDescending: false});
  const twice = nextSorting(once, 2);
  expect(twice).toEqual({column: 2, isDescending: true});
  expect(nextSorting(twice, 2)).toBeUndefined();
});
