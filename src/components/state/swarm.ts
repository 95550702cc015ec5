/**
 * Moves dots that stand at the same place on a line up and down, by no more than is needed to keep them apart.
 *
 * @param places along the line
 * @param distance the least between the middles of two dots
 * @returns how far below the line each dot stands; above it, negative
 */
export function swarm(places: readonly number[], distance: number): readonly number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const placed: {readonly x: number; readonly y: number}[] = [];
  const offsets = places.map(() => 0);
  for (const index of order) {
    const x = places[index] ?? 0;
    const near = placed.filter((dot) => x - dot.x < distance);
    const isFree = (y: number) =>
      near.every((dot) => Math.hypot(dot.x - x, dot.y - y) >= distance - 0.01);
    let step = 0;
    while (!isFree(offsetAt(step))) step += 1;
    offsets[index] = offsetAt(step);
    placed.push({x, y: offsetAt(step)});
  }
  return offsets;

  /** Nought, then below and above in turn. */
  function offsetAt(step: number): number {
    const size = Math.ceil(step / 2) * distance;
    return step % 2 === 1 ? size : size === 0 ? 0 : -size;
  }
}
