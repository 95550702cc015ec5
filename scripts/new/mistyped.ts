import {distance} from 'fastest-levenshtein';
import {lettersOf, withoutSuffix} from '../../src/knowledge/lookAlikes.ts';
import {haveChangedPlaces} from '../../src/knowledge/oneSlip.ts';

/** The shortest name that is still recognized with a typing mistake. */
const MIN_LENGTH = 4;

/** The shortest name that is still recognized with two. */
const LONG = 8;

/**
 * Tells whether one name may be the other with a typing mistake: a letter too many, too few or wrong, or two that changed
 * places; in a long name, two such letters. Case, accents, separators, letters that look alike and words such as Network at
 * the end are no difference.
 */
export function maybeMistyped(one: string, other: string): boolean {
  const others = spellingsOf(other);
  return spellingsOf(one).some((spelling) => others.some((each) => isNear(spelling, each)));
}

function spellingsOf(name: string): readonly string[] {
  return lettersOf(name)
    .flatMap((letters) => [letters, withoutSuffix(letters)])
    .map((letters) => letters.replace(/[i1]/g, 'l').replaceAll('0', 'o'));
}

function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.max(one.length, other.length);
  if (length < MIN_LENGTH) return false;
  return distance(one, other) <= (length < LONG ? 1 : 2) || haveChangedPlaces(one, other);
}
