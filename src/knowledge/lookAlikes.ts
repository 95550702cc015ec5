import unhomoglyph from 'unhomoglyph';
import {inLatin} from './inLatin.ts';
import {toSlug, toWords} from './slug.ts';

/** A name and what is called by it. */
interface OwnedName<Owner> {
  readonly name: string;
  readonly owner: Owner;
}

/** Two names of different owners that a reader may take for one another. */
interface LookAlikes<Owner> {
  readonly first: OwnedName<Owner>;
  readonly second: OwnedName<Owner>;
}

/**
 * Finds names of different owners that are probably one name: they differ only in case, spaces, punctuation,
 * a word such as AI or Network at the end, or letters that look alike (`lPAAL`, `PAAL`).
 *
 * @returns each pair of owners once, with the first two of their names that look alike, in the order of the names
 */
export function findLookAlikes<Owner>(names: readonly OwnedName<Owner>[]): LookAlikes<Owner>[] {
  const known = new Map<string, OwnedName<Owner>[]>();
  const partners = new Map<Owner, Set<Owner>>();
  const pair = (one: Owner, other: Owner): boolean => {
    const known = partners.get(one) ?? new Set();
    const isNew = !known.has(other);
    partners.set(one, known.add(other));
    return isNew;
  };
  const found: LookAlikes<Owner>[] = [];
  for (const second of names) {
    for (const skeleton of skeletonsOf(second.name)) {
      const alike = known.get(skeleton) ?? [];
      for (const first of alike) {
        if (first.owner === second.owner) continue;
        const isNew = pair(first.owner, second.owner);
        if (pair(second.owner, first.owner) && isNew) found.push({first, second});
      }
      known.set(skeleton, [...alike, second]);
    }
  }
  return found;
}

/** Words that projects add to their name or leave out, with the letters that look like others. */
const SUFFIX = new RegExp(
  `(?:${'ai network networks protocol lab labs chain foundation project token dao io xyz official'
    .replaceAll(/[il]/g, '[il1]')
    .replaceAll('o', '[o0]')
    .replaceAll(' ', '|')})$`,
);

/** Shortest name that may be left when its suffix is removed. */
const MIN_LENGTH = 3;

/** Longest word that many owners may have in their names. */
const MAX_COMMON = 4;

/** Whether a short word has another ending in each of two names, so that they may be of two owners: Mind AI, Mind Network. */
export function haveOtherEndings(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => {
    const plain = toSlug(name).replaceAll('-', '');
    const rest = withoutSuffix(plain);
    return {rest, ending: plain.slice(rest.length)};
  });
  return (
    first !== undefined &&
    second !== undefined &&
    first.rest.length <= MAX_COMMON &&
    first.rest === second.rest &&
    first.ending !== second.ending &&
    [first, second].every(({ending}) => ending !== '')
  );
}

/** What is left of a name when everything is removed in which look-alikes may differ. */
function skeletonsOf(name: string): ReadonlySet<string> {
  // A vertical stroke before capitals may be a typing mistake: lPAAL.
  const withoutStroke = name.replace(/^[lI1|](?=\p{Lu}{2})/u, '');
  return new Set([name, withoutStroke].flatMap(lettersOf).map(skeletonOf));
}

/**
 * The letters and digits of a name in ASCII, in lower case: as they are read, and as they look. A Cyrillic "Рhala" reads as
 * "Rhala" and looks like "Phala".
 */
export function lettersOf(name: string): readonly string[] {
  return [...new Set([name, inLatin(name)].map((text) => toWords(text).replaceAll('-', '')))];
}

function skeletonOf(letters: string): string {
  // I, l and 1 look alike, as do O and 0, w and vv, and changing the case does not tell them apart. Within a word, other
  // digits are read as letters too.
  return unhomoglyph(withoutSuffix(letters))
    .toLowerCase()
    .replace(/[i1|]/g, 'l')
    .replace(/(?<=[a-z])[34578](?=[a-z])/g, (digit) => DIGITS[digit] ?? digit)
    .replaceAll('vv', 'w');
}

/** Letters that digits are read as. */
const DIGITS: Readonly<Record<string, string>> = {3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b'};

/** Leaves out the words at the end that projects add to their name, of which something must be left. */
export function withoutSuffix(letters: string): string {
  const rest = letters.replace(SUFFIX, '');
  return rest.length >= MIN_LENGTH && rest !== letters ? withoutSuffix(rest) : letters;
}
