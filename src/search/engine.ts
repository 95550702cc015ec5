import {nearNames} from './names.ts';
import {placesOf, type Place} from './places.ts';
import {createRanking, type Ranking} from './ranking.ts';
import type {Entry, SearchIndex} from './searchIndex.ts';
import {snippetOf, wordTest, type SnippetPart} from './snippet.ts';
import {bestSection} from './textScore.ts';
import {typedWords} from './tokenize.ts';
import {NAMED} from './weights.ts';

/** An entry that answers a query, and where on its page the answer is. */
export interface Result extends Place {
  readonly entry: Entry;
  /** Heading and hash of the section that the snippet is from; both are empty if it is from the description. */
  readonly heading: string;
  readonly hash: string;
  readonly snippet: readonly SnippetPart[];
}

export interface Answer {
  /** Best first. */
  readonly results: readonly Result[];
  /** Entries whose names are close to what was typed, if there are no results. */
  readonly near: readonly Result[];
  /** The top-level categories, if there are no results. */
  readonly start: readonly Result[];
}

export interface SearchOptions {
  /** At most this many results. */
  readonly limit: number;
  /** About how many characters of text a snippet shows. */
  readonly snippetLength: number;
}

export type Engine = (query: string, options: SearchOptions) => Answer;

/** Prepares an index for queries, as `createRanking` does, and answers them with what a reader sees. */
export function createEngine(index: SearchIndex): Engine {
  const {entries, sections} = index;
  const rank = createRanking(index);
  const places = placesOf(entries);
  const topCategories = entries.flatMap(({kind, categories}, position) =>
    kind === 'category' && categories.length === 0 ? [position] : [],
  );

  return (query, {limit, snippetLength}) => {
    const {ranked, ideas, names} = rank(query);
    const isFound = wordTest(stemsOf(ideas), typedWords(query).at(-1) ?? '');

    function toResult(position: number): Result[] {
      const entry = entries[position];
      const place = places[position];
      if (!entry || !place) return [];
      const isNamed = (names[position] ?? 0) >= NAMED;
      const section = isNamed ? undefined : sections[bestSection(ideas, position) ?? -1];
      const {heading, hash, text} = section ?? {heading: '', hash: '', text: entry.description};
      const snippet = snippetOf(text, isFound, snippetLength);
      return [{entry, ...place, heading, hash, snippet}];
    }

    const isEmpty = ranked.length === 0;
    return {
      results: ranked.slice(0, limit).flatMap(({position}) => toResult(position)),
      near: isEmpty ? nearNames(entries, query).flatMap(toResult) : [],
      start: isEmpty ? topCategories.flatMap(toResult) : [],
    };
  };
}

function stemsOf(ideas: Ranking['ideas']): ReadonlySet<string> {
  return new Set(ideas.flatMap(({stems}) => stems));
}
