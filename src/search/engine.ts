import {joinNamesakes} from './joinNamesakes.ts';
import {nearNames} from './names.ts';
import {placesOf, type Place} from './places.ts';
import {readQuery} from './query.ts';
import {createRanking, type Ranking} from './ranking.ts';
import type {Entry, SearchIndex} from './searchIndex.ts';
import {selectEntries} from './selection.ts';
import {snippetOf, wordTest, type SnippetPart} from './snippet.ts';
import {bestSection} from './textScore.ts';
import {stem, typedWords} from './tokenize.ts';
import {translateWords} from './translate.ts';
import {NAMED} from './weights.ts';

/** An entry that answers a query, and where on its page the answer is. */
export interface Result extends Place {
  readonly entry: Entry;
  /**
   * Heading and hash of the section that the snippet is from; both are empty if it is from the description, which says as
   * much of the query.
   */
  readonly heading: string;
  readonly hash: string;
  readonly snippet: readonly SnippetPart[];
  /** The tag of a category, or the category of a tag, that has the same name and is no result of its own. */
  readonly namesake?: Pick<Entry, 'kind' | 'permalink'>;
}

export interface Answer {
  /** Best first. */
  readonly results: readonly Result[];
  /** Entries whose names are close to what was typed, if there are no results. */
  readonly near: readonly Result[];
  /** The top-level categories, if there are no results. */
  readonly start: readonly Result[];
  /** What was typed and has no effect, in sentences for the reader. */
  readonly notes: readonly string[];
}

/** The answer while there is no index. */
export const NO_ANSWER: Answer = {results: [], near: [], start: [], notes: []};

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
  const englishStems = new Set(index.vectors.words.split(' '));
  const translate = translateWords(index.translations, (word) => englishStems.has(stem(word)));
  const places = placesOf(entries);
  const select = selectEntries(
    index,
    entries.map((entry, position) => ({entry, categories: [], tags: [], ...places[position]})),
  );
  const topCategories = entries.flatMap(({kind, categories}, position) =>
    kind === 'category' && categories.length === 0 ? [position] : [],
  );

  return (typed, {limit, snippetLength}) => {
    const query = readQuery(typed);
    const text = translate(query.text);
    const {passes, isNarrowed, notes} = select(query);
    const {ranked, ideas, names} = rank(text);
    const isFound = wordTest(stemsOf(ideas), typedWords(text).at(-1) ?? '');
    // Operators without a word choose among all entries, which keep their order.
    const isUnranked = text === '' && isNarrowed;
    const candidates = isUnranked ? entries.map((_, position) => ({position})) : ranked;
    const found = candidates.filter(({position}) => !isNarrowed || passes(position));

    function toResult(position: number, namesake?: number): Result[] {
      const entry = entries[position];
      const place = places[position];
      if (!entry || !place) return [];
      const isNamed = (names[position] ?? 0) >= NAMED;
      const described = {heading: '', hash: '', text: entry.description};
      const section = isNamed ? undefined : sections[bestSection(ideas, position) ?? -1];
      const {heading, hash, text} =
        section && ideasIn(section.text, ideas) > ideasIn(described.text, ideas)
          ? section
          : described;
      const snippet = snippetOf(text, isFound, snippetLength);
      const other = entries[namesake ?? -1];
      return [{entry, ...place, heading, hash, snippet, ...(other && {namesake: other})}];
    }

    const isEmpty = found.length === 0;
    return {
      results: joinNamesakes(found, entries)
        .slice(0, limit)
        .flatMap(({position, namesake}) => toResult(position, namesake)),
      near:
        isEmpty && !isNarrowed
          ? nearNames(entries, query.text).flatMap((position) => toResult(position))
          : [],
      start: isEmpty ? topCategories.flatMap((position) => toResult(position)) : [],
      notes: [...query.notes, ...notes],
    };
  };
}

/** How many ideas of a query a text says. */
function ideasIn(text: string, ideas: Ranking['ideas']): number {
  const said = new Set(typedWords(text).map(stem));
  return ideas.filter(({stems}) => stems.some((each) => said.has(each))).length;
}

function stemsOf(ideas: Ranking['ideas']): ReadonlySet<string> {
  return new Set(ideas.flatMap(({stems}) => stems));
}
