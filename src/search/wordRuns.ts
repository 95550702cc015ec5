import type {SearchIndex} from './searchIndex.ts';
import {stem, typedWords} from './tokenize.ts';

/** Says whether an entry, by its position, has some words side by side. */
type RunTest = (position: number) => boolean;

interface WordRuns {
  /** @param phrase whose words must stand side by side in one text, as they were typed */
  readonly hasPhrase: (phrase: string) => RunTest;
  /** @param word that must occur in any of its forms */
  readonly hasWord: (word: string) => RunTest;
}

/** Finds runs of words in names, descriptions, keywords and texts. The texts are read when the first run is asked for. */
export function wordRuns(index: SearchIndex): WordRuns {
  let asTyped: readonly string[] | undefined;
  let asStems: readonly string[] | undefined;
  return {
    hasPhrase(phrase) {
      const texts = (asTyped ??= joinedTexts(index, (word) => word));
      const run = joined(typedWords(phrase));
      return (position) => texts[position]?.includes(run) ?? false;
    },
    hasWord(word) {
      const texts = (asStems ??= joinedTexts(index, stem));
      const run = joined(typedWords(word).map(stem));
      return (position) => texts[position]?.includes(run) ?? false;
    },
  };
}

/** Joins all texts of each entry. A line ends each of them, so that no run goes from one into the next. */
function joinedTexts({entries, sections}: SearchIndex, form: (word: string) => string): string[] {
  const texts = entries.map(({title, names, description, keywords}) => [
    title,
    ...names,
    description,
    ...keywords,
  ]);
  for (const {entry, heading, text} of sections) texts[entry]?.push(heading, text);
  return texts.map((all) => all.map((text) => joined(typedWords(text).map(form))).join('\n'));
}

function joined(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
