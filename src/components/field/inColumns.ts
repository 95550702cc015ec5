/**
 * Divides blocks into columns, in their order, so that the tallest column is as short as can be.
 *
 * @param heightOf the height of a block, in any unit
 * @param count how many columns there may be; none is empty
 */
export function inColumns<Block>(
  blocks: readonly Block[],
  heightOf: (block: Block) => number,
  count: number,
): readonly (readonly Block[])[] {
  // The shortest possible height is that of some blocks that follow each other.
  const limits = blocks.flatMap((_, from) => {
    let height = 0;
    return blocks.slice(from).map((block) => (height += heightOf(block)));
  });
  return (
    limits
      .sort((a, b) => a - b)
      .map((limit) => fill(blocks, heightOf, limit))
      .find((columns) => columns.length <= count) ?? []
  );
}

/** Fills one column after the other up to a height. */
function fill<Block>(
  blocks: readonly Block[],
  heightOf: (block: Block) => number,
  limit: number,
): readonly (readonly Block[])[] {
  const columns: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const height = heightOf(block);
    const last = columns.at(-1);
    if (last && height <= room) {
      last.push(block);
      room -= height;
    } else {
      columns.push([block]);
      room = limit - height;
    }
  }
  return columns;
}
