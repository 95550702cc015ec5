import {cutFurther} from './cutFurther.ts';
import {sentenceKey} from './fullStop.ts';
import {mapVersions, type Side, type Versions} from './threeWay.ts';
import {cutBlocks, type Unit} from './units.ts';

/**
 * Whether a merged body has each unit as a reader of its Markdown sees it as often as the sides have it.
 *
 * A unit that a side wrote is there, one that nobody deleted is there, and one that each version has at most once is
 * there at most once. Without a preference each unit is one that a side wrote; with it, none is there that the preferred
 * side deleted or edited. What hangs below an item is another unit below another item.
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
    const added = Math.max(countIn(fresh) - was, 0) + Math.max(countIn(disk) - was, 0);
    const limit = most > 1 ? Math.max(was + added, most) : most;
    const count = countIn(after);
    if (prefer === undefined) return count >= (most > was ? most : least) && count <= limit;
    if (prefer === 'both') return most === 0 || (count >= least && count <= limit);
    const preferred = countIn(prefer === 'page' ? disk : fresh);
    return count >= least && count <= (preferred < was ? preferred : limit);
  });
}

/** @returns undefined if the body is not valid MDX */
function countUnits(body: string): ReadonlyMap<string, number> | undefined {
  const cut = cutBlocks(body);
  if (!cut) return undefined;
  const counts = new Map<string, number>();
  const blocks = cut.units.filter(({defines}) => defines === undefined);
  for (const key of keysOf(blocks)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * The units, without headers of tables: several tables may have the same columns.
 *
 * @param above the items below which the units hang
 */
function keysOf(units: readonly Unit[], above = ''): string[] {
  return units.flatMap((unit) => {
    const parts = cutFurther(unit)?.units;
    const [head, list] = parts ?? [];
    if (unit.node?.type === 'listItem' && head && list) {
      const item = above + wordsOf(head);
      return [item, ...keysOf([list], `${item}\n`)];
    }
    if (parts) return keysOf(parts, above);
    return unit.name === 'header' ? [] : [above + wordsOf(unit)];
  });
}

function wordsOf({key}: Unit): string {
  return sentenceKey(key);
}
