import {expect, test} from 'vitest';
import {sortRows} from './sortRows.ts';

const row = (label: string, text: string, order?: string) => ({
  label,
  permalink: `/projects/${label}`,
  cells: [{text, ...(order !== undefined && {order})}],
});

const rows = [row('c', '2021'), row('A', ''), row('b', '987'), row('d', '2021')];

test.each([
  ['the order of the page', undefined, ['c', 'A', 'b', 'd']],
  ['names', {by: -1, isDescending: false}, ['A', 'b', 'c', 'd']],
  ['names downwards', {by: -1, isDescending: true}, ['d', 'c', 'b', 'A']],
  ['numbers, unknown ones last', {by: 0, isDescending: false}, ['b', 'c', 'd', 'A']],
  ['numbers downwards, unknown ones last', {by: 0, isDescending: true}, ['c', 'd', 'b', 'A']],
])('rows are sorted by %s', (_, sorting, labels) => {
  expect(sortRows(rows, sorting).map(({label}) => label)).toEqual(labels);
});

test('a cell is sorted by its order rather than its text', () => {
  const dated = [row('late', 'Aug 2026', '2026-08'), row('early', 'Sep 2025', '2025-09')];
  const sorted = sortRows(dated, {by: 0, isDescending: false});
  expect(sorted.map(({label}) => label)).toEqual(['early', 'late']);
});
