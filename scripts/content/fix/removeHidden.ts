import {findHidden} from '../../../src/guard/characters.ts';
import {offsetOf} from './edit.ts';
import type {Fixer} from './fixer.ts';

/** Removes characters that mean nothing to a reader: soft hyphens, spaces and joiners of no width. */
export const removeHidden: Fixer = (text, {line}) => {
  const start = offsetOf(text, line, 1);
  const content = text.slice(start).split('\n', 1)[0] ?? '';
  return findHidden(content)
    .filter(({index}) => /[\u00AD\u200B\u2060\uFEFF]/.test(content[index] ?? ''))
    .map(({index}) => ({start: start + index, end: start + index + 1, text: ''}));
};
