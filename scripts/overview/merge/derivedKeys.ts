import {smallestUnits} from './cutFurther.ts';
import {mapVersions, ofOneSide, type Versions} from './threeWay.ts';
import {readEntries} from './frontMatterSource.ts';
import {saysNothing} from '../pages/description.ts';
import {cutBlocks} from './units.ts';

/**
 * The keys that the article need not bring to a page: a description where it says or said nothing, and a person has
 * written one; and what follows from a text which people had written on the page before the article came to say it.
 *
 * @param merged the merged body; undefined if it is in conflict
 */
export function keysThatStay(
  yaml: Versions,
  bodies: Versions,
  merged: string | undefined,
): ReadonlySet<string> {
  return new Set([
    ...(isDescribedByHand(yaml) ? ['description'] : []),
    ...(merged === bodies.disk ? keysOfKnownText(bodies) : []),
  ]);
}

function isDescribedByHand(yaml: Versions): boolean {
  if (ofOneSide(yaml) !== undefined) return false;
  const {base, fresh, disk} = mapVersions(
    yaml,
    (text) => readEntries(text)?.get('description')?.value,
  );
  // What the article comes to say is in the text of the page.
  return (
    disk !== base && [base, fresh].some((text) => typeof text === 'string' && saysNothing(text))
  );
}

/**
 * The keys that follow from a text that is no news to the page.
 *
 * What the article only leaves out, as people did, does not count: its words may be what a key was made of.
 */
function keysOfKnownText({base, fresh}: Versions): readonly string[] {
  if (fresh === base) return [];
  const [before, now] = [base, fresh].map((body) =>
    smallestUnits(cutBlocks(body)?.units ?? []).map(({key}) => key),
  );
  const said = new Set(before);
  const [opening, ...others] = (now ?? []).map((key) => !said.has(key));
  return [
    ...(opening ? ['description'] : []),
    ...(opening || others.includes(true) ? ['tags'] : []),
  ];
}
