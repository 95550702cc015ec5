import type {Finding} from '../knowledge/problem.ts';

/**
 * Finds characters that a reader cannot see, or that change the direction of the text around them: what a reviewer reads
 * would not be what stands there.
 *
 * Those that a script or an emoji needs are let through where they are needed: joiners between letters of Arabic or Hindi,
 * direction marks beside Arabic or Hebrew, spaces of no width between Thai words, selectors after an emoji.
 *
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
export function findHidden(text: string): readonly Hidden[] {
  if (PLAIN.test(text)) return [];
  return [...text.matchAll(SUSPECTS)]
    .filter(({0: character, index}) => !isNeeded(character, text, index))
    .map(({0: character, index}) => ({index, name: nameOf(character)}));
}

/** What most lines are made of, in which nothing is hidden. */
const PLAIN = /^[\t\n\r -~]*$/;

/** A character that must not stand where it does. */
export interface Hidden {
  /** In UTF-16 code units from the beginning of the text. */
  readonly index: number;
  /** How to call it: "U+202E (reverses the text after it)". */
  readonly name: string;
}

/** Finds the first such character of each line of a file. */
export function hiddenCharacters(file: string, text: string): readonly Finding[] {
  const foreign = /[\0\uFFFD]/.exec(text);
  if (foreign) return [notUnicode(file, text, foreign.index)];
  return text.split('\n').flatMap((line, index) => {
    // A mark of the byte order belongs to the beginning of the file.
    const [hidden] = findHidden(index === 0 ? line : line.replace(/^\uFEFF/, '\u200B'));
    return hidden
      ? [
          {
            file,
            line: index + 1,
            column: hidden.index + 1,
            message: `the character ${hidden.name}: delete it`,
            rule: 'no-hidden-character',
          },
        ]
      : [];
  });
}

/** A file in another encoding has one fault, wherever it shows. */
function notUnicode(file: string, text: string, index: number): Finding {
  const lines = text.slice(0, index).split('\n');
  return {
    file,
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    message:
      'from here on, the file is not in UTF-8: save it in that encoding, in most editors under Save As or in the bar at the foot',
    rule: 'no-hidden-character',
  };
}

/**
 * Finds such a character in what a text says that the text itself does not have: a reference or an escape stands for it.
 *
 * @param source the text as written, in which the characters that are there are found themselves
 */
export function spelledHidden(said: string, source: string): Hidden | undefined {
  const times = (text: string, sign: string) => text.split(sign).length;
  return findHidden(said).find(({index}) => {
    const sign = String.fromCodePoint(said.codePointAt(index) ?? 0);
    return times(said, sign) > times(source, sign);
  });
}

/** Leaves such characters out of a text. */
export function withoutHidden(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const {index} of findHidden(text)) {
    parts.push(text.slice(done, index));
    done = index + String.fromCodePoint(text.codePointAt(index) ?? 0).length;
  }
  return parts.join('') + text.slice(done);
}

/**
 * Control and format characters except tab and line ends, characters for private use, what is drawn as nothing (assigned or not), blanks that look like none (of
 * braille, of Khitan, of shorthand, of music), what is no character, and the ninth mark on one letter: no script has so many, and they cover the lines around them.
 */
const SUSPECTS =
  /(?![\t\n\r])(?:[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Variation_Selector}\u2800\uFFFC\uFFFD]|[\u{16FE4}\u{1BC9D}\u{1D159}]|(?<=\p{M}{8})\p{M})/gu;

/** Scripts whose letters may be joined or kept apart by a joiner. */
const JOINED =
  /[\p{sc=Arabic}\p{sc=Syriac}\p{sc=Nko}\p{sc=Mongolian}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Gujarati}\p{sc=Oriya}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}\p{sc=Balinese}\p{sc=Javanese}\p{sc=Sundanese}\p{sc=Tai_Tham}\p{sc=Newa}\p{sc=Grantha}\p{sc=Adlam}\p{sc=Mandaic}]/u;

/** Scripts without spaces, whose lines break at a space of no width. */
const UNSPACED =
  /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Javanese}\p{sc=Balinese}\p{sc=Tai_Tham}]/u;

const RIGHT_TO_LEFT =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}\p{sc=Mandaic}\p{sc=Samaritan}\p{sc=Hanifi_Rohingya}]/u;

/** How far a direction mark may be from the letters whose direction it keeps: a bracket, a number, a stop. */
const REACH = 12;

function isNeeded(character: string, text: string, index: number): boolean {
  const before = lastOf(text.slice(Math.max(0, index - 2), index));
  const after = firstOf(text.slice(index + character.length, index + character.length + 2));
  switch (character) {
    case '\u200D':
      return JOINED.test(before) || (isEmoji(before) && /\p{Extended_Pictographic}/u.test(after));
    case '\u200C':
      return JOINED.test(before) && JOINED.test(after);
    case '\u200B':
      return UNSPACED.test(before) && UNSPACED.test(after);
    case '\u200E':
    case '\u200F':
    case '\u061C':
      return RIGHT_TO_LEFT.test(
        text.slice(Math.max(0, index - REACH), index) + text.slice(index + 1, index + 1 + REACH),
      );
    case '\uFE0E':
    case '\uFE0F':
      return /[\p{Emoji}\u20E3]/u.test(before);
    case '\uFEFF':
      return index === 0;
    default:
      return isNeededByScript(character, before, after) || isTagOfFlag(text, index);
  }
}

/** Selectors of Chinese and Mongolian shapes, and characters that Arabic puts around numbers. */
function isNeededByScript(character: string, before: string, after: string): boolean {
  if (/[\u{E0100}-\u{E01EF}\uFE00-\uFE02]/u.test(character)) return /\p{sc=Han}/u.test(before);
  if (/[\u180B-\u180D\u180F]/.test(character)) return /\p{sc=Mongolian}/u.test(before);
  if (character === '\u070F') return /\p{sc=Syriac}/u.test(after);
  return /[\u0600-\u0605\u06DD\u08E2]/.test(character) && /[\p{N}\p{sc=Arabic}]/u.test(after);
}

/** The flags of England, Scotland and Wales are a black flag, tags for the letters of a code, and the tag that ends them. */
const FLAG =
  /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/gu;

/** A flag is seven characters, each of two code units. Other tags are drawn by nothing, and can spell anything. */
function isTagOfFlag(text: string, index: number): boolean {
  const start = Math.max(0, index - 12);
  const flags = text.slice(start, index + 14).matchAll(FLAG);
  return [...flags].some(
    ({0: flag, index: at}) => start + at < index && index < start + at + flag.length,
  );
}

function isEmoji(character: string): boolean {
  return /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u.test(character);
}

function firstOf(text: string): string {
  return [...text][0] ?? '';
}

function lastOf(text: string): string {
  return [...text].at(-1) ?? '';
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase().padStart(4, '0');
  return `U+${hex} (${effectOf(character)})`;
}

function effectOf(character: string): string {
  if (character === '\uFFFD') return 'stands for bytes that are not UTF-8';
  if (/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/.test(character))
    return 'changes the direction of the text';
  if (/\p{M}/u.test(character) && !/\p{Default_Ignorable_Code_Point}/u.test(character))
    return 'is one mark too many on one letter';
  if (/\p{Co}/u.test(character)) return 'is another sign in each font';
  return 'cannot be seen';
}
