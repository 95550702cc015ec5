import fc from 'fast-check';
import {expect, test} from 'vitest';
import {partBoxes} from './partBoxes.ts';

const side = fc.integer({min: 1, max: 100});
const box = fc.record({x: side, y: side, width: side, height: side});

test('parted boxes do not overlap, and the same boxes are parted alike', () => {
  fc.assert(
    fc.property(fc.array(box, {maxLength: 8}), (boxes) => {
      const parted = partBoxes(boxes, 2);
      expect(partBoxes(boxes, 2)).toEqual(parted);
      parted.forEach((a, index) => {
        for (const b of parted.slice(index + 1)) {
          const isClear =
            Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
            Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
          expect(isClear).toBe(true);
        }
      });
    }),
    {numRuns: 50},
  );
});
