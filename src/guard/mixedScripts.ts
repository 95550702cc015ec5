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
 * So do signs that stand for single letters and spell a word: bold ones of mathematics, letters in circles.
 *
 * A word with letters that look like no Latin ones is an honest mixture, such as \u0394t.
 */
export function findMixed(text: string): readonly Mixed[] {
  if (!SUSPECT.test(text)) return [];
  const drawn = [...text.matchAll(DRAWN)].map(({0: word, index}) => mixed(index, word, word));
  const inTwoScripts = [...text.matchAll(WORD)].flatMap(({0: word, index}) => {
    const others = word.match(OTHERS) ?? [];
    const isDisguise =
      others.length > 0 &&
      /[a-z]/i.test(word) &&
      others.every((letter) => /^[a-z]+$/i.test(inLatin(letter)));
    return isDisguise ? [mixed(index, word, others[0] ?? '')] : [];
  });
  return [...drawn, ...inTwoScripts].sort((a, b) => a.index - b.index);
}

function mixed(index: number, word: string, letter: string): Mixed {
  const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return {index, word, letter: `U+${code}`};
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
const SUSPECT =
  /[\p{sc=Cyrillic}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Lisu}\u0391-\u03A9\u03BF\u1D00-\u1D22\u24B6-\u24E9\u{1D400}-\u{1D7CB}\u{1F110}-\u{1F189}]/u;

/**
 * A word of signs for single letters: small capitals, letters in circles and squares, bold and cursive ones of mathematics. Search
 * does not find it, and a voice reads it letter by letter or not at all.
 */
const DRAWN =
  /[\u1D00-\u1D22\u24B6-\u24E9\u{1D400}-\u{1D7CB}\u{1F110}-\u{1F189}\u0262\u026A\u0274\u0280\u028F\u0299\u029C\u029F]{3,}/gu;

/** Letters and their marks, without a sign or a digit between them. */
const WORD = /[\p{L}\p{M}]+/gu;
