import anyAscii from 'any-ascii';
import {oncePerName} from './oncePer.ts';

/** Symbols that would vanish from a slug although they distinguish names: C, C++ and C# must differ. */
const SPOKEN: ReadonlyMap<string, string> = new Map([
  ['+', 'plus'],
  ['#', 'sharp'],
  ['&', 'and'],
  ['@', 'at'],
  ['%', 'percent'],
]);

const SPOKEN_SYMBOLS = new RegExp(`[${[...SPOKEN.keys()].join('')}]`, 'g');

/** Names that Windows reserves for devices, those that Docusaurus takes for a folder's own page, and those of the site's own routes. */
const RESERVED =
  /^(?:con|prn|aux|nul|com\d|lpt\d|index|readme|categories|projects|search|tags|404)$/;

/** Source of a regular expression for lower-case words of ASCII letters and digits, joined by hyphens: the form of every slug. */
export const SLUG_PATTERN = '[a-z\\d]+(?:-[a-z\\d]+)*';

/** Whether no file can have a slug as its name, although it has the form of one. */
export function isReserved(slug: string): boolean {
  return RESERVED.test(slug);
}

/** Longest slug in characters; a file name may have 255 bytes on most systems, and an address is read by people. */
const MAX_LENGTH = 60;

/**
 * Makes a slug of a name: the last part of an address, and the name of a file.
 *
 * Letters and digits of every script are written in ASCII, Chinese characters as words of their own; everything between
 * them becomes one hyphen. A name without letters and digits is spelled by what its characters are called, otherwise by their code
 * points, so that every name that is not blank has a slug. The end of a long name becomes a short code, so that long
 * names that begin alike have different slugs.
 *
 * @returns lower-case letters, digits and single hyphens; empty only for a blank name.
 */
export const toSlug = oncePerName((name): string => {
  const slug = clip(toWords(name));
  return isReserved(slug) ? `${slug}-page` : slug;
});

/** The same of any length, without regard to names that no file can have. */
export function toWords(name: string): string {
  const spoken = name.replace(SPOKEN_SYMBOLS, (symbol) => `-${SPOKEN.get(symbol)}-`);
  return hyphenate(toAscii(spoken)) || hyphenate(anyAscii(name)) || spelled(name);
}

/** Writes letters and digits in ASCII, and leaves everything else as it is. */
function toAscii(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(APOSTROPHES, '')
    .replace(EMOJI_MARKS, '')
    .replace(/\p{Script=Han}/gu, (sign) => `-${anyAscii(sign)}-`)
    .replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => anyAscii(word).replace(APOSTROPHES, ''));
}

/** Most names have no other characters. */
const ASCII = /^\p{ASCII}*$/u;

/** Within a word, they separate nothing: `L'Hôpital`. Some letters are written as one. */
const APOSTROPHES = /['’`]/gu;

/** Marks that turn the character before them into an emoji. They are not part of a word. */
const EMOJI_MARKS = /\p{Variation_Selector}|\u20E3/gu;

function hyphenate(text: string): string {
  return text
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}

function spelled(name: string): string {
  return [...name.trim()].map((sign) => `u${sign.codePointAt(0)?.toString(16)}`).join('-');
}

function clip(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const code = codeOf(slug);
  return `${slug.slice(0, MAX_LENGTH - code.length - 1).replace(/-$/, '')}-${code}`;
}

/** A code of six letters and digits for a text: FNV-1a, https://datatracker.ietf.org/doc/draft-eastlake-fnv */
function codeOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-6);
}
