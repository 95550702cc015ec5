import lunr from 'lunr';
import {remembered} from './remembered.ts';
import type {SearchIndex} from './searchIndex.ts';
import {isStopWord, stem, tokenize} from './tokenize.ts';
import {ENTRY_FIELDS, SECTION_FIELDS} from './weights.ts';

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

/** Indexes all words of a site with lunr. */
export function indexText({entries, sections}: SearchIndex): TextIndex {
  return {
    entries: indexFields(ENTRY_FIELDS, entries, ({title, names, keywords, description, said}) => ({
      title: [title, ...names].join(' '),
      keywords: keywords.join(' '),
      said: said.join(' '),
      description,
    })),
    sections: indexFields(SECTION_FIELDS, sections, ({heading, text}) => ({heading, text})),
  };
}

function indexFields<Item, Field extends string>(
  factors: Readonly<Record<Field, number>>,
  items: readonly Item[],
  textsOf: (item: Item) => Readonly<Record<Field, string>>,
): (lookup: Lookup) => Scores {
  const builder = new lunr.Builder();
  builder.ref('position');
  const fields = Object.entries<number>(factors);
  for (const [field, boost] of fields) builder.field(field, {boost});
  items.forEach((item, position) => {
    const texts = Object.entries<string>(textsOf(item));
    const words = texts.map(([field, text]) => [field, stemsOf(text)] as const);
    builder.add({position, ...Object.fromEntries(words)});
  });
  const index = builder.build();
  const find = ({word, mode}: Lookup): Scores => {
    const found = index.query((query) => {
      query.term(word, {
        usePipeline: false,
        wildcard: lunr.Query.wildcard[mode === 'beginning' ? 'TRAILING' : 'NONE'],
        ...(mode === 'slip' && {editDistance: 1}),
      });
    });
    return new Map(found.map(({ref, score}) => [Number(ref), score]));
  };
  return remembered(find, ({word, mode}) => `${mode} ${word}`);
}

function stemsOf(text: string): string[] {
  return tokenize(text)
    .filter((word) => !isStopWord(word))
    .map(stem);
}
