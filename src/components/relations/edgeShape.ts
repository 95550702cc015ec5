import type {RelationType} from '../../knowledge/relationTypes.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its middle. */
export interface Label extends Point {
  readonly width: number;
  readonly height: number;
}

/** A relation as the paths of an SVG. Its line is told from others by its style sheet as well. */
export interface EdgeShape {
  readonly line: string;
  /** The head at the end to which the relation leads. */
  readonly head?: string;
  readonly isFilled?: boolean;
  /** Two strokes across the line: it has ended. */
  readonly cut: string;
  readonly cutAt: Point;
}

/**
 * Draws a relation between two points: straight or waved, single or double, with or without a head.
 *
 * @param part of its length after which the cut of an ended one stands
 */
export function edgeShape(type: RelationType, from: Point, to: Point, part = 0.5): EdgeShape {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = {x: (to.x - from.x) / length, y: (to.y - from.y) / length};
  /** A point so far along the line, and so far to its side. */
  const at = (distance: number, aside = 0): string =>
    `${round(from.x + along.x * distance - along.y * aside)} ${round(from.y + along.y * distance + along.x * aside)}`;
  const line = (end = length, aside = 0) => `M${at(0, aside)}L${at(end, aside)}`;
  const half = length * part;
  const common = {
    cut: `M${at(half - 5.4, -5.5)}L${at(half - 0.6, 5.5)}M${at(half + 0.6, -5.5)}L${at(half + 5.4, 5.5)}`,
    cutAt: {x: round(from.x + along.x * half), y: round(from.y + along.y * half)},
  };
  const chevron = `M${at(length - 6, 5.5)}L${at(length)}L${at(length - 6, -5.5)}`;
  switch (type) {
    case 'similar-to': {
      const waves = Math.max(2, 2 * Math.round(length / 17));
      const step = length / waves;
      const parts = Array.from(
        {length: waves},
        (_, index) =>
          `Q${at((index + 0.5) * step, index % 2 === 0 ? 3.6 : -3.6)} ${at((index + 1) * step)}`,
      );
      return {...common, line: `M${at(0)}${parts.join('')}`};
    }
    case 'part-of':
      return {...common, line: line(length, 1.7) + line(length, -1.7), head: chevron};
    case 'fork-of':
      return {...common, line: line(), head: chevron};
    case 'merged-into':
      return {
        ...common,
        line: line(length - 8),
        head: `M${at(length)}L${at(length - 10, 5)}L${at(length - 10, -5)}z`,
        isFilled: true,
      };
    // These differ in their style sheet.
    case 'built-on':
    case 'built-by':
    case 'partner-of':
      return {...common, line: line()};
  }
}

/** Where a line from the middle of a label to another point leaves the label. */
export function edgeOfLabel({x, y, width, height}: Label, toward: Point): Point {
  const [dx, dy] = [toward.x - x, toward.y - y];
  const reach = Math.min(
    dx === 0 ? Infinity : width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : height / 2 / Math.abs(dy),
    0.5,
  );
  return {x: x + dx * reach, y: y + dy * reach};
}

/** How far lines between the same two names are apart. */
const APART = 12;

/**
 * Where lines between two labels begin and end, side by side if there are several.
 *
 * @param index of the line, among so many between the two
 */
export function endsBetween(
  from: Label,
  to: Label,
  index = 0,
  count = 1,
): {readonly from: Point; readonly to: Point} {
  const ends = {from: edgeOfLabel(from, to), to: edgeOfLabel(to, from)};
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  // The same side whichever way a line leads.
  const turn = from.x < to.x || (from.x === to.x && from.y < to.y) ? 1 : -1;
  const aside = (turn * APART * (index - (count - 1) / 2)) / length;
  const shifted = ({x, y}: Point) => ({
    x: x - (to.y - from.y) * aside,
    y: y + (to.x - from.x) * aside,
  });
  return {from: shifted(ends.from), to: shifted(ends.to)};
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
