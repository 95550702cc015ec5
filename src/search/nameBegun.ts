import type {Entry} from './searchIndex.ts';
import {isPlural} from './slips.ts';
import {joinedLetters} from './tokenize.ts';
import {FEWEST_LETTERS} from './weights.ts';

/**
 * Finds the only project whose name begins with some letters. Longer names that have its whole name in them are no others:
 * "bitt" begins Bittensor and "Bittensor subnet 64".
 *
 * @returns a function that gives the position of the project; undefined if there is none, or are several
 */
export function findBegun(entries: readonly Entry[]): (letters: string) => number | undefined {
  const names = entries
    .flatMap(({title, names, kind}, position) =>
      [title, ...names].map((name) => ({letters: joinedLetters(name), kind, position})),
    )
    .sort((a, b) => a.letters.length - b.letters.length);
  return (letters) => {
    if (letters.length < FEWEST_LETTERS.onlyBeginning) return undefined;
    if (names.some((name) => isPlural(letters, name.letters))) return undefined;
    const begun = names.filter((name) => name.letters.startsWith(letters));
    const shortest = begun[0]?.letters ?? '';
    const isOne = begun.every((name) => name.letters.startsWith(shortest));
    return isOne
      ? begun.find((name) => name.letters === shortest && name.kind === 'project')?.position
      : undefined;
  };
}
