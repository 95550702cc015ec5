import {offsetOf} from './edit.ts';
import type {Fixer} from './fixer.ts';
import {SPACED_MARK} from '../footnotes.ts';

/** Removes the spaces around the name of a footnote. */
export const closeLabel: Fixer = (text, {line, column}) => {
  const start = offsetOf(text, line, column);
  const mark = SPACED_MARK.exec(text.slice(start));
  return mark?.index === 0 ? [{start, end: start + mark[0].length, text: `[^${mark[1]}]`}] : [];
};
