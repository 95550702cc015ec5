import fc from 'fast-check';
import {expect, test} from 'vitest';
import {swarm} from './swarm.ts';

test('dots that are far apart stay on the line', () => {
  expect(swarm([30, 0, 60], 10)).toEqual([0, 0, 0]);
});

test('dots at one place stand below and above each other', () => {
  expect(swarm([5, 5, 5], 10)).toEqual([0, 10, -10]);
});

test('no two dots touch', () => {
  fc.assert(
    fc.property(fc.array(fc.double({min: 0, max: 100, noNaN: true}), {maxLength: 40}), (places) => {
      const offsets = swarm(places, 8);
      places.forEach((x, a) => {
        places.slice(0, a).forEach((other, b) => {
          const apart = Math.hypot(x - other, (offsets[a] ?? 0) - (offsets[b] ?? 0));
          expect(apart).toBeGreaterThan(7.9);
        });
      });
    }),
  );
});
