import {distance} from 'fastest-levenshtein';
import {haveChangedPlaces} from '../knowledge/oneSlip.ts';
import {FEWEST_LETTERS, NAME_MATCH} from './weights.ts';

/** What is compared of a name, or of typed words. */
export interface Letters {
  /** Letters and digits, joined. */
  readonly letters: string;
  /** How they are heard; see `soundOf`. */
  readonly sound: string;
}

export function lettersOf(letters: string): Letters {
  return {letters, sound: soundOf(letters)};
}

/** How good a match it is, from 0 to 1, to be a name with one slip or two; 0 if there are more. */
export function slipMatch(name: Letters, words: Letters): number {
  const {letters} = name;
  const typed = words.letters;
  if (Math.abs(letters.length - typed.length) > 2) return 0;
  const shortest = Math.min(letters.length, typed.length);
  if (shortest < FEWEST_LETTERS.oneSlip) return 0;
  const slips = distance(letters, typed);
  if (slips === 1 || name.sound === words.sound) return NAME_MATCH.oneSlip;
  if (slips !== 2) return 0;
  if (haveChangedPlaces(letters, typed)) return NAME_MATCH.oneSlip;
  const isLikely = shortest >= FEWEST_LETTERS.twoSlips && letters[0] === typed[0];
  return isLikely ? NAME_MATCH.twoSlips : 0;
}

/** Whether letters are a name with the s of a plural: "bittensors". */
export function isPlural(typed: string, name: string): boolean {
  const more = typed.length - name.length;
  if (more < 1 || more > 2 || name.length < FEWEST_LETTERS.plural) return false;
  return typed === `${name}s` || typed === `${name}es`;
}

/** Letters that are heard alike, and may be written for one another: "fantasma" and "phantasma", "dynecks" and "dynex". */
function soundOf(letters: string): string {
  return letters
    .replace(/oo|ou/gu, 'u')
    .replace(/ee|ea|y|j/gu, 'i')
    .replace(/ph/gu, 'f')
    .replace(/c?ks|cs/gu, 'x')
    .replace(/c[kh]?|q/gu, 'k')
    .replace(/gh/gu, 'g')
    .replace(/w/gu, 'v')
    .replace(/z/gu, 's')
    .replace(/(.)\1+/gu, '$1');
}
