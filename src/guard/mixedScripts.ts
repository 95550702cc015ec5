import type {Finding} from '../knowledge/problem.ts';
import {inLatin} from '../knowledge/inLatin.ts';

/** A word of letters of two scripts that look alike. */
interface Mixed {
  /** In UTF-16 code units from the beginning of the text. */
  readonly index: number;
  readonly word: string;
  /** The letter that looks like a Latin one: "U+0430". */
  readonly letter: string;
}

/**
 * Finds words in which letters of another script stand for Latin ones: `p\u0430ypal` with a Cyrillic \u0430. Readers, and whoever
 * copies a command, take it for the other word.
 *
 * A word with letters that look like no Latin ones is an honest mixture, such as \u0394t.
 */
export function findMixed(text: string): readonly Mixed[] {
  if (!SUSPECT.test(text)) return [];
  return [...text.matchAll(WORD)].flatMap(({0: word, index}) => {
    const others = word.match(OTHERS) ?? [];
    const isDisguise =
      others.length > 0 &&
      /[a-z]/i.test(word) &&
      others.every((letter) => /^[a-z]+$/i.test(inLatin(letter)));
    const code = others[0]?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return isDisguise ? [{index, word, letter: `U+${code}`}] : [];
  });
}

/** Finds the first such word of each line of a file. */
export function mixedWords(file: string, text: string): readonly Finding[] {
  if (!SUSPECT.test(text)) return [];
  return text.split('\n').flatMap((line, index) => {
    const [mixed] = findMixed(line);
    return mixed
      ? [
          {
            file,
            line: index + 1,
            column: mixed.index + 1,
            message: mixedMessage(mixed),
            rule: 'no-hidden-character',
          },
        ]
      : [];
  });
}

/** Finds such a word in what a text says that the text itself does not have: a reference or an escape stands for a letter. */
export function spelledMixed(said: string, source: string): Mixed | undefined {
  return findMixed(said).find(({word}) => !source.includes(word));
}

export function mixedMessage({word, letter}: Mixed): string {
  return `"${word}" has letters of another script that look like Latin ones, the first ${letter}: write it in one script`;
}

/** Letters of scripts of which many have the shapes of Latin ones. Of Greek, the small ones are signs of mathematics too. */
const OTHERS = /[\p{sc=Cyrillic}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Lisu}\u0391-\u03A9\u03BF]/gu;
const SUSPECT = /[\p{sc=Cyrillic}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Lisu}\u0391-\u03A9\u03BF]/u;

/** Letters and their marks, without a sign or a digit between them. */
const WORD = /[\p{L}\p{M}]+/gu;
