import type {SearchIndex} from './searchIndex.ts';
import {joinedLetters, typedWords} from './tokenize.ts';
import {TRANSLATED_WORDS} from './weights.ts';

/**
 * Prepares the translation of queries: everyday words of other languages become the English words that the pages use.
 *
 * @param translations by English word or phrase, what readers type for it
 * @returns a function that gives a query back, with its known words in English; as it is if it has none
 */
export function translateWords(
  translations: SearchIndex['translations'],
): (query: string) => string {
  const english = new Map(
    Object.entries(translations).flatMap(([word, typed]) =>
      typed.map((each) => [joinedLetters(each), word] as const),
    ),
  );
  return (query) => {
    const words = typedWords(query);
    const translated: string[] = [];
    let isTranslated = false;
    for (let start = 0; start < words.length;) {
      const size = sizeOfKnown(english, words, start);
      const word = english.get(words.slice(start, start + size).join(''));
      isTranslated ||= word !== undefined;
      translated.push(word ?? words[start] ?? '');
      start += size;
    }
    if (!isTranslated) return query;
    return translated.filter((word) => !LITTLE_WORDS.has(word)).join(' ');
  };
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

/** Words between others that say nothing of what is wanted, without their marks. They are dropped only beside known ones. */
const LITTLE_WORDS = new Set(
  (
    'der die das den dem des ein eine einen einer eines und oder mit ohne fur von zu zum zur im in am auf wie was wo ich ' +
    'el la los las lo un una unos unas y o de del al con sin para por en como que donde mi se ' +
    'le les une du et ou avec sans pour par sur dans comment quoi quel quelle mon ma mes l d ' +
    'os as um uma uns umas e ou do da dos das no na nos nas com sem como onde meu minha ' +
    '的 了 吗 怎么 如何 什么 在 是 和 我 の を が は に で と も へ から する した です ます か'
  ).split(' '),
);
