import type {ExploreView} from '../../field/explore.ts';
import type {FieldRow} from '../../field/fieldData.ts';

/** Rows that are drawn in one step. */
export interface RowBlock {
  /** Of the first block of a group. */
  readonly heading?: {readonly label: string; readonly count: number};
  readonly rows: readonly FieldRow[];
}

/** A block in its place on the page. */
export interface PlacedBlock extends RowBlock {
  /** Whether the list has another block in this place, or none, which is not drawn yet. Nobody sees this one. */
  readonly isStale: boolean;
  /** Whether the browser may skip it while it is far from the window; see {@link placed}. */
  readonly isFar: boolean;
}

/**
 * How many rows a block has. A browser draws a block when it comes near the window, so few make scrolling smooth; and
 * they fill two, three and four columns of cards.
 */
const BLOCK = 12;

/** From how many blocks on a list is too long to be laid out as a whole at each change. */
const LONG = 40;

/** How many blocks are near the window while the list is read from its beginning. */
const NEAR = 4;

/** Cuts the rows of a view into blocks, so that the first can be drawn at once and the others after it. */
export function rowBlocks({
  rows,
  groups,
}: Pick<ExploreView, 'rows' | 'groups'>): readonly RowBlock[] {
  if (!groups) return cut(rows);
  return groups.flatMap(({label, rows: members}) =>
    cut(members).map((block, index) =>
      index === 0 ? {...block, heading: {label, count: members.length}} : block,
    ),
  );
}

function cut(rows: readonly FieldRow[]): readonly RowBlock[] {
  return Array.from({length: Math.ceil(rows.length / BLOCK)}, (_, index) => ({
    rows: rows.slice(index * BLOCK, (index + 1) * BLOCK),
  }));
}

/**
 * Draws a part of a list in place of what is on the page: block by block from the first, and when all are drawn, it takes
 * away what is left of the list before, from the last.
 *
 * @param drawn the blocks on the page
 * @param count after how many rows, drawn or taken away, it stops
 */
export function drawMore(
  drawn: readonly RowBlock[],
  blocks: readonly RowBlock[],
  count: number,
): readonly RowBlock[] {
  const next = [...drawn];
  let left = count;
  for (const [place, block] of blocks.entries()) {
    if (left <= 0) return next;
    if (next[place] === block) continue;
    next[place] = block;
    left -= block.rows.length;
  }
  while (left > 0 && next.length > blocks.length) left -= next.pop()?.rows.length ?? 0;
  return next;
}

/**
 * Compares the blocks on the page with those of the list. In a long list most may be skipped while they are out of sight;
 * in a short one none, because browsers do not copy what they skip.
 */
export function placed(
  drawn: readonly RowBlock[],
  blocks: readonly RowBlock[],
): readonly PlacedBlock[] {
  return drawn.map((block, place) => ({
    ...block,
    isStale: block !== blocks[place],
    isFar: blocks.length >= LONG && place >= NEAR && block.rows.length === BLOCK,
  }));
}
