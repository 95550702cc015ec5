import {MAX_COMPARED, writeCompare} from '../../field/compareAddress.ts';
import type {FieldRow} from '../../field/fieldData.ts';

/** Which projects are ticked to be compared, and how to tick another. */
export interface Ticking {
  /** Slugs. */
  readonly ticked: readonly string[];
  readonly onTick: (slug: string) => void;
}

/** What the box of one project shows. */
export interface Ticked extends Pick<Ticking, 'onTick'> {
  readonly isTicked: boolean;
  /** Whether as many are ticked as can be compared, so that no other can be. */
  readonly isFull: boolean;
  /** Where those that are ticked are compared; only of one of them, and only if there are two. */
  readonly comparison?: string;
}

/** Adds a project to those that are ticked, or takes it away. Beyond the most that can be compared it adds none. */
export function toggleTicked(ticked: readonly string[], slug: string): readonly string[] {
  if (ticked.includes(slug)) return ticked.filter((other) => other !== slug);
  return ticked.length < MAX_COMPARED ? [...ticked, slug] : ticked;
}

export function tickedOf(
  {slug}: Pick<FieldRow, 'slug'>,
  ticked: readonly string[],
): Omit<Ticked, 'onTick'> {
  const isTicked = ticked.includes(slug);
  const comparison = isTicked ? comparisonOf(ticked) : undefined;
  return {
    isTicked,
    isFull: ticked.length >= MAX_COMPARED,
    ...(comparison !== undefined && {comparison}),
  };
}

/** The address of a comparison; undefined for fewer than two projects. */
export function comparisonOf(slugs: readonly string[]): string | undefined {
  return slugs.length < 2 ? undefined : `/compare?${writeCompare(slugs)}`;
}
