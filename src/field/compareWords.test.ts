import {expect, test} from 'vitest';
import type {ComparedRow} from './compare.ts';
import {likenessOf, namesInWords, summaryOf} from './compareWords.ts';

/** A row of cells, each with its values joined by commas. */
function row(key: string, ...cells: readonly string[]): ComparedRow {
  const sets = cells.map((cell) => cell.split(',').filter(Boolean));
  const known = sets.filter(({length}) => length > 0);
  return {
    key,
    label: key,
    cells: sets.map((values) => ({
      values: values.map((text) => ({text, isShared: sets.every((set) => set.includes(text))})),
    })),
    differs: known.some((set) => set.join() !== known[0]?.join()),
    isEmpty: known.length === 0,
  };
}

test.each([
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
  [['A', 'B and Co', 'C', 'D'], 'A, B and Co, C and D'],
])('the names %j are written as %s', (names, words) => {
  expect(namesInWords(names)).toBe(words);
});

test.each([
  [row('status', 'Active', 'Active'), 'same'],
  [row('status', 'Active', 'Merged'), 'differs'],
  [row('status', 'Active', 'Active', ''), undefined],
  [row('status', 'Active', '', ''), undefined],
  [row('aliases', 'Akash', 'Aethir Cloud'), undefined],
])(
  'row %#: projects of which little is known are neither alike nor different',
  (cells, likeness) => {
    expect(likenessOf(cells)).toBe(likeness);
  },
);

test('the summary names what the projects share and in what they differ', () => {
  const rows = [
    row('status', 'Active', 'Active'),
    row('checked', '2026', '2026'),
    row('chains', 'Solana', 'Akash'),
    row('token', 'IO', 'AKT'),
    row('founded', '2018', '2023'),
  ];
  expect(summaryOf({projects: {length: 2}, rows})).toBe(
    'Both agree in status. They differ in chain, token and founding year.',
  );
  expect(summaryOf({projects: {length: 3}, rows: []})).toBe('');
});
