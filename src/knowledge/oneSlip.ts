import {distance} from 'fastest-levenshtein';

/** Whether two words differ by one slip: a letter too many, too few or wrong, or two neighbors that changed places. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  return distance(one, other) === 1 || haveChangedPlaces(one, other);
}

/** Whether two neighboring letters are the only difference, each in the place of the other. */
export function haveChangedPlaces(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return (
    at < one.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
