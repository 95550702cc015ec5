import {stem, typedWords} from './tokenize.ts';

/** A piece of a snippet, and whether it is one of the words searched for. */
export interface SnippetPart {
  readonly text: string;
  readonly found: boolean;
}

/**
 * Cuts out the part of a text with most of the words searched for.
 *
 * @param isFound tells of a word, as `typedWords` gives it, whether it was searched for
 * @param length about how many characters the snippet may have
 */
export function snippetOf(
  text: string,
  isFound: (word: string) => boolean,
  length: number,
): SnippetPart[] {
  const marks = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .filter(([word]) => typedWords(word).some(isFound))
    .map(({0: word, index}) => ({start: index, end: index + word.length}));
  const {from, to} = bestWindow(text, marks, length);
  const parts: SnippetPart[] = from > 0 ? [{text: '… ', found: false}] : [];
  let at = from;
  for (const {start, end} of marks.filter((mark) => mark.start >= from && mark.end <= to)) {
    if (start > at) parts.push({text: text.slice(at, start), found: false});
    parts.push({text: text.slice(start, end), found: true});
    at = end;
  }
  if (to > at) parts.push({text: text.slice(at, to), found: false});
  return to < text.length ? [...parts, {text: ' …', found: false}] : parts;
}

/** @returns a function that tells whether a word was searched for, by its stem or by the beginning typed last */
export function wordTest(stems: ReadonlySet<string>, beginning: string): (word: string) => boolean {
  return (word) => stems.has(stem(word)) || (beginning.length > 1 && word.startsWith(beginning));
}

interface Mark {
  readonly start: number;
  readonly end: number;
}

/** The part of whole words that contains most marks, the first of several. */
function bestWindow(
  text: string,
  marks: readonly Mark[],
  length: number,
): {from: number; to: number} {
  if (text.length <= length) return {from: 0, to: text.length};
  let best = {from: 0, count: 0};
  for (const {start} of [{start: 0}, ...marks]) {
    const from = start < length / 2 ? 0 : start - length / 6;
    const count = marks.filter((mark) => mark.start >= from && mark.end <= from + length).length;
    if (count > best.count) best = {from, count};
  }
  const from = best.from === 0 ? 0 : text.indexOf(' ', Math.floor(best.from)) + 1;
  const end = text.lastIndexOf(' ', from + length);
  return {from, to: from + length >= text.length ? text.length : end > from ? end : from + length};
}
