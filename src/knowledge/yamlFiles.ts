import * as z from 'zod';
import {isCommonWord} from './commonWords.ts';
import {TAG_GROUPS} from './labels.ts';
import {oneOf, required, slug, text} from './values.ts';

/*
 * YAML files of `docs/` that are about the search and the vocabulary, not about single pages.
 */

/** A word or phrase that somebody may type. */
const word = required('a word').regex(/^$|[\p{L}\p{N}]/u, 'must have a letter or a digit');

/** One that says something by itself: what is found by "the", or gets a tag for it, is every page. */
const tellingWord = word.refine((text) => !isCommonWord(text), {
  error: ({input}) => `is "${String(input)}", a word of every page: write one that fewer have`,
});

/** `docs/phrases.yml`: further words and phrases that find a page, by its address on the site. */
export const phrasesFile = z.record(
  text.startsWith('/', 'must begin with /'),
  z.array(tellingWord).min(1, 'must name a word'),
);

/** `docs/search.yml`: what readers say and the pages do not. */
export const searchWordsFile = z.strictObject({
  /** Groups of words and phrases that mean the same. */
  synonyms: z.array(z.array(word).min(2, 'must have two words at least')),
  words: phrasesFile,
});

/** `docs/languages.yml`: by language, as its code, what readers type in it, by the English word or phrase that it stands for. */
export const languagesFile = z.record(
  z.string().regex(/^[a-z]{2,3}$/, 'must be the code of a language, such as de'),
  z.record(tellingWord, z.array(tellingWord).min(1, 'must name a word')),
);

/** `docs/vocabulary.yml`: the words of the overview for which a project gets a tag, by tag. */
export const vocabularyFile = z.record(
  slug,
  z.strictObject({
    /** What the tag is about. */
    group: oneOf(TAG_GROUPS),
    /** Words and phrases, in the singular; capitals do not matter. */
    words: z.array(tellingWord),
  }),
);
