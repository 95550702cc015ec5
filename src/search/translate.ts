import type {SearchIndex} from './searchIndex.ts';
import {isUnspaced, joinedLetters, typedRuns, typedWords} from './tokenize.ts';
import {FEWEST_LETTERS_OF_BASE, FEWEST_LETTERS_OF_PART, TRANSLATED_WORDS} from './weights.ts';

/**
 * Prepares the translation of queries: everyday words of other languages become the English words that the pages use.
 *
 * @param translations by English word or phrase, what readers type for it
 * @param isEnglish whether a word is English too, so that only the very words of `translations` are translated
 * @returns a function that gives a query back, with its known words in English; as it is if it has none
 */
export function translateWords(
  translations: SearchIndex['translations'],
  isEnglish: (word: string) => boolean = () => false,
): (query: string) => string {
  const english = new Map<string, string>();
  const byBase = new Map<string, string>();
  for (const [word, typed] of Object.entries({...translations, 'what is': WHAT_IS})) {
    for (const each of typed.map(joinedLetters)) {
      english.set(each, word);
      const base = baseOf(each);
      if (base !== undefined) byBase.set(base, word);
    }
  }
  const unspaced = [...english.keys()].filter(isUnspaced);
  const isKnownRun = (letters: string) => english.has(letters);
  const longest = Math.max(0, ...unspaced.map((each) => each.length));
  const known = (word: string) => english.get(word) ?? byBase.get(baseOf(word) ?? '');
  const inAnotherForm = (word: string) =>
    isEnglish(word) ? undefined : (known(word) ?? inParts(word, known));

  return (query) => {
    const words = typedRuns(query).flatMap((run) => wordsOfRun(run, isKnownRun, longest));
    const translated: string[] = [];
    let isTranslated = false;
    for (let start = 0; start < words.length;) {
      const size = sizeOfKnown(english, words, start);
      const typed = words.slice(start, start + size).join('');
      const word = english.get(typed) ?? inAnotherForm(typed);
      isTranslated ||= word !== undefined;
      translated.push(word ?? typed);
      start += size;
    }
    if (!isTranslated) return query;
    return translated.filter((word) => !LITTLE_WORDS.has(word)).join(' ');
  };
}

/**
 * A word of a Latin script without its ending: "verschlusselte", "verschlusselten" and "verschlusselt" are forms of one word.
 *
 * @returns undefined for words so short that others would have the same base
 */
function baseOf(word: string): string | undefined {
  const base = /^[a-z]+$/u.test(word) ? word.replace(/(?:[aeo]s|e[mnr]|am|[aeons])$/u, '') : '';
  return base.length < FEWEST_LETTERS_OF_BASE ? undefined : base;
}

/** A German compound of two known words, in English: "Datenspeicherpreise". Some have an s between the two. */
function inParts(word: string, known: (word: string) => string | undefined): string | undefined {
  if (!/^[a-z]+$/u.test(word)) return undefined;
  for (let at = word.length - FEWEST_LETTERS_OF_PART; at >= FEWEST_LETTERS_OF_PART; at -= 1) {
    const start = word.slice(0, at);
    const first = known(start) ?? known(start.replace(/s$/u, ''));
    const second = known(word.slice(at));
    if (first !== undefined && second !== undefined) return `${first} ${second}`;
  }
  return undefined;
}

/**
 * The words of a run of letters. In a script without spaces, the longest known ones from its beginning on, and between them
 * what the browser takes for words: it may part a known word, or join it with its neighbour.
 */
function wordsOfRun(run: string, isKnown: (letters: string) => boolean, longest: number): string[] {
  if (!isUnspaced(run)) return [run];
  const words: string[] = [];
  let unknown = '';
  for (let start = 0; start < run.length;) {
    const rest = run.slice(start, start + longest);
    const known = prefixesOf(rest).find((letters) => isUnspaced(letters) && isKnown(letters));
    if (known === undefined) unknown += run[start];
    else {
      words.push(...typedWords(unknown), known);
      unknown = '';
    }
    start += known?.length ?? 1;
  }
  return [...words, ...typedWords(unknown)];
}

/** The beginnings of some letters, the longest first. A single letter is too often a part of another word. */
function prefixesOf(letters: string): string[] {
  return Array.from({length: Math.max(0, letters.length - 1)}, (_, less) =>
    letters.slice(0, letters.length - less),
  );
}

/** How many words, from `start` on, are known together; 1 if none are. */
function sizeOfKnown(
  english: ReadonlyMap<string, string>,
  words: readonly string[],
  start: number,
): number {
  const most = Math.min(TRANSLATED_WORDS, words.length - start);
  for (let size = most; size > 1; size -= 1) {
    if (english.has(words.slice(start, start + size).join(''))) return size;
  }
  return 1;
}

/** How people ask what a word means. */
const WHAT_IS = [
  ...['was ist', 'was sind', 'was bedeutet', 'was heißt', 'qué es', 'qué son', 'qué significa'],
  ...[
    "qu'est-ce que",
    "qu'est-ce qu'",
    "c'est quoi",
    'que signifie',
    'o que é',
    'o que são',
    'o que significa',
  ],
  ...[
    '什么是',
    '是什么',
    '什麼是',
    '是什麼',
    '什么意思',
    'とは',
    'って何',
    'とは何ですか',
    '何ですか',
  ],
];

/** Words between others that say nothing of what is wanted, without their marks. They are dropped only beside known ones. */
const LITTLE_WORDS = new Set(
  (
    'der die das den dem des ein eine einen einer eines und oder mit ohne fur von zu zum zur im in am auf wie was wo ich man kann ist sind wird ' +
    'el la los las lo un una unos unas y o de del al con sin para por en como que donde mi mis se es son su ' +
    'le les une du et ou avec sans pour par sur dans comment quoi quel quelle mon ma mes l d est sont son sa je ' +
    'os as um uma uns umas e ou do da dos das no na nos nas com sem como onde meu minha meus eu e sao ' +
    '的 了 吗 嗎 麼 什麼 怎麼 呢 哪些 哪个 个 個 怎么 如何 什么 在 是 和 我 の を が は に で と も へ から する した された される しい です ます か'
  ).split(' '),
);
