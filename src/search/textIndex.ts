import {isOneSlip} from '../knowledge/oneSlip.ts';
import {remembered} from './remembered.ts';
import type {SearchIndex} from './searchIndex.ts';
import {createTextReader, type TextReader} from './tokenize.ts';
import {BM25, ENTRY_FIELDS, SECTION_FIELDS} from './weights.ts';

/** One way to look up a word. */
export interface Lookup {
  /** A stem; for `beginning`, the letters as typed. */
  readonly word: string;
  readonly mode: 'exact' | 'beginning' | 'slip';
}

/** BM25 scores by position in the list, for the items that have the word. */
export type Scores = ReadonlyMap<number, number>;

/** Finds the entries and sections that have a word. */
export interface TextIndex {
  readonly entries: (lookup: Lookup) => Scores;
  readonly sections: (lookup: Lookup) => Scores;
}

/**
 * Indexes all words of a site. Only words are counted here, and scores computed when a word is looked up: a reader waits for
 * the index, and asks for a few words of thousands.
 */
export function indexText(
  {entries, sections}: SearchIndex,
  read: TextReader = createTextReader(),
): TextIndex {
  const stemsOf = (texts: readonly string[]) => texts.flatMap((text) => read(text).flat());
  return {
    entries: indexFields(ENTRY_FIELDS, entries, ({title, names, keywords, description, said}) => ({
      title: stemsOf([title, ...names]),
      keywords: stemsOf(keywords),
      said: stemsOf(said),
      description: stemsOf([description]),
    })),
    sections: indexFields(SECTION_FIELDS, sections, ({heading, text}) => ({
      heading: stemsOf([heading]),
      text: stemsOf([text]),
    })),
  };
}

/** Where a word occurs: the position of an item, the number of a field, and how often; one after the other. */
type Postings = number[];
const POSTING_LENGTH = 3;

function indexFields<Item, Field extends string>(
  boosts: Readonly<Record<Field, number>>,
  items: readonly Item[],
  stemsOf: (item: Item) => Readonly<Record<Field, readonly string[]>>,
): (lookup: Lookup) => Scores {
  const postings = new Map<string, Postings>();
  const boostOf = Object.values<number>(boosts);
  const lengths = boostOf.map(() => new Uint32Array(items.length));
  items.forEach((item, position) => {
    Object.values<readonly string[]>(stemsOf(item)).forEach((stems, field) => {
      lengths[field]?.fill(stems.length, position, position + 1);
      for (const [stem, count] of countEach(stems)) {
        const known = postings.get(stem);
        if (known) known.push(position, field, count);
        else postings.set(stem, [position, field, count]);
      }
    });
  });
  const usual = lengths.map((each) => each.reduce((sum, one) => sum + one, 0) / items.length);

  /** Adds the scores of a word to those of others (Robertson and Zaragoza, 2009, "The Probabilistic Relevance Framework"). */
  function addScores(scores: Map<number, number>, found: Postings): void {
    const having = found.length / POSTING_LENGTH;
    const rarity = Math.log(1 + Math.abs((items.length - having + 0.5) / (having + 0.5)));
    for (let at = 0; at < found.length; at += POSTING_LENGTH) {
      const [position = 0, field = 0, count = 0] = [found[at], found[at + 1], found[at + 2]];
      const share = (lengths[field]?.[position] ?? 0) / (usual[field] ?? 1);
      const saturation = BM25.saturation * (1 - BM25.length + BM25.length * share);
      const score = (rarity * (BM25.saturation + 1) * count) / (saturation + count);
      scores.set(position, (scores.get(position) ?? 0) + score * (boostOf[field] ?? 0));
    }
  }

  const find = ({word, mode}: Lookup): Scores => {
    const words = mode === 'exact' ? [word] : [...postings.keys()].filter(TESTS[mode](word));
    const scores = new Map<number, number>();
    for (const each of words) addScores(scores, postings.get(each) ?? []);
    // The more words are meant, the less each of them says.
    const factor = 1 / Math.sqrt(words.length);
    if (words.length > 1)
      for (const [position, score] of scores) scores.set(position, score * factor);
    return scores;
  };
  return remembered(find, ({word, mode}) => `${mode} ${word}`);
}

/** Ways to find words that are not exactly the one that was typed. */
const TESTS = {
  beginning: (typed: string) => (word: string) => word.startsWith(typed),
  slip: (typed: string) => (word: string) => word === typed || isOneSlip(word, typed),
};

function countEach(stems: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
