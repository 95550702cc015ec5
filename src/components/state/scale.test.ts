import fc from 'fast-check';
import {expect, test} from 'vitest';
import {clipped, textWidth, ticksTo, twoLines} from './scale.ts';

test.each([
  [0, [0]],
  [1, [0, 1]],
  [5, [0, 1, 2, 3, 4, 5]],
  [7, [0, 2, 4, 6]],
  [32, [0, 10, 20, 30]],
  [100, [0, 20, 40, 60, 80, 100]],
  [240, [0, 50, 100, 150, 200]],
])('an axis to %i has the numbers %j', (largest, numbers) => {
  expect(ticksTo(largest)).toEqual(numbers);
});

test('an axis has at most five steps, all within the values', () => {
  fc.assert(
    fc.property(fc.nat(100_000), (largest) => {
      const ticks = ticksTo(largest);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.length).toBeGreaterThan(largest < 1 ? 0 : 1);
      expect(ticks.at(-1)).toBeLessThanOrEqual(largest);
    }),
  );
});

test('what is clipped fits its room', () => {
  expect(clipped('Solana', 100)).toBe('Solana');
  expect(textWidth(clipped('A chain with a very long name', 100))).toBeLessThanOrEqual(100);
});

test.each([
  ['Less than a month', ['Less than', 'a month']],
  ['6 to 12 months', ['6 to 12', 'months']],
  ['Never', ['Never', '']],
])('%s is broken into lines that are alike', (text, lines) => {
  expect(twoLines(text)).toEqual(lines);
});
