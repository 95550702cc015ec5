import {readConcepts} from './concepts.ts';
import {matchNames, nearNames} from './names.ts';
import {matchPhrases} from './phrases.ts';
import {placesOf, type Place} from './places.ts';
import type {Entry, SearchIndex} from './searchIndex.ts';
import {snippetOf, wordTest, type SnippetPart} from './snippet.ts';
import {indexText} from './textIndex.ts';
import {bestSection, textScore, weigh, type WeighedConcept} from './textScore.ts';
import {typedWords} from './words.ts';

/** An entry that answers a query, and where on its page it does. */
export interface Result extends Place {
  readonly entry: Entry;
  /** Heading and hash of the section from which the snippet is; empty for the description. */
  readonly heading: string;
  readonly hash: string;
  readonly snippet: readonly SnippetPart[];
}

export interface Answer {
  /** Best first. */
  readonly results: readonly Result[];
  /** Entries with names near to what was typed, where there are no results. */
  readonly near: readonly Result[];
  /** The categories of the first level, where there are no results. */
  readonly start: readonly Result[];
}

export interface SearchOptions {
  /** At most so many results. */
  readonly limit: number;
  /** About how many characters of text a snippet shows. */
  readonly snippetLength: number;
}

export type Engine = (query: string, options: SearchOptions) => Answer;

/** How much a name says beside words: the best of a text score is rarely above 20. */
const NAME = 40;

/** How much it says that all telling words are a phrase by which an entry is to be found. */
const PHRASE = 25;

/** How much it says that an idea is met as well as anywhere. */
const TEXT = 10;

/** How much a kind is preferred where all else is equal. */
const KIND = {project: 1, category: 1.2, term: 0.9, tag: 0.95, page: 0.6, article: 0.3};

/** A reader who asks so wants a word explained. */
const ASKS_MEANING =
  /\b(?:what(?:'s| is| are| does)|why|mean(?:ing|s)?|defin\w+|explain\w*|difference)\b/i;
const EXPLAINED = 1.6;

const NEAR_NAMES = 5;

/** A name as good as this is what was sought: its description says more than where else it stands. */
const NAMED = 0.6;

/** Makes a search of an index. The work is done here; a query then takes few milliseconds. */
export function createEngine(index: SearchIndex): Engine {
  const {entries, sections} = index;
  const text = indexText(index);
  const nameScores = matchNames(entries);
  const phraseScores = matchPhrases(entries);
  const conceptsOf = readConcepts(index.synonyms);
  const places = placesOf(entries);
  const topCategories = entries.flatMap(({kind, categories}, place) =>
    kind === 'category' && categories.length === 0 ? [place] : [],
  );

  return (query, {limit, snippetLength}) => {
    const asksMeaning = ASKS_MEANING.test(query);
    const names = nameScores(query, asksMeaning);
    const phrases = phraseScores(query);
    const concepts = conceptsOf(query).map((concept) =>
      weigh(concept, text, sections, entries.length),
    );
    const ranked = entries
      .map((entry, place) => {
        const named = NAME * (names[place] ?? 0) + PHRASE * (phrases[place] ?? 0);
        const asked = entry.kind === 'term' && asksMeaning ? EXPLAINED : 1;
        const score = (named + TEXT * textScore(concepts, place)) * KIND[entry.kind] * asked;
        return {place, score};
      })
      .filter(({score}) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
    const isFound = wordTest(stemsOf(concepts), typedWords(query).at(-1) ?? '');

    function toResult(place: number): Result[] {
      const entry = entries[place];
      const stands = places[place];
      if (!entry || !stands) return [];
      const isNamed = (names[place] ?? 0) >= NAMED;
      const section = isNamed ? undefined : sections[bestSection(concepts, place) ?? -1];
      const {heading, hash, text} = section ?? {heading: '', hash: '', text: entry.description};
      const snippet = snippetOf(text, isFound, snippetLength);
      return [{entry, ...stands, heading, hash, snippet}];
    }

    const isEmpty = ranked.length === 0;
    return {
      results: ranked.flatMap(({place}) => toResult(place)),
      near: isEmpty ? nearNames(entries, query, NEAR_NAMES).flatMap(toResult) : [],
      start: isEmpty ? topCategories.flatMap(toResult) : [],
    };
  };
}

function stemsOf(concepts: readonly WeighedConcept[]): ReadonlySet<string> {
  return new Set(concepts.flatMap(({stems}) => stems));
}
