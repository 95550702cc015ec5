import {splitBlocks, splitLines, type Blocks} from './blocks.ts';
import {mergeBlocks, type BlockVersions} from './mergeBlocks.ts';
import {mergeDefinitions} from './mergeDefinitions.ts';
import type {Ruling, Versions} from './mergeModel.ts';
import {arrange, writePieces} from './pieces.ts';

interface Split {
  readonly base: Blocks;
  readonly fresh: Blocks;
  readonly disk: Blocks;
  /** What stands between blocks. */
  readonly separator: string;
}

/**
 * Merges the bodies of a page: by block, by word in a block that both sides edited, definitions by label.
 *
 * Where one of them is not MDX, all merge by line.
 *
 * @returns undefined where both sides moved a block, or one moved what the other took away.
 */
export function mergeBody(versions: Versions, ruling: Ruling, lineEnd: string): string | undefined {
  const split = splitAll(versions, lineEnd);
  const blocks = number(split);
  const prose = mergeBlocks(
    {
      base: blocks.base.filter(({defines}) => defines === undefined),
      fresh: blocks.fresh.filter(({defines}) => defines === undefined),
      disk: blocks.disk.filter(({defines}) => defines === undefined),
    },
    ruling,
  );
  if (!prose) return undefined;
  const definitions = mergeDefinitions(blocks, prose, ruling);
  return writePieces(arrange(prose, definitions, blocks.fresh), split);
}

function splitAll({base, fresh, disk}: Versions, lineEnd: string): Split {
  const [was, now, here] = [splitBlocks(base), splitBlocks(fresh), splitBlocks(disk)];
  return was && now && here
    ? {base: was, fresh: now, disk: here, separator: lineEnd.repeat(2)}
    : {
        base: splitLines(base),
        fresh: splitLines(fresh),
        disk: splitLines(disk),
        separator: lineEnd,
      };
}

/** Numbers the blocks; a definition whose label stands twice in a version is none. */
function number({base, fresh, disk}: Split): BlockVersions {
  const doubled = new Set(
    [base, fresh, disk].flatMap(({blocks}) => {
      const labels = blocks.flatMap(({defines}) => defines ?? []);
      return labels.filter((label, index) => labels.indexOf(label) !== index);
    }),
  );
  const place = ({blocks}: Blocks) =>
    blocks.map(({defines, ...block}, index) => ({
      ...block,
      index,
      ...(defines !== undefined && !doubled.has(defines) && {defines}),
    }));
  return {base: place(base), fresh: place(fresh), disk: place(disk)};
}
