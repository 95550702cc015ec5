import type {Category} from '../../src/knowledge/model.ts';
import {didYouMean} from '../../src/knowledge/problem.ts';

/** Shortest beginning that two words must share to be one word in different forms: market, marketplaces. */
const MIN_STEM = 4;

/**
 * Suggests a category for a word that is the slug of none: one that is spelled like it, otherwise the one with which it shares
 * words, of its name rather than of its description.
 *
 * @returns ` Did you mean "x"?` with a leading space, or an empty string
 */
export function meantCategory(word: string, categories: readonly Category[]): string {
  const spelled = didYouMean(
    word,
    categories.map(({slug}) => slug),
  );
  if (spelled !== '') return spelled;
  const wanted = wordsIn(word);
  const [best] = categories
    .map(({slug, title, label, description}) => ({
      slug,
      score:
        2 * shared(wanted, wordsIn(`${slug} ${title} ${label}`)) +
        shared(wanted, wordsIn(description)),
    }))
    .sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? ` Did you mean "${best.slug}"?` : '';
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many of the words are among others. */
function shared(words: readonly string[], others: readonly string[]): number {
  return words.filter((word) => others.some((other) => isForm(word, other))).length;
}

function isForm(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  const stem = short.replace(/(?:ies|y|s)$/, '');
  return short === long || (stem.length >= MIN_STEM && long.startsWith(stem));
}
