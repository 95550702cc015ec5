import {distance} from 'fastest-levenshtein';
import {comparedNames} from './comparedNames.ts';
import {findBegun} from './nameBegun.ts';
import type {Entry, Kind} from './searchIndex.ts';
import {isPlural, lettersOf, slipMatch, type Letters} from './slips.ts';
import {
  american,
  isStopWord,
  joinedLetters,
  tellingStems,
  tellingWords,
  typedWords,
} from './tokenize.ts';
import {isAskedOfAll} from './weakWords.ts';
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

/**
 * Prepares the comparison of queries with all names and spellings of the entries.
 *
 * @param isWord whether some text has a word, so that it may be typed for itself and not as the beginning of a name
 * @param isEveryday whether a word is a common one, so that among others it is hardly a ticker: "open", "data"
 */
export function matchNames(
  entries: readonly Entry[],
  isWord: (letters: string) => boolean = () => false,
  isEveryday: (letters: string) => boolean = () => false,
): NameMatcher {
  const spellings = entries.map(spellingsOf);
  const onlyBegunBy = findBegun(entries);
  return (query, asksMeaning) => {
    const words = typedWords(query).map(american);
    const whole = words.join('');
    if (whole === '') return spellings.map(() => 0);
    const tellingTyped = tellingWords(query).map(american);
    const telling = tellingTyped.join('');
    const named = tellingTyped.filter((word) => !isAskedOfAll(word)).join('');
    const sorted = sortedStems(query);
    const typed = {...lettersOf(whole), withoutSuffix: whole.replace(SUFFIX, '')};
    const parts = windowsOf(words, signsIn(query), isEveryday);
    const isComparison = comparedNames(query) !== undefined;
    const begun = isWord(whole) ? undefined : onlyBegunBy(whole);
    return spellings.map((known, position) => {
      const kind = entries[position]?.kind ?? 'page';
      const among = amongFactor(kind, asksMeaning, isComparison);
      let best = position === begun ? NAME_MATCH.onlyBeginning : 0;
      for (const spelling of known) {
        const isTelling =
          spelling.letters === telling ||
          (kind === 'project' && spelling.letters === named && mayBeName(spelling, parts));
        const inWords = among === 0 ? 0 : among * bestWindow(spelling, parts, kind);
        best = Math.max(best, matchOf(spelling, typed), spelling.factor * inWords);
        if (isTelling) best = Math.max(best, NAME_MATCH.telling);
        else if (sorted !== undefined && spelling.sorted === sorted)
          best = Math.max(best, spelling.factor * NAME_MATCH.anyOrder);
      }
      return best;
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
  // Who asks what a word means, or why something came about, asks for a term or for the project that is named.
  if (asksMeaning && kind !== 'project') return kind === 'term' ? 1 : 0;
  return isComparison && kind === 'term' ? 1 : AMONG_WORDS_FACTOR[kind];
}

/** One way to write a name. */
interface Spelling extends Letters {
  /** Where words begin in them. */
  readonly wordStarts: readonly number[];
  /** Its stems in the order of the alphabet: "Training and models" is "models and training"; undefined for one word. */
  readonly sorted: string | undefined;
  /** Whether it is a project's, written in capitals and not the title: a ticker. */
  readonly isSign: boolean;
  /** Whether it is a project's and no ticker: with or without "Network" it means the same. */
  readonly isFullName: boolean;
  readonly factor: number;
}

/** Words that projects put after their name and readers leave out, or the other way round. */
const SUFFIX =
  /(?<=..)(?:ai|networks?|protocol|labs?|chain|foundation|project|token|coin|dao|finance|marketplace)$/;

function spellingsOf({title, names, kind}: Entry): Spelling[] {
  return [title, ...names].flatMap((name, index) => {
    const factor = index === 0 ? 1 : NAME_FACTOR.otherName;
    const isSign = kind === 'project' && index > 0 && name === name.toUpperCase();
    const isFullName = kind === 'project' && !isSign;
    const spelling = {...spell(name), isSign, isFullName, factor};
    const short = spelling.letters.replace(SUFFIX, '');
    return !isFullName || short === spelling.letters
      ? [spelling]
      : [spelling, {...spelling, ...lettersOf(short), factor: factor * NAME_FACTOR.withoutSuffix}];
  });
}

function spell(name: string): Pick<Spelling, 'letters' | 'sound' | 'wordStarts' | 'sorted'> {
  const wordStarts: number[] = [];
  let letters = '';
  for (const word of typedWords(name).map(american)) {
    wordStarts.push(letters.length);
    letters += word;
  }
  return {...lettersOf(letters), wordStarts, sorted: sortedStems(name)};
}

function sortedStems(text: string): string | undefined {
  const stems = tellingStems(text);
  return stems.length > 1 ? stems.sort().join(' ') : undefined;
}

/** Neighbouring words of a query that may be a name. */
interface Window extends Letters {
  /** Whether it may be a ticker: it is no everyday word, or written in capitals. */
  readonly isTicker: boolean;
  /** How good a match it is to be exactly a name; the better, the greater its share of the typed letters. */
  readonly exact: number;
  /** Factor on a match with a slip; 0 if it has too few letters for one. */
  readonly withSlip: number;
}

/** The windows of a query, as they are looked up. */
interface Windows {
  /** How good a match it is to be exactly a name, by the letters. */
  readonly exact: ReadonlyMap<string, number>;
  /** The same for tickers, which are often everyday words: "AI", "open". */
  readonly signs: ReadonlyMap<string, number>;
  /** Those with enough letters for a slip. */
  readonly long: readonly Window[];
}

/** Words of a query in capitals, unless all of it is written so. */
function signsIn(query: string): ReadonlySet<string> {
  const signs = /\p{Ll}/u.test(query) ? (query.match(SIGN) ?? []) : [];
  return new Set(signs.map((sign) => sign.toLowerCase()));
}

const SIGN = /(?<![\p{L}\p{N}])[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*(?![\p{L}\p{N}])/gu;

/** Lists the windows of a query, without the whole query, single stop words, and short words that may be everyday ones. */
function windowsOf(
  words: readonly string[],
  signs: ReadonlySet<string>,
  isEveryday: (letters: string) => boolean,
): Windows {
  const all = words.join('').length;
  const {exact, withSlip, least} = NAME_AMONG_WORDS;
  const windows = words.flatMap((_, start) =>
    Array.from({length: NAME_WORDS}, (_, more) => more + 1).flatMap((size) => {
      const run = words.slice(start, start + size);
      const letters = run.join('');
      const isPart = run.length === size && size < words.length;
      const isStop = size === 1 && isStopWord(letters);
      const isSign = signs.has(letters);
      const isShort = letters.length < FEWEST_LETTERS.amongWords;
      if (!isPart || (isStop && !isSign)) return [];
      if (isShort && !isSign && (size > 1 || isEveryday(letters))) return [];
      const share = least + (1 - least) * (letters.length / all);
      const isLong = letters.length >= FEWEST_LETTERS.amongWordsWithSlip;
      return {
        ...lettersOf(letters),
        isTicker: isSign || (size === 1 && !isEveryday(letters)),
        exact: exact * share,
        withSlip: isLong ? withSlip * share : 0,
      };
    }),
  );
  const byLetters = (of: readonly Window[]) =>
    new Map(of.map(({letters, exact}) => [letters, exact]));
  return {
    exact: byLetters(windows),
    signs: byLetters(windows.filter(({isTicker}) => isTicker)),
    long: windows.filter((window) => window.withSlip > 0),
  };
}

/** All letters of a query, also without a last word such as "Network". */
interface Whole extends Letters {
  readonly withoutSuffix: string;
}

function matchOf(spelling: Spelling, whole: Whole): number {
  const {letters, wordStarts, isSign, isFullName, factor} = spelling;
  const typed = whole.letters;
  if (letters === typed) return factor;
  if (isFullName && letters === whole.withoutSuffix) return factor * NAME_FACTOR.withoutSuffix;
  if (typed.length > letters.length + 2) return 0;
  if (!isSign && isPlural(typed, letters)) return factor * NAME_FACTOR.plural;
  let best = slipMatch(spelling, whole);
  for (const start of wordStarts) {
    if (typed.length >= FEWEST_LETTERS.beginning && letters.startsWith(typed, start)) {
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

/** Whether the letters of a name, typed among words, are not just as likely an everyday word. */
function mayBeName({letters, isSign}: Spelling, {signs, exact}: Windows): boolean {
  return (isSign ? signs : exact).has(letters);
}

/** How well any of the typed words are a name. Only names of projects are tried with slips: others are everyday words. */
function bestWindow(name: Spelling, windows: Windows, kind: Kind): number {
  const exact = name.isSign ? windows.signs : windows.exact;
  let best = exact.get(name.letters) ?? 0;
  if (kind !== 'project') return best;
  for (const window of windows.long) {
    if (window.letters !== name.letters) {
      best = Math.max(best, window.withSlip * slipMatch(name, window));
    }
  }
  return best;
}
