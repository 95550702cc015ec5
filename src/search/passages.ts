import type {Idea} from './ideas.ts';
import {remembered} from './remembered.ts';
import type {SearchIndex} from './searchIndex.ts';
import {createTextReader, type TextReader} from './tokenize.ts';
import {emphasisOf} from './weakWords.ts';
import {PASSAGE} from './weights.ts';
import {likenessOf, unpackVectors} from './wordVectors.ts';

/** Compares a query with the passages of an entry, by its position. */
export type PassageMatcher = (ideas: readonly Idea[]) => (position: number) => PassageMatch;

interface PassageMatch {
  /** How much of the query the passage says that says most of it: from 0 to 1. */
  readonly said: number;
  /**
   * How much query and passage have in common where they have most: from 0 to 1, the harmonic mean of the share of the query
   * that the passage says and of the share of the passage that the query says. A short passage that says nothing else
   * answers better than a long one.
   */
  readonly common: number;
}

/**
 * Compares queries with single passages: the sentences of an entry's page and description, its names and what readers say
 * for it. Words that stand far apart on a long page are there by chance; those of one sentence belong together.
 *
 * A word of the query is met by the same word, by a synonym, or by the nearest in meaning (as in Khattab and Zaharia, 2020,
 * "ColBERT", with vectors of words). Rare words count for more.
 */
export function matchPassages(
  index: SearchIndex,
  read: TextReader = createTextReader(),
): PassageMatcher {
  const {passages, words, pagesWith} = readPassages(index, read);
  const rarities = Float32Array.from(
    words,
    ([word, number]) =>
      emphasisOf(word) *
      Math.min(
        PASSAGE.mostRarity,
        Math.log((1 + passages.length) / (1 + (pagesWith[number] ?? 0))),
      ),
  );
  const rarest = Math.min(PASSAGE.mostRarity, Math.log(1 + passages.length));
  const vectorOf = unpackVectors(index.vectors);
  const known = [...words].flatMap(([word, number]) => {
    const vector = vectorOf(word);
    return vector ? [{number, vector}] : [];
  });
  /** For each word of the passages, by its number, how near it is to a word of a query: from 0 to 1. */
  const nearOf = remembered(
    (typed: string) => {
      const near = new Float32Array(words.size);
      const vector = vectorOf(typed);
      if (vector) {
        for (const other of known) near[other.number] = nearness(likenessOf(vector, other.vector));
      }
      const same = words.get(typed);
      if (same !== undefined) near[same] = 1;
      return near;
    },
    (typed) => typed,
  );

  function rarityOf(each: string): number {
    return rarities[words.get(each) ?? UNKNOWN] ?? emphasisOf(each) * rarest;
  }

  function askedOf({ways: [typed, ...others]}: Idea): Asked {
    const stems = typed?.lookups.map(({word}) => word) ?? [];
    const synonyms = others.map(({lookups}) =>
      lookups.map(({word, mode}) => (mode === 'exact' ? words.get(word) : undefined) ?? UNKNOWN),
    );
    return {
      nears: stems.map(nearOf),
      synonyms: synonyms.filter((all) => !all.includes(UNKNOWN)),
      rarity: stems.reduce((sum, each) => sum + rarityOf(each), 0),
    };
  }

  return (ideas) => {
    const asked = ideas.map(askedOf);
    const most = asked.reduce((sum, {rarity}) => sum + rarity, 0);
    const shares = sharesAsked(asked, words.size);

    /** How much of a passage the query says. */
    function shareAsked({words: numbers}: Passage): number {
      let own = 0;
      let whole = 0;
      for (const word of numbers) {
        const rarity = rarities[word] ?? 0;
        own += rarity * (shares[word] ?? 0);
        whole += rarity;
      }
      return whole === 0 ? 0 : own / whole;
    }

    return (position) => {
      let said = 0;
      let common = 0;
      if (most === 0) return {said, common};
      for (const passage of passages[position] ?? []) {
        let met = 0;
        for (const idea of asked) met += idea.rarity * shareMet(idea, passage);
        const share = met / most;
        said = Math.max(said, share);
        if (passage.isPhrase && ideas.length >= PASSAGE.fewestIdeas) {
          common = Math.max(common, harmonicMean(share, shareAsked(passage)));
        }
      }
      return {said, common};
    };
  };
}

/** What passages are compared with for an idea of a query. */
interface Asked {
  /** For each of its words: how near it is to each word of the passages, by number, from 0 to 1. */
  readonly nears: readonly Float32Array[];
  /** The numbers of the words of each other way to say it. */
  readonly synonyms: readonly (readonly number[])[];
  readonly rarity: number;
}

/** The number of a word that no passage has. */
const UNKNOWN = -1;

/** How much of an idea a passage says: its words or those nearest to them, or else all words of a synonym. */
function shareMet({nears, synonyms}: Asked, {words}: Passage): number {
  let near = 0;
  for (const each of nears) {
    let nearest = 0;
    for (const word of words) nearest = Math.max(nearest, each[word] ?? 0);
    near += nearest / nears.length;
  }
  const isSaidOtherwise =
    near < PASSAGE.synonym && synonyms.some((all) => all.every((word) => words.includes(word)));
  return isSaidOtherwise ? PASSAGE.synonym : near;
}

/** For each word of the passages, by its number: how much of it a query says, from 0 to 1. */
function sharesAsked(asked: readonly Asked[], count: number): Float32Array {
  const shares = new Float32Array(count);
  for (const {nears, synonyms} of asked) {
    for (const near of nears) {
      for (let word = 0; word < count; word += 1) {
        shares[word] = Math.max(shares[word] ?? 0, near[word] ?? 0);
      }
    }
    for (const word of synonyms.flat()) {
      shares[word] = Math.max(shares[word] ?? 0, PASSAGE.synonym);
    }
  }
  return shares;
}

interface Passage {
  /** The numbers of its words. */
  readonly words: Int32Array;
  /** Whether it is a sentence of the page or what readers say; names and keywords are no phrases. */
  readonly isPhrase: boolean;
}

interface Passages {
  /** By position of the entry: its passages. */
  readonly passages: readonly (readonly Passage[])[];
  /** The number of each stem. */
  readonly words: ReadonlyMap<string, number>;
  /** How many entries have a word, by its number. */
  readonly pagesWith: readonly number[];
}

function readPassages({entries, sections}: SearchIndex, read: TextReader): Passages {
  const words = new Map<string, number>();
  const pagesWith: number[] = [];
  const lastPage: number[] = [];
  const listed = entries.map(({title, names, keywords}) => [
    [title, ...names].flatMap((name) => read(name).flat()),
    ...keywords.flatMap(read),
  ]);
  const phrases = entries.map(({description, said}) => [description, ...said].flatMap(read));
  for (const {entry, text} of sections) phrases[entry]?.push(...read(text));

  function numberOf(each: string, page: number): number {
    const number = words.get(each) ?? words.size;
    words.set(each, number);
    if (lastPage[number] !== page) pagesWith[number] = (pagesWith[number] ?? 0) + 1;
    lastPage[number] = page;
    return number;
  }
  const passages = entries.map((_, page) => {
    const toPassage = (stems: readonly string[], isPhrase: boolean): Passage => ({
      words: Int32Array.from(new Set(stems.map((each) => numberOf(each, page)))),
      isPhrase,
    });
    return [
      ...(listed[page] ?? []).map((stems) => toPassage(stems, false)),
      ...(phrases[page] ?? []).map((stems) => toPassage(stems, true)),
    ];
  });
  return {passages, words, pagesWith};
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

/** How near a likeness of vectors makes two words, from 0 to 1: most words are a little alike. */
function nearness(likeness: number): number {
  return Math.max(0, (likeness - PASSAGE.unlike) / (1 - PASSAGE.unlike));
}
