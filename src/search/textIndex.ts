import lunr from 'lunr';
import type {SearchIndex} from './searchIndex.ts';
import {isStopWord, stem, wordsOf} from './words.ts';

/** One way to look a word up. */
export interface Lookup {
  /** As the index holds it: without its ending, unless it is the beginning of a word. */
  readonly word: string;
  readonly mode: 'exact' | 'beginning' | 'slip';
}

/** Scores by place in the list, for those that have the word at all. */
export type Scores = ReadonlyMap<number, number>;

/** Where words stand, and how much they say there. */
export interface TextIndex {
  readonly entries: (lookup: Lookup) => Scores;
  readonly sections: (lookup: Lookup) => Scores;
}

/** How much more than in the text a word says in a field. */
const ENTRY_FIELDS = {title: 2, keywords: 2.4, description: 1.4};
const SECTION_FIELDS = {heading: 0.8, text: 1};

/** Makes an index of all words with lunr, which scores them by BM25. */
export function indexText({entries, sections}: SearchIndex): TextIndex {
  return {
    entries: indexFields(ENTRY_FIELDS, entries, ({title, names, keywords, description}) => ({
      title: [title, ...names].join(' '),
      keywords: keywords.join(' '),
      description,
    })),
    sections: indexFields(SECTION_FIELDS, sections, ({heading, text}) => ({heading, text})),
  };
}

function indexFields<Item, Field extends string>(
  boosts: Readonly<Record<Field, number>>,
  items: readonly Item[],
  textsOf: (item: Item) => Readonly<Record<Field, string>>,
): (lookup: Lookup) => Scores {
  const builder = new lunr.Builder();
  builder.ref('place');
  const fields = Object.entries<number>(boosts);
  for (const [field, boost] of fields) builder.field(field, {boost});
  items.forEach((item, place) => {
    const texts = Object.entries<string>(textsOf(item));
    const words = texts.map(([field, text]) => [field, stemsOf(text)] as const);
    builder.add({place, ...Object.fromEntries(words)});
  });
  const index = builder.build();
  return remembered(({word, mode}) => {
    const found = index.query((query) => {
      query.term(word, {
        usePipeline: false,
        wildcard: lunr.Query.wildcard[mode === 'beginning' ? 'TRAILING' : 'NONE'],
        ...(mode === 'slip' && {editDistance: 1}),
      });
    });
    return new Map(found.map(({ref, score}) => [Number(ref), score]));
  });
}

/** How many lookups are remembered: those of a few queries, which share words from keystroke to keystroke. */
const REMEMBERED = 200;

function remembered(find: (lookup: Lookup) => Scores): (lookup: Lookup) => Scores {
  const known = new Map<string, Scores>();
  return (lookup) => {
    const key = `${lookup.mode} ${lookup.word}`;
    const scores = known.get(key) ?? find(lookup);
    // The latest stand last.
    known.delete(key);
    known.set(key, scores);
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return scores;
  };
}

function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isStopWord(word))
    .map(stem);
}
