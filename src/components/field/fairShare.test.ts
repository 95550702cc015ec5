import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fairShare} from './fairShare.ts';

test.each([
  [[3, 5, 2], 10, Infinity],
  [[3, 5, 2], 9, 4],
  [[30, 30, 3], 33, 15],
  [[30, 30, 3], 34, 15],
  [[1, 1, 1], 2, 1],
  [[], 5, Infinity],
])('lists of %j entries that show %i show %d each', (lengths, most, share) => {
  expect(fairShare(lengths, most)).toBe(share);
});

test('the lists show no more than they may, and one entry more in each would be too much', () => {
  const lists = fc.array(fc.integer({min: 0, max: 60}), {minLength: 1, maxLength: 40});
  fc.assert(
    fc.property(lists, fc.integer({min: 40, max: 400}), (lengths, most) => {
      const shown = (share: number) =>
        lengths.reduce((all, length) => all + Math.min(length, share), 0);
      const share = fairShare(lengths, most);
      expect(shown(share)).toBeLessThanOrEqual(most);
      if (share < Infinity) expect(shown(share + 1)).toBeGreaterThan(most);
    }),
  );
});
