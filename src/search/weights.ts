import type {Kind} from './searchIndex.ts';

/*
 * All weights of the ranking. The score of an entry, in points, is
 *
 *   (POINTS.name × name + POINTS.wholeName + POINTS.phrase × phrase + POINTS.wholePhrase) × factor, at least ASKED_FACTOR
 *     + (POINTS.text × text × coverage + POINTS.meaning × meaning) × factor
 *     + (POINTS.passage + POINTS.list × generality) × said + POINTS.common × common
 *     + POINTS.fact × fit
 *
 * where the factor is KIND_FACTOR, times EXPLANATION_FACTOR, NO_LIST_FACTOR or SITE_FACTOR if the query asks for that.
 *
 * `name`, `phrase`, `coverage`, `meaning`, `generality`, `said` and `common` run from 0 to 1, and `text` is a sum over the
 * ideas of the query. Coverage is the share of the ideas that the entry has at all, `said` the share that its best sentence
 * says, `common` how much a sentence and the query have in common. POINTS.list is for categories and tags alone. An entry that
 * has 0 points without meaning and passages is not a result. `npm run ask -- "sell my bandwidth"` prints these parts for the first results of the built site.
 *
 * A weight is changed for a kind of query, never for one of them: tests/search/ says which queries may be used for it.
 */

/** Points for a perfect match of each part. Raising one lets its part outvote the others. */
export const POINTS = {
  /** The query is the name of the entry. For comparison: the first result has some 25 points for text, or more. */
  name: 46,
  /** Added if the query is nothing but a name: from `WHOLE_NAME` on. Raising it keeps all other entries below that one. */
  wholeName: 40,
  /** The telling words of the query are one of the entry's keywords or what readers say for it: a tag, a chain, a phrase of docs/search.yml. */
  phrase: 21,
  /** Added if the query is nothing but what readers say for the entry, in any order. */
  wholePhrase: 30,
  /** One idea that is met as well as anywhere in the index; the rarer the idea, the more points; see `LEAST_RARITY`. */
  text: 10,
  /** No entry is nearer to the meaning of the query. Raising it favours entries that say the same in other words. */
  meaning: 10,
  /**
   * One sentence says all of the query. Raising it favours pages that say it at once over those that have its words here
   * and there.
   */
  passage: 30,
  /** A sentence, or what readers say, has all words of the query and no others. Raising it favours pages with short ones. */
  common: 36,
  /** Added for a category or tag if many projects answer the query. Raising it favours lists for general queries. */
  list: 18,
  /** Added to a project that has the facts which the query names, and taken from one that has others. */
  fact: 8,
};

/** Factor on the whole score by kind of entry. Raising one moves its kind up wherever scores are close. */
export const KIND_FACTOR: Readonly<Record<Kind, number>> = {
  project: 1,
  category: 1,
  term: 1,
  tag: 0.95,
  page: 0.6,
  article: 0.3,
};

/** Factor on the site's own pages when the query speaks of the site ("who writes this site"). Raising it moves them up there. */
export const SITE_FACTOR = 2;

/**
 * The least factor on the points for name and phrase. Raising that of pages brings them up when what they do is asked for,
 * and not when their long texts have a word by chance.
 */
export const ASKED_FACTOR: Readonly<Record<Kind, number>> = {
  project: 1,
  category: 1,
  term: 0.9,
  tag: 0.85,
  page: 1,
  article: 0.3,
};

/**
 * Factor on a glossary term when the query asks for a meaning ("what is staking"). Raising it moves terms up there, above
 * projects that the term is about.
 */
export const EXPLANATION_FACTOR = 1.6;

/** Factor on a glossary term when the query asks for projects ("mining projects"). Raising it brings terms up beside the lists. */
export const NO_LIST_FACTOR = 0.7;

/*
 * Names: how well what was typed is one of an entry's names, from 0 to 1. The best of all its names and spellings counts.
 */

/** Factors on the match, by the name that was matched. Raising one towards 1 makes it as good as the title. */
export const NAME_FACTOR = {
  /** An alias, a former name or a ticker instead of the title. */
  otherName: 0.97,
  /** Without a last word such as "Network", in the name or in the query. */
  withoutSuffix: 0.93,
  /** With an s at the end that the name does not have. */
  plural: 0.96,
};

/** How good a match is, from 0 to 1, by how the name was typed. Raising one makes such a match outrank more text. */
export const NAME_MATCH = {
  /** The query without stop words is the name: "the golem project". */
  telling: 0.9,
  /** The telling words of the query are those of a name of several words, in another order or other forms. */
  anyOrder: 0.8,
  /** No other name begins with the query, which is no word of its own. */
  onlyBeginning: 0.92,
  /** One wrong, missing or added letter, or two neighbours swapped. */
  oneSlip: 0.85,
  /** Two wrong, missing or added letters. */
  twoSlips: 0.7,
  /** The name begins with the query... */
  beginning: 0.6,
  /** ...or a later word of it does... */
  laterWord: 0.45,
  /** ...to which this is added times the share of the letters that have been typed. */
  typedShare: 0.3,
  /** The query stands somewhere inside the name: "synapse" in NodeSynapse. */
  inside: 0.4,
};

/**
 * How good a match is, from 0 to 1, when the name is only some of the typed words: "how does io.net pay". Raising one
 * lets such a name outrank more text.
 */
export const NAME_AMONG_WORDS = {
  /** The words are exactly the name. */
  exact: 0.75,
  /** They are the name with a slip: factor on `oneSlip` and `twoSlips`. */
  withSlip: 0.6,
  /** Share of either that is kept however long the query is; the rest grows with the name's share of the typed letters. */
  least: 0.4,
};

/**
 * Factors on a name among other words, by kind of entry. Names of projects mean nothing else; those of other kinds are
 * everyday words, which a query may contain without naming the entry. Raising one favours that kind in longer queries.
 */
export const AMONG_WORDS_FACTOR: Readonly<Record<Kind, number>> = {
  project: 1,
  category: 0.5,
  term: 0.35,
  tag: 0.35,
  page: 0.5,
  article: 0,
};

/**
 * Fewest letters for an uncertain match. Raising one excludes more of the short names, for which chance matches are
 * likely.
 */
export const FEWEST_LETTERS = {
  /** The name begins with the query. */
  beginning: 2,
  /** The name begins with the query, and no other does. */
  onlyBeginning: 4,
  /** The query is the name with an s. */
  plural: 3,
  /** The query stands inside the name. */
  inside: 4,
  /** One slip, in the shorter of name and query. */
  oneSlip: 4,
  /** Two slips. */
  twoSlips: 6,
  /** A name is suggested because nothing is found. */
  near: 3,
  /** Some of the typed words are the name. */
  amongWords: 4,
  /** Some of the typed words are the name with a slip. */
  amongWordsWithSlip: 6,
};

/** Most words of a query that are tried as one name. Raising it finds longer names in questions, and costs time. */
export const NAME_WORDS = 4;

/** From this match on, from 0 to 1, the query is nothing but the name. */
export const WHOLE_NAME = 0.9;

/**
 * From this match on, from 0 to 1, the entry was asked for by name and its snippet is the description. Raising it shows
 * a section of the page more often. It does not change the order.
 */
export const NAMED = 0.6;

/** Names to suggest when nothing is found. Raising `letters` or `share` suggests names less like the query. */
export const NEAR_NAMES = {
  /** How many at most. */
  count: 5,
  /** Letters in which they may differ, however short the query is. */
  letters: 2,
  /** Share of the typed letters in which they may differ. */
  share: 0.5,
};

/*
 * Ideas: a query is read as a list of ideas, each with several ways to say it.
 */

/** Factor on a word's score, by the way in which it says the idea. Raising one makes it as good as what was typed. */
export const WAY = {
  /** The word as typed, whatever its ending. */
  typed: 1,
  /** Two neighbouring words joined: "block chain". */
  joined: 0.9,
  /** A word that begins with the last typed one, which may be incomplete. */
  beginning: 0.8,
  /** A synonym of docs/search.yml. */
  synonym: 0.5,
  /** A word that differs in one letter; tried only if nothing else is found. */
  slip: 0.5,
};

/** Fewest letters of a word for ways that guess. Raising one stops guesses for more of the short words. */
export const FEWEST_LETTERS_OF_WORD = {beginning: 2, slip: 5};

/**
 * Fewest letters of an unknown word that is corrected, and of each half if it is parted. Raising one leaves more words as
 * they were typed.
 */
export const FEWEST_LETTERS_OF_TYPO = {oneSlip: 5, twoSlips: 8, part: 4};

/** What a word counts, as a share of its rarity, that belongs to the way people ask: "know", "without". Raising it makes the wording matter more. */
export const WEAK_WORD = {factor: 0.6};

/** Longest phrase that is translated, in words; Chinese and Japanese may be split into more than a dictionary would. */
export const TRANSLATED_WORDS = 6;

/** Fewest letters, without the ending, of a word of another language that is known in any of its forms. */
export const FEWEST_LETTERS_OF_BASE = 5;

/** Fewest letters of each half of a compound that is translated in two parts: "Grafikkartenpreise". */
export const FEWEST_LETTERS_OF_PART = 4;

/** Longest phrase that is looked up among synonyms, in words. Raising it lets longer phrases have synonyms. */
export const SYNONYM_WORDS = 4;

/*
 * Meaning: how near the words of a query are to those of an entry by their vectors, whatever their letters.
 */

/** How meanings are compared. */
export const MEANING = {
  /** Weight of a word in the phrases of docs/search.yml; one in the title or the description has 1. Raising it favours entries with many phrases. */
  said: 0.3,
  /** The entry at this place, counted from the nearest, has no points and those after it neither. Raising it gives points to more entries. */
  usualPlace: 60,
  /** Fewest telling words of a query. A single word is better judged by its letters. */
  fewestWords: 2,
  /** Most that a rare word counts: the logarithm of how many times fewer entries than all have it. */
  mostRarity: 4,
};

/*
 * Passages: how much of a query a single sentence says.
 */

/** How passages are compared. */
export const PASSAGE = {
  /** How many entries, best first, are compared. Raising it costs time. */
  compared: 40,
  /** Two words less alike than this, by their vectors, have nothing in common. Raising it asks for words nearer in meaning. */
  unlike: 0.4,
  /** Fewest ideas of a query that has something in common with a phrase. A single word is better judged by where it stands. */
  fewestIdeas: 2,
  /** From this share on, from 0 to 1, a passage answers the query. Raising it makes fewer queries general. */
  answer: 0.8,
  /** If so many projects answer a query, it is wholly general. Raising it gives lists fewer points. */
  many: 10,
  /** What a synonym of docs/search.yml counts beside the word itself. */
  synonym: 0.85,
  /** Most that a rare word counts: the logarithm of how many times fewer entries than all have it. */
  mostRarity: 5,
};

/*
 * Text: what BM25 says of an idea, in the entry's own fields and in the sections of its page.
 */

/** The usual numbers of BM25. */
export const BM25 = {
  /** Raising it lets a word that occurs often in one text count for more. */
  saturation: 1.2,
  /** How much a long text counts for less, from 0 to 1. */
  length: 0.75,
};

/** Factors on a word by the field of the entry. Raising one favours entries with the word in that field. */
export const ENTRY_FIELDS = {title: 2, keywords: 2.4, description: 1.4, said: 1.5};

/** The same within a section of the page. */
export const SECTION_FIELDS = {heading: 0.8, text: 1};

/**
 * Factor on the best section of a page, beside the entry's own fields. Raising it favours pages that treat an idea in
 * their text.
 */
export const IN_SECTION = 0.65;

/**
 * Share of the weaker of the two, own fields and best section, that is added to the stronger. Raising it favours entries
 * that have both.
 */
export const IN_BOTH = 0.5;

/**
 * Least rarity of an idea, before its root is taken: the logarithm of how many times fewer entries than all have the idea.
 * Raising it makes ideas that nearly every entry has count for more.
 */
export const LEAST_RARITY = 0.1;
