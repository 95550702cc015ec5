import type {Entry} from './searchIndex.ts';
import {tellingStems} from './tokenize.ts';

/**
 * Compares queries with the keywords of the entries and with what readers say for them: "rent out a graphics card".
 *
 * @returns a function that says of each entry, by its position, how much of a query one of these covers: the share
 *   of the query's telling words, from 0 to 1
 */
export function matchPhrases(entries: readonly Entry[]): (query: string) => readonly number[] {
  const phrases = entries.map(({keywords, said}) => [...keywords, ...said].map(tellingStems));
  return (query) => {
    const typed = new Set(tellingStems(query));
    return phrases.map((known) =>
      known.reduce((best, stems) => {
        const share = new Set(stems).size / typed.size;
        // A phrase of one word among others proves nothing.
        const isPhrase = stems.length > 1 || share === 1;
        return isPhrase && share > best && stems.every((stem) => typed.has(stem)) ? share : best;
      }, 0),
    );
  };
}
