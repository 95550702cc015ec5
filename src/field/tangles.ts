import type {Box} from './partBoxes.ts';

/** A straight line between two boxes. */
export type Line<Named extends Box> = readonly [Named, Named];

/** Counts what makes a picture hard to read: lines that pass under a label, and twice less bad, lines that cross. */
export function tangles<Named extends Box>(
  boxes: readonly Named[],
  lines: readonly Line<Named>[],
): number {
  let count = 0;
  lines.forEach(([from, to], index) => {
    for (const box of boxes) {
      if (box !== from && box !== to && passes(from, to, box)) count += 2;
    }
    for (const [a, b] of lines.slice(index + 1)) {
      const isApart = a !== from && a !== to && b !== from && b !== to;
      if (isApart && cross(from, to, a, b)) count += 1;
    }
  });
  return count;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a line passes through a box. */
export function passes(from: Point, to: Point, {x, y, width, height}: Box): boolean {
  const corner = (right: number, down: number) => ({
    x: x + (right * width) / 2,
    y: y + (down * height) / 2,
  });
  return (
    cross(from, to, corner(-1, -1), corner(1, 1)) || cross(from, to, corner(-1, 1), corner(1, -1))
  );
}

/** Whether two lines cross. */
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** On which side of a line a point lies. */
function side(from: Point, to: Point, point: Point): number {
  return Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x));
}
