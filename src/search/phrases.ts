import type {Entry} from './searchIndex.ts';
import {tellingStems} from './tokenize.ts';

/**
 * Compares queries with the keywords of the entries and with what readers say for them: "rent out a graphics card".
 *
 * @returns a function that says of each entry, by its position, how much of a query one of these covers: the share
 *   of the query's telling words, from 0 to 1
 */
export function matchPhrases(entries: readonly Entry[]): (query: string) => readonly number[] {
  const byFirst = new Map<string, {position: number; stems: ReadonlySet<string>}[]>();
  entries.forEach(({keywords, said}, position) => {
    for (const phrase of [...keywords, ...said]) {
      const stems = new Set(tellingStems(phrase));
      const [first = ''] = stems;
      const known = byFirst.get(first);
      if (known) known.push({position, stems});
      else byFirst.set(first, [{position, stems}]);
    }
  });
  return (query) => {
    const typed = new Set(tellingStems(query));
    const best = entries.map(() => 0);
    for (const {position, stems} of [...typed].flatMap((first) => byFirst.get(first) ?? [])) {
      const share = stems.size / typed.size;
      // A phrase of one word among others proves nothing.
      const isPhrase = stems.size > 1 || share === 1;
      if (isPhrase && share > (best[position] ?? 0) && isWithin(stems, typed))
        best[position] = share;
    }
    return best;
  };
}

function isWithin(stems: ReadonlySet<string>, typed: ReadonlySet<string>): boolean {
  for (const each of stems) if (!typed.has(each)) return false;
  return true;
}
