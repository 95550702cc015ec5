import {passes} from '../../field/tangles.ts';
import type {Label, Point} from './edgeShape.ts';

/** Where a line is cut, as a part of its length, and where its date is written. */
export interface CutPlace {
  readonly part: number;
  /** The middle of the date. */
  readonly date: Point;
}

/** A date such as `until Oct 2025` in type of 12 pixels. */
const DATE = {width: 92, height: 16};

const PARTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] as const;

/** Finds where on a line there is room for a cut and its date: over no label, and if it can be, over no other line. */
export function cutPlace(
  from: Point,
  to: Point,
  labels: readonly Label[],
  lines: readonly (readonly [Point, Point])[],
): CutPlace {
  const places = PARTS.flatMap((part) => {
    const [x, y] = [from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)];
    return ([1, -1] as const).map((side) => {
      const date = {x: x + side * (DATE.width / 2 + 10), y};
      const box = {...date, ...DATE};
      const hidden = labels.filter((label) => overlaps(box, label)).length;
      const crossed = lines.filter(([a, b]) => passes(a, b, box)).length;
      return {part, date, faults: 10 * hidden + crossed};
    });
  });
  const [first = {part: 0.5, date: from, faults: 0}, ...others] = places;
  const {part, date} = others.reduce(
    (best, place) => (place.faults < best.faults ? place : best),
    first,
  );
  return {part, date};
}

function overlaps(a: Label, b: Label): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
}
