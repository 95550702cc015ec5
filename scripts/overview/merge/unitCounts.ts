import {smallestUnits} from './cutFurther.ts';
import {withoutStop} from './fullStop.ts';
import {mapVersions, type Side, type Versions} from './threeWay.ts';
import {collapse, cutBlocks} from './units.ts';

/**
 * Whether a merged body has each unit as a reader of its Markdown sees it as often as the sides have it.
 *
 * A unit that a side wrote is there, one that nobody deleted is there, and none is there more often than in the version
 * that has it most often. Without a preference each unit is one that a side wrote; with it, none is there that the
 * preferred side deleted or edited.
 */
export function areUnitsAccounted(merged: string, versions: Versions, prefer?: Side): boolean {
  const after = countUnits(merged);
  const {base, fresh, disk} = mapVersions(versions, countUnits);
  if (!after || !base || !fresh || !disk) return true;
  const keys = new Set([base, fresh, disk, after].flatMap((counts) => [...counts.keys()]));
  return [...keys].every((key) => {
    const countIn = (counts: ReadonlyMap<string, number>) => counts.get(key) ?? 0;
    const was = countIn(base);
    const all = [was, countIn(fresh), countIn(disk)];
    const [least, most] = [Math.min(...all), Math.max(...all)];
    const count = countIn(after);
    if (prefer === undefined) return count >= (most > was ? most : least) && count <= most;
    if (prefer === 'both') return most === 0 || (count >= least && count <= most);
    const preferred = countIn(prefer === 'page' ? disk : fresh);
    return count >= least && count <= (preferred < was ? preferred : most);
  });
}

/** @returns undefined if the body is not valid MDX */
function countUnits(body: string): ReadonlyMap<string, number> | undefined {
  const cut = cutBlocks(body);
  if (!cut) return undefined;
  const counts = new Map<string, number>();
  for (const {key} of smallestUnits(cut.units)) {
    const words = collapse(withoutStop(key));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}
