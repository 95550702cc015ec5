/** A rectangle by its middle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Moves boxes apart until none overlaps another and at least a gap lies between them. Boxes that are clear of the others
 * stay; those that are in the way move as little as each pair needs.
 *
 * @returns the boxes in their order
 */
export function partBoxes<Placed extends Box>(
  boxes: readonly Placed[],
  gap: number,
): readonly Placed[] {
  const moved = boxes.map(({x, y, width, height}): Movable => ({x, y, width, height}));
  for (let round = 0; round < ROUNDS && pushOnce(moved, gap); round += 1);
  // What is still in the way after that, in a crowd, goes to the nearest free place below it.
  const placed: Box[] = [];
  for (const box of moved) {
    for (let other = inTheWay(box, placed, gap); other; other = inTheWay(box, placed, gap)) {
      box.y = other.y + (other.height + box.height) / 2 + gap;
    }
    placed.push(box);
  }
  return boxes.map((box, index) => ({
    ...box,
    x: placed[index]?.x ?? box.x,
    y: placed[index]?.y ?? box.y,
  }));
}

const ROUNDS = 200;

interface Movable extends Box {
  x: number;
  y: number;
}

/** Pushes each pair apart that overlaps. @returns whether there was one */
function pushOnce(boxes: readonly Movable[], gap: number): boolean {
  let isMoved = false;
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const [x, y] = overlap(a, b, gap);
      if (x <= 0 || y <= 0) continue;
      isMoved = true;
      // Along the side where it takes less; a little more, so that rounding leaves no rest.
      const half = Math.min(x, y) / 2 + 0.01;
      if (x < y) {
        const sign = a.x < b.x ? -1 : 1;
        a.x += sign * half;
        b.x -= sign * half;
      } else {
        const sign = a.y < b.y ? -1 : 1;
        a.y += sign * half;
        b.y -= sign * half;
      }
    }
  });
  return isMoved;
}

function inTheWay(box: Box, others: readonly Box[], gap: number): Box | undefined {
  return others.find((other) => overlap(box, other, gap).every((side) => side > MARGIN));
}

/** Less than this is no overlap that anyone sees. */
const MARGIN = 0.001;

/** How far two boxes, with the gap, lie over each other in each direction. */
function overlap(a: Box, b: Box, gap: number): readonly [number, number] {
  return [
    (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x),
    (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y),
  ];
}
