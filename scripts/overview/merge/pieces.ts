import type {Block, Blocks} from './blocks.ts';

/** A block together with its place among all blocks of its version. */
export interface Placed extends Block {
  readonly index: number;
}

/** A piece of a merged body. */
export interface Piece {
  readonly text: string;
  /** What it defines, if it is a definition. */
  readonly defines?: string;
  /** The first and the last of the blocks on disk in whose place it stands. */
  readonly disk?: readonly [first: number, last: number];
  /** The block of the article that it is. */
  readonly fresh?: number;
}

export function asOnDisk({text, index, defines}: Placed): Piece {
  return {text, ...(defines !== undefined && {defines}), disk: [index, index]};
}

export function asInArticle({text, index, defines}: Placed): Piece {
  return {text, ...(defines !== undefined && {defines}), fresh: index};
}

/**
 * Puts definitions among the prose: those on disk keep their place, one of the article follows the definition that it
 * follows there, or precedes the one that it precedes.
 *
 * @param fresh all blocks of the article's page
 */
export function arrange(
  prose: readonly Piece[],
  definitions: readonly Piece[],
  fresh: readonly Placed[],
): Piece[] {
  const pieces = [...prose];
  const insert = (at: number, piece: Piece) => pieces.splice(at < 0 ? pieces.length : at, 0, piece);
  for (const piece of definitions) {
    const index = piece.disk?.[0];
    if (index !== undefined) {
      insert(
        pieces.findIndex(({disk}) => disk !== undefined && disk[0] > index),
        piece,
      );
    }
  }
  for (const piece of definitions) {
    if (piece.disk) continue;
    const placeOf = ({defines}: Placed) =>
      defines === undefined ? -1 : pieces.findIndex((other) => other.defines === defines);
    const own = fresh.findIndex(({index}) => index === piece.fresh);
    const before = fresh.slice(0, own).findLast((block) => placeOf(block) >= 0);
    const after = fresh.slice(own).find((block) => placeOf(block) >= 0);
    insert(before ? placeOf(before) + 1 : after ? placeOf(after) : -1, piece);
  }
  return pieces;
}

/**
 * Writes the pieces with the blank space that stands between them on disk, failing that in the article.
 *
 * @param separator what stands between pieces that were neighbours in neither
 */
export function writePieces(
  pieces: readonly Piece[],
  {disk, fresh, separator}: {disk: Blocks; fresh: Blocks; separator: string},
): string {
  if (pieces.length === 0) return disk.gaps[0] ?? '';
  const {gaps} = disk.blocks.length > 0 ? disk : fresh;
  const parts = pieces.flatMap((piece, index) => {
    const previous = pieces[index - 1];
    return previous
      ? [gapBetween(previous, piece, {disk, fresh, separator}), piece.text]
      : [piece.text];
  });
  return [gaps[0], ...parts, gaps.at(-1)].join('');
}

function gapBetween(
  left: Piece,
  right: Piece,
  {disk, fresh, separator}: {disk: Blocks; fresh: Blocks; separator: string},
): string {
  const afterLeft = left.disk && disk.gaps[left.disk[1] + 1];
  const beforeRight = right.disk && disk.gaps[right.disk[0]];
  const areNeighbours = left.disk && right.disk && left.disk[1] + 1 === right.disk[0];
  const isUntouched = left.fresh === undefined && right.fresh === undefined;
  if (areNeighbours && isUntouched && beforeRight !== undefined) return beforeRight;
  const inArticle =
    left.fresh !== undefined && left.fresh + 1 === right.fresh
      ? fresh.gaps[right.fresh]
      : undefined;
  const areDefinitions = left.defines !== undefined && right.defines !== undefined;
  const isEnough = (gap: string | undefined) =>
    gap !== undefined && gap !== '' && (areDefinitions || linesIn(gap) >= linesIn(separator));
  const isInside = (index: number | undefined) =>
    index !== undefined && index > 0 && index < disk.blocks.length;
  const candidates = [
    isInside(right.disk?.[0]) ? beforeRight : undefined,
    isInside(left.disk && left.disk[1] + 1) ? afterLeft : undefined,
    inArticle,
  ];
  return candidates.find(isEnough) ?? separator;
}

function linesIn(gap: string): number {
  return gap.split('\n').length - 1;
}
