/** Symbols that would vanish from a slug although they distinguish names: C, C++ and C# must differ. */
const SPOKEN: ReadonlyMap<string, string> = new Map([
  ['+', 'plus'],
  ['#', 'sharp'],
  ['&', 'and'],
  ['@', 'at'],
  ['%', 'percent'],
]);

const SPOKEN_SYMBOLS = new RegExp(`[${[...SPOKEN.keys()].join('')}]`, 'g');

/** Names that Windows reserves for devices, and those that Docusaurus takes for a folder's own page. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index|readme)$/;

/** Letters without capitals, digits, and the marks that some scripts write with them. */
const WORD = '[\\p{Ll}\\p{Lm}\\p{Lo}\\p{N}\\p{M}]+';

/** Source of a regular expression with the flag `u` for lower-case words joined by hyphens: the form of every slug. */
export const SLUG_PATTERN = `${WORD}(?:-${WORD})*`;

/** Whether no file can have a slug as its name, although it has the form of one. */
export function isReserved(slug: string): boolean {
  return RESERVED.test(slug);
}

/** Longest slug in characters; a file name may have 255 bytes on most systems, four of them a character. */
const MAX_LENGTH = 60;

/**
 * Makes a slug of a name: the last part of an address, and the name of a file.
 *
 * Letters and digits of every script are kept, without capitals and, in Latin script, without accents. Everything
 * between them becomes one hyphen. A name without letters and digits is spelled by its code points, so that every name
 * that is not blank has a slug.
 *
 * @returns lower-case letters, digits and single hyphens; empty only for a blank name.
 */
export function toSlug(name: string): string {
  const spoken = name.replace(SPOKEN_SYMBOLS, (symbol) => `-${SPOKEN.get(symbol)}-`);
  const slug = clip(hyphenate(withoutAccents(spoken)));
  if (slug === '') {
    return clip([...name.trim()].map((sign) => `u${sign.codePointAt(0)?.toString(16)}`).join('-'));
  }
  return isReserved(slug) ? `${slug}-page` : slug;
}

function withoutAccents(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
    .normalize('NFC');
}

/** Most names have no accents. */
const ASCII = /^\p{ASCII}*$/u;

function hyphenate(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(EMOJI_MARKS, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^[-\p{M}]+|-$/gu, '');
}

/** Marks that turn the character before them into an emoji. They are not part of a word. */
const EMOJI_MARKS = /\p{Variation_Selector}|\u20E3/gu;

function clip(slug: string): string {
  const clipped = slug.length > MAX_LENGTH ? [...slug].slice(0, MAX_LENGTH).join('') : slug;
  return clipped.replace(/-$/, '');
}
