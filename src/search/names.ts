import {distance} from 'fastest-levenshtein';
import type {Entry} from './searchIndex.ts';
import {isStopWord, joined, tellingWords, typedWords} from './words.ts';

/** One way to write a name: its letters and digits, and where words begin in them. */
interface Spelling {
  readonly letters: string;
  readonly wordStarts: readonly number[];
  readonly weight: number;
}

/** How well each entry's name is what a reader typed, from 0 to 1. */
export type NameMatcher = (query: string, asksMeaning: boolean) => readonly number[];

/** Weights of a name that is not the title, and of a name without a word such as "Network" at its end. */
const OTHER_NAME = 0.97;
const WITHOUT_SUFFIX = 0.93;

/** Words that projects put behind their name and readers leave out, or the other way round. */
const SUFFIX =
  /(?<=..)(?:ai|networks?|protocol|labs?|chain|foundation|project|token|coin|dao|finance|marketplace)$/;

/** Share of the score that a name keeps when only some of the typed words are it. */
const AMONG_WORDS = 0.75;

/** What a name is worth that all words but "the", "for" or "projects" are. */
const TELLING = 0.9;

/** What a name is worth that has the typed letters in its middle: `synapse` in NodeSynapse. */
const WITHIN = 0.4;

/** @returns a function that compares a query with all names and spellings of the entries */
export function matchNames(entries: readonly Entry[]): NameMatcher {
  const spellings = entries.map(spellingsOf);
  return (query, asksMeaning) => {
    const words = typedWords(query);
    const whole = words.join('');
    if (whole === '') return spellings.map(() => 0);
    const telling = tellingWords(query).join('');
    const parts = windowsOf(words);
    return spellings.map((known, place) => {
      // Names of other kinds are words of the language, which a query may hold without naming them.
      const kind = asksMeaning ? 'term' : 'project';
      const windows = entries[place]?.kind === kind ? parts : [];
      return known.reduce((best, spelling) => {
        const isTelling = spelling.letters === telling;
        return Math.max(best, isTelling ? TELLING : 0, score(spelling, whole, windows));
      }, 0);
    });
  };
}

/** Places of the entries whose names are least far from what was typed, nearest first; for a query that finds nothing. */
export function nearNames(entries: readonly Entry[], query: string, count: number): number[] {
  const typed = joined(query);
  return entries
    .map(({title, names}, place) => {
      const far = [title, ...names].map((name) => distance(typed, joined(name)));
      return {place, far: Math.min(...far)};
    })
    .filter(({far}) => far <= Math.max(2, typed.length / 2))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({place}) => place);
}

function spellingsOf({title, names}: Entry): Spelling[] {
  return [title, ...names].flatMap((name, index) => {
    const weight = index === 0 ? 1 : OTHER_NAME;
    const spelling = spell(name, weight);
    const short = spelling.letters.replace(SUFFIX, '');
    return short === spelling.letters
      ? [spelling]
      : [spelling, {...spelling, letters: short, weight: weight * WITHOUT_SUFFIX}];
  });
}

function spell(name: string, weight: number): Spelling {
  const wordStarts: number[] = [];
  let letters = '';
  for (const word of typedWords(name)) {
    wordStarts.push(letters.length);
    letters += word;
  }
  return {letters, wordStarts, weight};
}

interface Window {
  readonly letters: string;
  /** Share of the typed letters. */
  readonly share: number;
}

/** The runs of words within a query that may be a name: not the query itself, no short or stop word alone. */
function windowsOf(words: readonly string[]): Window[] {
  const all = words.join('').length;
  return words.flatMap((_, start) =>
    [1, 2, 3, 4].flatMap((size) => {
      const run = words.slice(start, start + size);
      const letters = run.join('');
      const isName = run.length === size && size < words.length && letters.length > 3;
      if (!isName || (size === 1 && isStopWord(letters))) return [];
      return {letters, share: letters.length / all};
    }),
  );
}

function score({letters, wordStarts, weight}: Spelling, typed: string, windows: Window[]): number {
  if (letters === typed) return weight;
  if (letters === typed.replace(SUFFIX, '')) return weight * WITHOUT_SUFFIX;
  let best = slipScore(letters, typed);
  for (const start of wordStarts) {
    if (letters.startsWith(typed, start) && typed.length > 1) {
      const typedShare = typed.length / (letters.length - start);
      best = Math.max(best, (start === 0 ? 0.6 : 0.45) + 0.3 * typedShare);
    }
  }
  if (typed.length > 3 && letters.includes(typed)) best = Math.max(best, WITHIN);
  for (const {letters: part, share} of windows) {
    if (part === letters) best = Math.max(best, AMONG_WORDS * (0.4 + 0.6 * share));
    else if (part.length > 5)
      best = Math.max(best, 0.6 * slipScore(letters, part) * (0.4 + 0.6 * share));
  }
  return weight * best;
}

/** Names with slips of the pen: one in four letters or more, two in six or more, two neighbours swapped. */
function slipScore(letters: string, typed: string): number {
  const shortest = Math.min(letters.length, typed.length);
  if (shortest < 4 || Math.abs(letters.length - typed.length) > 2) return 0;
  const slips = distance(letters, typed);
  if (slips === 1) return 0.85;
  if (slips !== 2) return 0;
  if (isSwapped(letters, typed)) return 0.85;
  return shortest < 6 || letters[0] !== typed[0] ? 0 : 0.7;
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
