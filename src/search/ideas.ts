import type {Lookup} from './textIndex.ts';
import {stem, tellingStems, tellingWords} from './tokenize.ts';
import {FEWEST_LETTERS_OF_WORD, SYNONYM_WORDS, WAY} from './weights.ts';

/** One idea of a query, with all ways to say it. */
export interface Idea {
  /** As it was typed, in lower case. */
  readonly typed: string;
  readonly ways: readonly Way[];
}

/** Words that together say an idea. */
export interface Way {
  readonly lookups: readonly Lookup[];
  /** 1 for what was typed, less for the other ways. */
  readonly weight: number;
}

/**
 * Prepares the reading of queries.
 *
 * @param synonyms groups of words and phrases that mean the same
 * @returns a function that lists the ideas of a query, in the order in which they were typed
 */
export function readIdeas(synonyms: readonly (readonly string[])[]): (query: string) => Idea[] {
  const groups = new Map<string, string[][]>();
  for (const group of synonyms) {
    const phrases = group.map(tellingStems);
    for (const phrase of phrases) {
      const known = groups.get(phrase.join(' ')) ?? [];
      groups.set(phrase.join(' '), [...known, ...phrases.filter((other) => other !== phrase)]);
    }
  }
  return (query) => {
    const words = tellingWords(query);
    const ideas: Idea[] = [];
    for (let start = 0; start < words.length;) {
      const size = phraseAt(groups, words, start);
      ideas.push(ideaAt(groups, words, start, size));
      start += size;
    }
    return ideas;
  };
}

/** How many words, from `start` on, form a phrase that has synonyms; 1 if none do. */
function phraseAt(
  groups: ReadonlyMap<string, string[][]>,
  words: readonly string[],
  start: number,
): number {
  for (let size = SYNONYM_WORDS; size > 1; size -= 1) {
    const phrase = words.slice(start, start + size);
    if (phrase.length === size && groups.has(phrase.map(stem).join(' '))) return size;
  }
  return 1;
}

function ideaAt(
  groups: ReadonlyMap<string, string[][]>,
  words: readonly string[],
  start: number,
  size: number,
): Idea {
  const typed = words.slice(start, start + size);
  const stems = typed.map(stem);
  const ways: Way[] = [{lookups: stems.map(exact), weight: WAY.typed}];
  const [word = ''] = typed;
  if (size === 1) {
    if (start === words.length - 1 && word.length >= FEWEST_LETTERS_OF_WORD.beginning) {
      ways.push({lookups: [{word, mode: 'beginning'}], weight: WAY.beginning});
    }
    if (word.length >= FEWEST_LETTERS_OF_WORD.slip) {
      ways.push({lookups: [{word: stem(word), mode: 'slip'}], weight: WAY.slip});
    }
    const next = words[start + 1];
    const previous = words[start - 1];
    for (const pair of [next && word + next, previous && previous + word]) {
      if (pair) ways.push({lookups: [exact(stem(pair))], weight: WAY.joined});
    }
  }
  for (const phrase of groups.get(stems.join(' ')) ?? []) {
    ways.push({lookups: phrase.map(exact), weight: WAY.synonym});
  }
  return {typed: typed.join(' '), ways};
}

function exact(word: string): Lookup {
  return {word, mode: 'exact'};
}
