import fc from 'fast-check';
import {expect, test} from 'vitest';
import {nextSorting, sortBy} from './sortBy.ts';

const values = fc.array(
  fc.record({
    value: fc.option(
      fc.oneof(fc.integer({min: 0, max: 9}), fc.constantFrom('a', 'B', 'b2', 'b10')),
      {
        nil: undefined,
      },
    ),
  }),
);

test('rows without a value come last in both directions, and equal rows keep their order', () => {
  fc.assert(
    fc.property(values, fc.boolean(), (rows, isDescending) => {
      const sorted = sortBy(rows, ({value}) => value, isDescending);
      expect(new Set(sorted)).toEqual(new Set(rows));
      expect(sorted).toHaveLength(rows.length);
      const known = rows.filter(({value}) => value !== undefined).length;
      expect(sorted.slice(known).every(({value}) => value === undefined)).toBe(true);
      for (const value of new Set(rows.map((row) => row.value))) {
        const isEqual = (row: {value: unknown}) => row.value === value;
        expect(sorted.filter(isEqual)).toEqual(rows.filter(isEqual));
      }
    }),
  );
});

test('text is sorted with its numbers by size', () => {
  const words = ['b10', 'B2', 'a', '987', '2021'];
  expect(sortBy(words, (word) => word, false)).toEqual(['987', '2021', 'a', 'B2', 'b10']);
});

test.each([false, true])('three presses lead back (first downwards: %s)', (startsDescending) => {
  const once = nextSorting(undefined, 'a', startsDescending);
  expect(once).toEqual({by: 'a', isDescending: startsDescending});
  expect(nextSorting(once, 'b')).toEqual({by: 'b', isDescending: false});
  const twice = nextSorting(once, 'a', startsDescending);
  expect(twice).toEqual({by: 'a', isDescending: !startsDescending});
  expect(nextSorting(twice, 'a', startsDescending)).toBeUndefined();
});
