import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {positionsFor as numbersFor, type Numbered} from './positions.ts';

const positionsFor = (before: readonly (number | undefined)[]) =>
  numbersFor(before.map((position) => ({position, isAtHome: true})));

const _ = undefined;

test.each([
  [[], []],
  [
    [_, _, _],
    [1, 2, 3],
  ],
  [
    [1, 2, 3],
    [1, 2, 3],
  ],
  [
    [1, 2, _],
    [1, 2, 3],
  ],
  [
    [_, 1, 2],
    [0, 1, 2],
  ],
  [
    [_, _, 1],
    [-1, 0, 1],
  ],
  [
    [1, _, 2],
    [1, 1.5, 2],
  ],
  [
    [1, _, _, 2],
    [1, 1.3, 1.7, 2],
  ],
  [
    [1, _, 1.5],
    [1, 1.3, 1.5],
  ],
  [
    [1, _, 4],
    [1, 3, 4],
  ],
  [
    [1, 3],
    [1, 3],
  ],
  [
    [3, 1, 2],
    [0, 1, 2],
  ],
  [
    [2, 3, 1],
    [2, 3, 4],
  ],
  [
    [1, 2, 2],
    [1, 1.5, 2],
  ],
])('%j becomes %j', (before, after) => {
  expect(positionsFor(before)).toEqual(after);
});

const home = (position: number): Numbered => ({position, isAtHome: true});
const arrived = (position: number): Numbered => ({position, isAtHome: false});

test.each([
  [
    [arrived(1), arrived(2), arrived(7)],
    [1, 2, 7],
  ],
  [
    [home(1), arrived(2), home(2)],
    [1, 1.5, 2],
  ],
  [
    [home(1), arrived(3), arrived(4), home(2)],
    [1, 1.3, 1.7, 2],
  ],
  [
    [arrived(4), arrived(5), home(2), arrived(3), arrived(1), home(9)],
    [0, 1, 2, 3, 6, 9],
  ],
  [
    [home(1), home(2), arrived(1)],
    [1, 2, 3],
  ],
])(
  'those that arrive keep their numbers if that changes none of the others: %j becomes %j',
  (before, after) => {
    expect(numbersFor(before)).toEqual(after);
  },
);

describe('whatever the numbers were', () => {
  const positions = fc.array(fc.option(fc.integer({min: -50, max: 50}), {nil: undefined}));

  test('the new ones rise, and given again they stay', () => {
    fc.assert(
      fc.property(positions, (before) => {
        const after = positionsFor(before);
        expect(after).toHaveLength(before.length);
        expect([...after].sort((a, b) => a - b)).toEqual(after);
        expect(new Set(after).size).toBe(after.length);
        expect(positionsFor(after)).toEqual(after);
      }),
    );
  });

  test('one that is added or moved changes no other number', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), {minLength: 2, maxLength: 40}), (places) => {
        const start = Array.from({length: 8}, (_each, index) => index + 1);
        let order: {id: number; position: number}[] = start.map((id) => ({id, position: id}));
        for (const [step, place] of places.entries()) {
          const isMove = step % 2 === 1;
          const from = place % order.length;
          const rest = isMove ? order.filter((_each, index) => index !== from) : order;
          const to = (place * 7) % (rest.length + 1);
          const id = isMove ? (order[from]?.id ?? 0) : 100 + step;
          const next = [
            ...rest.slice(0, to),
            {id, position: isMove ? order[from]?.position : undefined},
            ...rest.slice(to),
          ];
          const after = positionsFor(next.map(({position}) => position));
          const changed = next.filter(({position}, index) => position !== after[index]);
          expect(changed.length).toBeLessThanOrEqual(1);
          order = next.map((each, index) => ({id: each.id, position: after[index] ?? 0}));
        }
        for (const {position} of order) expect(String(position).length).toBeLessThan(14);
      }),
    );
  });
});
