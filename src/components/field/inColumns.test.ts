import fc from 'fast-check';
import {expect, test} from 'vitest';
import {inColumns} from './inColumns.ts';

const itself = (height: number) => height;

test.each([
  [
    [10, 10, 7, 8, 5, 17, 6],
    3,
    [
      [10, 10],
      [7, 8, 5],
      [17, 6],
    ],
  ],
  [[1, 1, 1], 3, [[1], [1], [1]]],
  [[9, 1, 1], 2, [[9], [1, 1]]],
  [[5], 3, [[5]]],
  [[], 3, []],
])('blocks of heights %j in %i columns: %j', (heights, count, columns) => {
  expect(inColumns(heights, itself, count)).toEqual(columns);
});

test('each block stands in one column, and no other division is shorter', () => {
  const blocks = fc.array(fc.integer({min: 1, max: 40}), {minLength: 1, maxLength: 9});
  fc.assert(
    fc.property(blocks, (heights) => {
      const heightOf = (column: readonly number[]) => column.reduce((a, b) => a + b, 0);
      const tallest = (columns: readonly (readonly number[])[]) =>
        Math.max(...columns.map(heightOf));
      const found = inColumns(heights, itself, 3);
      expect(found.flat()).toEqual(heights);
      expect(found.length).toBeLessThanOrEqual(3);
      for (let first = 0; first <= heights.length; first += 1) {
        for (let second = first; second <= heights.length; second += 1) {
          const other = [
            heights.slice(0, first),
            heights.slice(first, second),
            heights.slice(second),
          ];
          expect(tallest(found)).toBeLessThanOrEqual(tallest(other));
        }
      }
    }),
  );
});
