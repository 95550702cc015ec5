import {domainToUnicode} from 'node:url';
import {inLatin} from '../knowledge/inLatin.ts';

/**
 * Tells whether a host is written in letters of another script, or in rare Latin ones, that look like common Latin ones:
 * `аpple.com` with a Cyrillic а. Below a top-level domain of that script, such letters are what a reader expects.
 *
 * Browsers decide alike which hosts to show in their encoded form.
 *
 * @param host as in an address, encoded or not
 * @see https://chromium.googlesource.com/chromium/src/+/main/docs/idn.md
 */
export function imitatesLatin(host: string): boolean {
  const labels = domainToUnicode(host).split('.');
  return /^\p{ASCII}*$/u.test(labels.at(-1) ?? '') && labels.some(looksLatin);
}

function looksLatin(label: string): boolean {
  const isMixed = /\p{sc=Latin}/u.test(label) && NEAR_LATIN.test(label);
  return isMixed || (IMITATIONS.test(label) && /^\p{ASCII}*$/u.test(inLatin(label)));
}

/** Scripts of which many letters have the shapes of Latin ones. */
const NEAR_LATIN = /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}]/u;

/** Letters of other scripts, and those of the phonetic alphabet. */
const IMITATIONS = /[\u0250-\u02AF]|(?!\p{sc=Latin})\p{L}/u;
