import {smallestUnits} from './cutFurther.ts';
import type {Versions} from './threeWay.ts';
import {cutBlocks} from './units.ts';

/**
 * The keys that the article need not bring to a page because it comes to say what people had written there: the text is
 * no news to the page, nor is what follows from it.
 *
 * What the article only leaves out, as people did, does not count: its words may be what a key was made of.
 *
 * @param merged the merged body; undefined if it is in conflict
 */
export function keysThatStay(
  {base, fresh, disk}: Versions,
  merged: string | undefined,
): ReadonlySet<string> {
  if (merged !== disk || fresh === base) return new Set();
  const [before, now] = [base, fresh].map((body) =>
    smallestUnits(cutBlocks(body)?.units ?? []).map(({key}) => key),
  );
  const said = new Set(before);
  const [opening, ...others] = (now ?? []).map((key) => !said.has(key));
  return new Set([
    ...(opening ? ['description'] : []),
    ...(opening || others.includes(true) ? ['tags'] : []),
  ]);
}
