import {expect, test} from 'vitest';
import {eventYears} from './eventYears.ts';

const on = (...dates: readonly string[]) => dates.map((date) => ({date}));

test('all projects have the same years, without a gap', () => {
  expect(eventYears([on('2023-04', '2023'), [], on('2026-11-30', '2023-01-01')])).toEqual({
    years: ['2023', '2024', '2025', '2026'],
    counts: [
      [2, 0, 0, 0],
      [0, 0, 0, 0],
      [1, 0, 0, 1],
    ],
    most: 2,
  });
});

test('without events there are no years', () => {
  expect(eventYears([[], []])).toEqual({years: [], counts: [[], []], most: 0});
});
