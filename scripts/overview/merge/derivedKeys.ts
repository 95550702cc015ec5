import {smallestUnits} from './cutFurther.ts';
import type {Versions} from './threeWay.ts';
import {cutBlocks} from './units.ts';

/** Keys of the front matter that the generator makes of the words of a text. */
const DERIVED: ReadonlySet<string> = new Set(['description', 'tags']);

/**
 * The keys that the article need not bring to a page because it comes to say what people had written there: the text is
 * no news to the page, nor is what follows from it.
 *
 * The text must begin anew: what the article only leaves out, as people did, may be what the description says.
 *
 * @param merged the merged body; undefined if it is in conflict
 */
export function keysThatStay(
  {base, fresh, disk}: Versions,
  merged: string | undefined,
): ReadonlySet<string> {
  if (merged !== disk || fresh === base) return NONE;
  const [before, now] = [base, fresh].map((body) => smallestUnits(cutBlocks(body)?.units ?? []));
  const [opening] = now ?? [];
  const isNew = opening !== undefined && before?.every(({key}) => key !== opening.key);
  return isNew ? DERIVED : NONE;
}

const NONE: ReadonlySet<string> = new Set();
