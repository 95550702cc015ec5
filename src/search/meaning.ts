import type {Entry} from './searchIndex.ts';
import {createTextReader, tellingStems, type TextReader} from './tokenize.ts';
import {emphasisOf} from './weakWords.ts';
import {MEANING} from './weights.ts';
import {
  DIMENSIONS,
  likenessOf,
  ofLengthOne,
  unpackVectors,
  type PackedVectors,
} from './wordVectors.ts';

/** Says of each entry, by its position, how near its meaning is to that of a query: from 0 to 1. */
type MeaningMatcher = (query: string) => readonly number[];

/**
 * Compares queries with the titles, descriptions and lay phrases of entries by what their words mean, so that "ballots"
 * finds votes.
 *
 * A text is alike in two ways, which count the same: as a whole, by the mean of its words, and word by word, by the
 * nearest word that it has for each word of the query. Rare words count for more.
 */
export function matchMeaning(
  entries: readonly Entry[],
  packed: PackedVectors,
  read: TextReader = createTextReader(),
): MeaningMatcher {
  const vectorOf = unpackVectors(packed);
  const texts = entries.map((entry) => weighedStems(entry, read));
  const having = new Map<string, number>();
  for (const text of texts) {
    for (const each of text.keys()) having.set(each, (having.get(each) ?? 0) + 1);
  }
  const rarityOf = (each: string) =>
    emphasisOf(each) *
    Math.min(MEANING.mostRarity, Math.log((1 + texts.length) / (1 + (having.get(each) ?? 0))));
  const known = [...having.keys()].flatMap((each) => {
    const vector = vectorOf(each);
    return vector ? [{each, vector}] : [];
  });
  const places = new Map(known.map(({each}, place) => [each, place]));

  function meanOf(text: ReadonlyMap<string, number>): Float32Array {
    const sum = new Float32Array(DIMENSIONS);
    for (const [each, weight] of text) {
      const share = weight * rarityOf(each);
      vectorOf(each)?.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + share * value));
    }
    return ofLengthOne(sum);
  }

  const compared = texts.map((text) => ({
    mean: meanOf(text),
    known: Int32Array.from([...text.keys()].flatMap((each) => places.get(each) ?? [])),
  }));

  return (query) => {
    const typed = tellingStems(query);
    const vectors = typed.map(vectorOf);
    if (typed.length < MEANING.fewestWords || !vectors.some(Boolean)) return entries.map(() => 0);
    const mean = meanOf(new Map(typed.map((each) => [each, 1])));
    const asked = typed.reduce((sum, each) => sum + rarityOf(each), 0);
    const words = vectors.flatMap((vector, at) => {
      const rarity = rarityOf(typed[at] ?? '');
      return vector
        ? {rarity, likeness: known.map((other) => likenessOf(vector, other.vector))}
        : [];
    });
    return stretch(
      compared.map((text) => {
        let met = 0;
        for (const {rarity, likeness} of words) {
          let nearest = 0;
          for (const place of text.known) nearest = Math.max(nearest, likeness[place] ?? 0);
          met += rarity * nearest;
        }
        return (met / asked + likenessOf(mean, text.mean)) / 2;
      }),
    );
  };
}

/** Scales scores: the most similar entry gets 1, and one that is no more like the query than many others gets 0. */
function stretch(likeness: readonly number[]): number[] {
  const sorted = [...likeness].sort((a, b) => b - a);
  const [most = 0] = sorted;
  const usual = sorted[Math.min(MEANING.usualPlace, sorted.length - 1)] ?? 0;
  return likeness.map((each) => (most > usual ? Math.max(0, (each - usual) / (most - usual)) : 0));
}

/** The stems of an entry's own words, by how much each says of it. */
function weighedStems(
  {title, names, description, said}: Entry,
  read: TextReader,
): ReadonlyMap<string, number> {
  const weighed = new Map<string, number>();
  const add = (texts: readonly string[], weight: number) => {
    for (const each of texts.flatMap((text) => read(text).flat())) {
      weighed.set(each, (weighed.get(each) ?? 0) + weight);
    }
  };
  add([title, ...names, description], 1);
  add(said, MEANING.said);
  return weighed;
}
