import type {Lookup} from './textIndex.ts';
import {stem, tellingStems, tellingWords} from './words.ts';

/** One idea of a query, with all ways to say it. */
export interface Concept {
  readonly ways: readonly Way[];
}

/** Words that stand for an idea together. */
export interface Way {
  readonly lookups: readonly Lookup[];
  /** 1 for what was typed, less for what means the same. */
  readonly weight: number;
}

/** Weights of what was not typed so: what means the same, two words as one, a word still being typed, a slip. */
const SYNONYM = 0.5;
const JOINED = 0.9;
const BEGINNING = 0.8;
const SLIP = 0.5;

/** Longest phrase that is looked for among synonyms, in words. */
const LONGEST_PHRASE = 4;

/** @returns a function that reads the ideas of a query, in their order */
export function readConcepts(
  synonyms: readonly (readonly string[])[],
): (query: string) => Concept[] {
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
    const concepts: Concept[] = [];
    for (let start = 0; start < words.length;) {
      const size = phraseAt(groups, words, start);
      concepts.push(conceptOf(groups, words, start, size));
      start += size;
    }
    return concepts;
  };
}

/** How many words from a place on are a phrase with synonyms; 1 if none are. */
function phraseAt(
  groups: ReadonlyMap<string, string[][]>,
  words: readonly string[],
  start: number,
): number {
  for (let size = LONGEST_PHRASE; size > 1; size -= 1) {
    const phrase = words.slice(start, start + size);
    if (phrase.length === size && groups.has(phrase.map(stem).join(' '))) return size;
  }
  return 1;
}

function conceptOf(
  groups: ReadonlyMap<string, string[][]>,
  words: readonly string[],
  start: number,
  size: number,
): Concept {
  const typed = words.slice(start, start + size);
  const stems = typed.map(stem);
  const ways: Way[] = [{lookups: stems.map(exact), weight: 1}];
  const [word = ''] = typed;
  if (size === 1) {
    if (start === words.length - 1 && word.length > 1) {
      ways.push({lookups: [{word, mode: 'beginning'}], weight: BEGINNING});
    }
    if (word.length > 4) ways.push({lookups: [{word: stem(word), mode: 'slip'}], weight: SLIP});
    const next = words[start + 1];
    const previous = words[start - 1];
    for (const pair of [next && word + next, previous && previous + word]) {
      if (pair) ways.push({lookups: [exact(stem(pair))], weight: JOINED});
    }
  }
  for (const phrase of groups.get(stems.join(' ')) ?? []) {
    ways.push({lookups: phrase.map(exact), weight: SYNONYM});
  }
  return {ways};
}

function exact(word: string): Lookup {
  return {word, mode: 'exact'};
}
