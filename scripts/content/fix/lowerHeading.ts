import {offsetOf} from './edit.ts';
import type {Fixer} from './fixer.ts';

/** Makes a heading one of the second level. One that is underlined is left to a person. */
export const lowerHeading: Fixer = (text, {line, column}) => {
  const start = offsetOf(text, line, column);
  return /^#[ \t]/.test(text.slice(start)) ? [{start, end: start, text: '#'}] : [];
};
