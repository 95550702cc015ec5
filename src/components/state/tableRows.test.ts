import {expect, test} from 'vitest';
import {tableRows} from './tableRows.ts';

const row = (label: string, ...figures: number[]) => ({label, figures});
const chains = (...rows: ReturnType<typeof row>[]) => ({
  id: 'chains',
  question: '',
  sentence: '',
  columns: ['Chain', 'Active', 'All'],
  rows,
});

test('many chains with one project are one row', () => {
  const rows = [row('A', 2, 3), row('B', 1, 1), row('C', 0, 1), row('D', 1, 1), row('E', 1, 1)];
  expect(tableRows(chains(...rows, row('None named', 0, 1)))).toEqual([
    row('A', 2, 3),
    row('4 others', 3, 4),
    row('None named', 0, 1),
  ]);
});

test('a few stay as they are', () => {
  const rows = [row('A', 2, 3), row('B', 1, 1), row('None named', 0, 0)];
  expect(tableRows(chains(...rows))).toEqual(rows);
});
