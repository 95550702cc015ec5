import lunr from 'lunr';

/** Whether a word is one of those that half of all English sentences have, such as "the". */
export function isCommonWord(word: string): boolean {
  return lunr.stopWordFilter(new lunr.Token(word.toLowerCase(), {})) === undefined;
}
