import type {Entry} from './searchIndex.ts';
import {tellingStems} from './words.ts';

/**
 * Compares queries with the phrases by which entries are to be found: `rent out a graphics card`.
 *
 * @returns a function that says of each entry which share of a query's telling words is one of its phrases, 0 to 1
 */
export function matchPhrases(entries: readonly Entry[]): (query: string) => readonly number[] {
  const phrases = entries.map(({keywords}) => keywords.map(tellingStems));
  return (query) => {
    const typed = new Set(tellingStems(query));
    return phrases.map((known) =>
      known.reduce((best, stems) => {
        const share = new Set(stems).size / typed.size;
        // One word among others says nothing by itself.
        const isPhrase = stems.length > 1 || share === 1;
        return isPhrase && share > best && stems.every((stem) => typed.has(stem)) ? share : best;
      }, 0),
    );
  };
}
