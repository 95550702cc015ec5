import {EMOJI_NAME} from '../../../src/knowledge/sentences.ts';
import {collapse} from './units.ts';

/** What may stand after the full stop of a sentence: footnotes, and signs without a word, emoji among them. */
const AFTER = new RegExp(
  `(?:\\s*\\[\\^[^\\]\\s]+\\]|\\s+\`[^\`\\p{L}\\p{N}]+\`|\\s*(?:${EMOJI_NAME.source}|\uFE0F|[^\\p{L}\\p{M}\\p{N}\\p{P}\\s\`]))*$`,
  'u',
);

/** A full stop in any script, or an ellipsis, of one sign or of several. */
const FULL_STOP = new RegExp(`(?<![.。．｡।۔።։…])([.。．｡।۔።։…]+)(${AFTER.source})`, 'u');

/** The full stop of a sentence; empty if it has none. */
export function stopOf(sentence: string): string {
  return FULL_STOP.exec(sentence)?.[1] ?? '';
}

/** A sentence without its full stop: with and without it, a sentence says the same. */
export function withoutStop(sentence: string): string {
  return sentence.replace(FULL_STOP, '$2');
}

/** Emoji before a sentence, and the space after them. */
const BEFORE = new RegExp(
  `^(?:(?:${EMOJI_NAME.source}|\\uFE0F|\\p{Extended_Pictographic}|\\p{Regional_Indicator}|\\p{Emoji_Modifier})\\s*)+`,
  'u',
);

/**
 * A sentence for comparisons: without its full stop, in whatever way its words and the signs around it are parted by
 * white space.
 */
export function sentenceKey(sentence: string): string {
  let bare = collapse(sentence);
  // Some have one before the signs, and one after them.
  while (stopOf(bare) !== '') bare = withoutStop(bare);
  const after = AFTER.exec(bare)?.[0] ?? '';
  const words = bare.slice(0, bare.length - after.length);
  return words.replace(BEFORE, (signs) => signs.replaceAll(' ', '')) + after.replaceAll(' ', '');
}

/** A sentence with another full stop, or with none. One that ends with another mark stays as it is. */
export function withStop(sentence: string, stop: string): string {
  if (stopOf(sentence) === stop) return sentence;
  const bare = withoutStop(sentence);
  const after = AFTER.exec(bare)?.[0] ?? '';
  const words = bare.slice(0, bare.length - after.length);
  return /[.?!…？！؟:：;；,，]$/u.test(words) ? sentence : words + stop + after;
}
