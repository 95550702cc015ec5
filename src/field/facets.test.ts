import fc from 'fast-check';
import {expect, test} from 'vitest';
import {choose, facetOf, groupRows} from './facets.ts';

const words = ['a', 'b', 'c'];
const rows = fc.array(fc.record({x: fc.subarray(words), y: fc.subarray(words)}), {maxLength: 10});
type Row = {readonly x: readonly string[]; readonly y: readonly string[]};
const facetsOf = (all: readonly Row[]) => [
  facetOf({key: 'x', label: 'X', valuesOf: ({x}: Row) => x}, all),
  facetOf({key: 'y', label: 'Y', valuesOf: ({y}: Row) => y}, all),
];
const choices = fc.dictionary(
  fc.constantFrom('x', 'y'),
  fc.subarray(['', ...words], {minLength: 1}),
  {noNullPrototype: true},
);

test('the count at a value is the number of rows that choosing it gives', () => {
  fc.assert(
    fc.property(rows, choices, (all, chosen) => {
      const facets = facetsOf(all);
      for (const {key, values} of choose(all, facets, chosen).facets) {
        for (const {value, count} of values) {
          expect(choose(all, facets, {...chosen, [key]: [value]}).rows).toHaveLength(count);
        }
      }
    }),
  );
});

test('where nothing is found, dropping what is named shows as many rows as it says', () => {
  fc.assert(
    fc.property(rows, choices, (all, chosen) => {
      const facets = facetsOf(all);
      for (const {drop, count} of choose(all, facets, chosen).rescues) {
        const left = Object.entries(chosen).filter(([key]) => !drop.includes(key));
        expect(choose(all, facets, Object.fromEntries(left)).rows).toHaveLength(count);
      }
    }),
  );
});

test('groups have every row', () => {
  fc.assert(
    fc.property(rows, (all) => {
      for (const facet of facetsOf(all)) {
        const grouped = groupRows(all, facet).flatMap((group) => group.rows);
        expect(new Set(grouped)).toEqual(new Set(all));
      }
    }),
  );
});
