import {stem} from './tokenize.ts';

/** A piece of a snippet, and whether it is what was sought. */
export interface SnippetPart {
  readonly text: string;
  readonly found: boolean;
}

/**
 * Cuts from a text the part around the words that were sought.
 *
 * @param isFound says of a word, in lower case, whether it was sought
 * @param length about how many characters it may have
 */
export function snippetOf(
  text: string,
  isFound: (word: string) => boolean,
  length: number,
): SnippetPart[] {
  const marks = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(([word]) => isFound(word.toLowerCase()))
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

/** Whether a word was sought: it has the stem of a sought one, or begins as the word still being typed. */
export function wordTest(stems: ReadonlySet<string>, beginning: string): (word: string) => boolean {
  return (word) => stems.has(stem(word)) || (beginning.length > 1 && word.startsWith(beginning));
}

interface Mark {
  readonly start: number;
  readonly end: number;
}

/** The stretch of whole words that holds most marks, as early as possible. */
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
