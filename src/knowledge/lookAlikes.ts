import unhomoglyph from 'unhomoglyph';
import {toSlug} from './slug.ts';

/** A name and what bears it. */
export interface Bearer<Owner> {
  readonly name: string;
  readonly owner: Owner;
}

/** Two names of different bearers that a reader may take for one another. */
export interface Twins<Owner> {
  readonly first: Bearer<Owner>;
  readonly second: Bearer<Owner>;
}

/**
 * Finds names of different bearers that are likely one name: they differ only in case, spaces, punctuation,
 * a word such as AI or Network at the end, or letters that look alike (`lPAAL`, `PAAL`).
 *
 * @returns each pair of bearers once, by the first two names that are alike, in the order of the names
 */
export function findLookAlikes<Owner>(bearers: readonly Bearer<Owner>[]): Twins<Owner>[] {
  const known = new Map<string, Bearer<Owner>[]>();
  const pairs = new Map<Owner, Set<Owner>>();
  const twins: Twins<Owner>[] = [];
  for (const second of bearers) {
    for (const skeleton of skeletonsOf(second.name)) {
      const alike = known.get(skeleton) ?? [];
      for (const first of alike) {
        const partners = pairs.get(second.owner) ?? new Set();
        if (first.owner === second.owner || partners.has(first.owner)) continue;
        pairs.set(second.owner, partners.add(first.owner));
        twins.push({first, second});
      }
      known.set(skeleton, [...alike, second]);
    }
  }
  return twins;
}

/** Words that projects put behind their name or leave out. */
const SUFFIX = /(?:ai|network|networks|protocol|labs?|chain|foundation|project|token|dao|io|xyz)$/;

/** Shortest rest of a name that still means something without its suffix. */
const MIN_LENGTH = 3;

/** What remains of a name when all is taken away in which look-alikes may differ. */
function skeletonsOf(name: string): ReadonlySet<string> {
  // A stroke before a capital may be a slip of the pen: lPAAL.
  const withoutStroke = name.replace(/^[lI1|](?=\p{Lu}{2})/u, '');
  return new Set([skeletonOf(name), skeletonOf(withoutStroke)]);
}

function skeletonOf(name: string): string {
  const plain = withoutSuffix(toSlug(name).replaceAll('-', ''));
  // I, l and 1 look alike, as do O and 0: which of them is meant shows in neither case alone.
  return unhomoglyph(plain).toLowerCase().replace(/[i1|]/g, 'l');
}

function withoutSuffix(name: string): string {
  const rest = name.replace(SUFFIX, '');
  return rest.length >= MIN_LENGTH && rest !== name ? withoutSuffix(rest) : name;
}
