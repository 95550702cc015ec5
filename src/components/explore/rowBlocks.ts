import type {ExploreView} from '../../field/explore.ts';
import type {FieldRow} from '../../field/fieldData.ts';

/** Rows that are drawn in one step. */
export interface RowBlock {
  readonly key: string;
  /** Of the first block of a group. */
  readonly heading?: {readonly label: string; readonly count: number};
  readonly rows: readonly FieldRow[];
}

/** How many rows are drawn in one step: more than a window shows. */
const BLOCK = 50;

/** Cuts the rows of a view into blocks, so that the first can be drawn at once and the others after it. */
export function rowBlocks({
  rows,
  groups,
}: Pick<ExploreView, 'rows' | 'groups'>): readonly RowBlock[] {
  if (!groups) return cut('', rows);
  return groups.flatMap(({value, label, rows: members}) =>
    cut(value, members).map((block, index) =>
      index === 0 ? {...block, heading: {label, count: members.length}} : block,
    ),
  );
}

function cut(name: string, rows: readonly FieldRow[]): readonly RowBlock[] {
  return Array.from({length: Math.ceil(rows.length / BLOCK)}, (_, index) => ({
    key: `${name} ${index}`,
    rows: rows.slice(index * BLOCK, (index + 1) * BLOCK),
  }));
}

/** How many of the blocks hold at least so many rows, counted from the first. */
export function blocksFor(blocks: readonly RowBlock[], count: number): number {
  let held = 0;
  const last = blocks.findIndex(({rows}) => (held += rows.length) >= count);
  return last === -1 ? blocks.length : last + 1;
}
