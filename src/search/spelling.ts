import {lettersOf, slipMatch, type Letters} from './slips.ts';
import {typedRuns} from './tokenize.ts';
import {FEWEST_LETTERS_OF_TYPO, NAME_MATCH} from './weights.ts';

/** What is known of the words that pages use. */
export interface Vocabulary {
  /** How often each word occurs. */
  readonly words: ReadonlyMap<string, number>;
  /** Words in the names of projects, which are mistyped more often than others. */
  readonly names?: ReadonlySet<string>;
  /** Whether a word is right as it is, though no page may have it in this form. */
  readonly isKnown: (word: string) => boolean;
}

/**
 * Prepares the correction of queries. A word that is not known becomes the word of the pages that differs from it in a slip
 * of the fingers or of the ear, or the two words that it is made of: "smartcontract". The last word of a query may be the
 * beginning of another.
 *
 * @returns a function that gives a query back with such words corrected; as it is if there are none
 */
export function correctWords({words, names, isKnown}: Vocabulary): (query: string) => string {
  let spelled: readonly Spelled[] | undefined;
  const spellAll = () =>
    Array.from(words, ([word, count]): Spelled => ({...lettersOf(word), count})).filter(
      ({letters}) => /^[a-z]{4,}$/.test(letters),
    );

  function nearest(word: string): string | undefined {
    const typed = lettersOf(word);
    let best: Spelled | undefined;
    let most = 0;
    for (const known of (spelled ??= spellAll())) {
      const match = slipMatch(known, typed);
      if (match < NAME_MATCH.oneSlip && word.length < FEWEST_LETTERS_OF_TYPO.twoSlips) continue;
      // Few people mistype the first letter; among the rest, a name and then the usual word are likely.
      const isLikely = known.letters[0] === word[0];
      const usual = names?.has(known.letters) ? 0.1 : Math.log(known.count) / 100;
      const value = match * (isLikely ? 1 : 0.5) + usual;
      if (match > 0 && value > most) [best, most] = [known, value];
    }
    return best?.letters;
  }

  function parted(word: string): string | undefined {
    const least = FEWEST_LETTERS_OF_TYPO.part;
    for (let at = word.length - least; at >= least; at -= 1) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => (words.get(part) ?? 0) > 1)) return parts.join(' ');
    }
    return undefined;
  }

  return (query) => {
    const typed = typedRuns(query);
    const last = typed.at(-1) ?? '';
    const corrected = new Map<string, string>();
    for (const word of new Set(typed)) {
      if (!/^[a-z]+$/.test(word) || word.length < FEWEST_LETTERS_OF_TYPO.oneSlip) continue;
      if (words.has(word) || isKnown(word)) continue;
      if (word === last && isBeginning(word, words)) continue;
      const right = nearest(word) ?? parted(word);
      if (right !== undefined) corrected.set(word, right);
    }
    if (corrected.size === 0) return query;
    return query.replace(/[\p{L}\p{M}]+/gu, (word) => corrected.get(word.toLowerCase()) ?? word);
  };
}

interface Spelled extends Letters {
  readonly count: number;
}

function isBeginning(letters: string, words: ReadonlyMap<string, number>): boolean {
  for (const word of words.keys()) if (word.startsWith(letters)) return true;
  return false;
}
