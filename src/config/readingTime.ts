/** How many words a reader takes in per minute, as Docusaurus reckons. */
const WORDS_PER_MINUTE = 200;

const WORD = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu;

/**
 * How many minutes it takes to read an article. Docusaurus asks `Intl.Segmenter`, which needs seconds for an article as
 * long as the overview: its time grows with the square of the length.
 */
export function readingTime(content: string): number {
  return (content.match(WORD)?.length ?? 0) / WORDS_PER_MINUTE;
}
