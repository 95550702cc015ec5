import {offsetOf} from './edit.ts';
import type {Fixer} from './fixer.ts';
import {seenDayIn} from '../footnoteDays.ts';

/** Writes the day on which a source was seen in the form of the atlas. */
export const writeSeenDay: Fixer = (text, {line, column}) => {
  const start = offsetOf(text, line, column);
  // A footnote ends at the next one at the latest.
  const [footnote = ''] = text.slice(start).split(/\n(?=\[\^)/, 1);
  const seen = seenDayIn(footnote);
  return seen?.meant === undefined
    ? []
    : [
        {
          start: start + seen.index,
          end: start + seen.index + seen.written.length,
          text: seen.meant,
        },
      ];
};
