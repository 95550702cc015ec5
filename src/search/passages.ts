import type {Idea} from './ideas.ts';
import {remembered} from './remembered.ts';
import type {SearchIndex} from './searchIndex.ts';
import {createTextReader, type TextReader} from './tokenize.ts';
import {PASSAGE} from './weights.ts';
import {likenessOf, unpackVectors} from './wordVectors.ts';

/** Says of an entry, by its position, how much of a query the best of its passages says: from 0 to 1. */
type PassageMatcher = (ideas: readonly Idea[]) => (position: number) => number;

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
    const having = pagesWith[words.get(each) ?? UNKNOWN] ?? 0;
    return Math.min(PASSAGE.mostRarity, Math.log((1 + passages.length) / (1 + having)));
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
    return (position) => {
      let best = 0;
      for (const passage of passages[position] ?? []) {
        let met = 0;
        for (const idea of asked) met += idea.rarity * shareMet(idea, passage);
        best = Math.max(best, met);
      }
      return most === 0 ? 0 : best / most;
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
function shareMet({nears, synonyms}: Asked, passage: Int32Array): number {
  let near = 0;
  for (const each of nears) {
    let nearest = 0;
    for (const word of passage) nearest = Math.max(nearest, each[word] ?? 0);
    near += nearest / nears.length;
  }
  const isSaidOtherwise =
    near < PASSAGE.synonym && synonyms.some((all) => all.every((word) => passage.includes(word)));
  return isSaidOtherwise ? PASSAGE.synonym : near;
}

interface Passages {
  /** By position of the entry: its passages, each as the numbers of its words. */
  readonly passages: readonly (readonly Int32Array[])[];
  /** The number of each stem. */
  readonly words: ReadonlyMap<string, number>;
  /** How many entries have a word, by its number. */
  readonly pagesWith: readonly number[];
}

function readPassages({entries, sections}: SearchIndex, read: TextReader): Passages {
  const words = new Map<string, number>();
  const pagesWith: number[] = [];
  const lastPage: number[] = [];
  const texts = entries.map(({title, names, description, said, keywords}) => [
    [title, ...names].flatMap((name) => read(name).flat()),
    ...[description, ...keywords, ...said].flatMap(read),
  ]);
  for (const {entry, text} of sections) texts[entry]?.push(...read(text));

  function numberOf(each: string, page: number): number {
    const number = words.get(each) ?? words.size;
    words.set(each, number);
    if (lastPage[number] !== page) pagesWith[number] = (pagesWith[number] ?? 0) + 1;
    lastPage[number] = page;
    return number;
  }
  const passages = texts.map((ofPage, page) =>
    ofPage.map((stems) => Int32Array.from(new Set(stems.map((each) => numberOf(each, page))))),
  );
  return {passages, words, pagesWith};
}

/** How near a likeness of vectors makes two words, from 0 to 1: most words are a little alike. */
function nearness(likeness: number): number {
  return Math.max(0, (likeness - PASSAGE.unlike) / (1 - PASSAGE.unlike));
}
