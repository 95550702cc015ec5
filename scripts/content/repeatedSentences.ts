import {pageSentences, sentenceKey, shownSentence} from './pageSentences.ts';
import type {Rule} from './rule.ts';

/** How long a sentence is that may stand only once, in characters: "It has no token." may be said of two things. */
const MIN_LENGTH = 30;

/** No sentence stands twice on a page, whatever its footnotes. */
export const repeatedSentences: Rule = {
  name: 'says no sentence twice',
  check: (page) => {
    const first = new Map<string, number>();
    return pageSentences(page).flatMap(({text, line, column}) => {
      const key = sentenceKey(text);
      const before = first.get(key);
      if (key.length < MIN_LENGTH) return [];
      if (before === undefined) {
        first.set(key, line);
        return [];
      }
      const message = `"${shownSentence(text)}" stands in line ${before} already: keep it in one place, with the footnotes of both`;
      return [{file: page.file, line, column, message, rule: 'sentence-once' as const}];
    });
  },
};
