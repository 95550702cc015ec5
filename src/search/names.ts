import {distance} from 'fastest-levenshtein';
import {comparedNames} from './comparedNames.ts';
import type {Entry, Kind} from './searchIndex.ts';
import {isStopWord, joinedLetters, tellingWords, typedWords} from './tokenize.ts';
import {
  AMONG_WORDS_FACTOR,
  FEWEST_LETTERS,
  NAME_AMONG_WORDS,
  NAME_FACTOR,
  NAME_MATCH,
  NAME_WORDS,
  NEAR_NAMES,
} from './weights.ts';

/** Says of each entry, by its position, how well one of its names was typed: from 0 to 1. */
type NameMatcher = (query: string, asksMeaning: boolean) => readonly number[];

/** @returns a function that compares a query with all names and spellings of the entries */
export function matchNames(entries: readonly Entry[]): NameMatcher {
  const spellings = entries.map(spellingsOf);
  return (query, asksMeaning) => {
    const words = typedWords(query);
    const whole = words.join('');
    if (whole === '') return spellings.map(() => 0);
    const telling = tellingWords(query).join('');
    const typed = lettersOf(whole);
    const parts = windowsOf(words);
    const isComparison = comparedNames(query) !== undefined;
    return spellings.map((known, position) => {
      const kind = entries[position]?.kind ?? 'page';
      const among = amongFactor(kind, asksMeaning, isComparison);
      return known.reduce((best, spelling) => {
        const isTelling = spelling.letters === telling;
        const inWords = spelling.factor * among * bestWindow(spelling, parts, kind);
        const match = matchOf(spelling, typed);
        return Math.max(best, isTelling ? NAME_MATCH.telling : 0, match, inWords);
      }, 0);
    });
  };
}

/**
 * Finds the names that a reader may have meant, for a query without results.
 *
 * @returns the positions of their entries, nearest name first
 */
export function nearNames(entries: readonly Entry[], query: string): number[] {
  const typed = joinedLetters(query);
  if (typed.length < FEWEST_LETTERS.near) return [];
  const farthest = Math.max(NEAR_NAMES.letters, NEAR_NAMES.share * typed.length);
  return entries
    .map(({title, names}, position) => {
      const distances = [title, ...names].map((name) => distance(typed, joinedLetters(name)));
      return {position, far: Math.min(...distances)};
    })
    .filter(({far}) => far <= farthest)
    .sort((a, b) => a.far - b.far)
    .slice(0, NEAR_NAMES.count)
    .map(({position}) => position);
}

function amongFactor(kind: Kind, asksMeaning: boolean, isComparison: boolean): number {
  // Who asks what a word means does not ask for the projects whose names contain it.
  if (asksMeaning) return kind === 'term' ? 1 : 0;
  return isComparison && kind === 'term' ? 1 : AMONG_WORDS_FACTOR[kind];
}

/** What is compared of a name, or of typed words. */
interface Letters {
  /** Letters and digits, joined. */
  readonly letters: string;
  /** How they are heard; see `soundOf`. */
  readonly sound: string;
}

function lettersOf(letters: string): Letters {
  return {letters, sound: soundOf(letters)};
}

/** One way to write a name. */
interface Spelling extends Letters {
  /** Where words begin in them. */
  readonly wordStarts: readonly number[];
  readonly factor: number;
}

/** Words that projects put after their name and readers leave out, or the other way round. */
const SUFFIX =
  /(?<=..)(?:ai|networks?|protocol|labs?|chain|foundation|project|token|coin|dao|finance|marketplace)$/;

function spellingsOf({title, names}: Entry): Spelling[] {
  return [title, ...names].flatMap((name, index) => {
    const factor = index === 0 ? 1 : NAME_FACTOR.otherName;
    const spelling = spell(name, factor);
    const short = spelling.letters.replace(SUFFIX, '');
    return short === spelling.letters
      ? [spelling]
      : [spelling, {...spelling, ...lettersOf(short), factor: factor * NAME_FACTOR.withoutSuffix}];
  });
}

function spell(name: string, factor: number): Spelling {
  const wordStarts: number[] = [];
  let letters = '';
  for (const word of typedWords(name)) {
    wordStarts.push(letters.length);
    letters += word;
  }
  return {...lettersOf(letters), wordStarts, factor};
}

/** Neighbouring words of a query that may be a name. */
interface Window extends Letters {
  /** How good a match it is to be exactly a name; the better, the greater its share of the typed letters. */
  readonly exact: number;
  /** Factor on a match with a slip; 0 if it has too few letters for one. */
  readonly withSlip: number;
}

/** Lists the windows of a query, without the whole query, short words and single stop words. */
function windowsOf(words: readonly string[]): Window[] {
  const all = words.join('').length;
  const {exact, withSlip, least} = NAME_AMONG_WORDS;
  return words.flatMap((_, start) =>
    Array.from({length: NAME_WORDS}, (_, more) => more + 1).flatMap((size) => {
      const run = words.slice(start, start + size);
      const letters = run.join('');
      const isPart = run.length === size && size < words.length;
      const isStop = size === 1 && isStopWord(letters);
      if (!isPart || isStop || letters.length < FEWEST_LETTERS.amongWords) return [];
      const share = least + (1 - least) * (letters.length / all);
      const isLong = letters.length >= FEWEST_LETTERS.amongWordsWithSlip;
      return {
        ...lettersOf(letters),
        exact: exact * share,
        withSlip: isLong ? withSlip * share : 0,
      };
    }),
  );
}

function matchOf(spelling: Spelling, whole: Letters): number {
  const {letters, wordStarts, factor} = spelling;
  const typed = whole.letters;
  if (letters === typed) return factor;
  if (letters === typed.replace(SUFFIX, '')) return factor * NAME_FACTOR.withoutSuffix;
  let best = slipMatch(spelling, whole);
  for (const start of wordStarts) {
    if (letters.startsWith(typed, start) && typed.length >= FEWEST_LETTERS.beginning) {
      const typedShare = typed.length / (letters.length - start);
      const least = start === 0 ? NAME_MATCH.beginning : NAME_MATCH.laterWord;
      best = Math.max(best, least + NAME_MATCH.typedShare * typedShare);
    }
  }
  if (typed.length >= FEWEST_LETTERS.inside && letters.includes(typed)) {
    best = Math.max(best, NAME_MATCH.inside);
  }
  return factor * best;
}

/** How well any of the typed words are a name. Only names of projects are tried with slips: others are everyday words. */
function bestWindow(name: Letters, windows: readonly Window[], kind: Kind): number {
  let best = 0;
  for (const window of windows) {
    const isExact = window.letters === name.letters;
    const bySlip = kind === 'project' && window.withSlip > 0;
    if (isExact) best = Math.max(best, window.exact);
    else if (bySlip) best = Math.max(best, window.withSlip * slipMatch(name, window));
  }
  return best;
}

function slipMatch(name: Letters, words: Letters): number {
  const {letters} = name;
  const typed = words.letters;
  if (Math.abs(letters.length - typed.length) > 2) return 0;
  const shortest = Math.min(letters.length, typed.length);
  if (shortest < FEWEST_LETTERS.oneSlip) return 0;
  const slips = distance(letters, typed);
  if (slips === 1 || name.sound === words.sound) return NAME_MATCH.oneSlip;
  if (slips !== 2) return 0;
  if (isSwapped(letters, typed)) return NAME_MATCH.oneSlip;
  const isLikely = shortest >= FEWEST_LETTERS.twoSlips && letters[0] === typed[0];
  return isLikely ? NAME_MATCH.twoSlips : 0;
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

function isSwapped(a: string, b: string): boolean {
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    a.length === b.length &&
    a[first] === b[first + 1] &&
    a[first + 1] === b[first] &&
    a.slice(first + 2) === b.slice(first + 2)
  );
}
