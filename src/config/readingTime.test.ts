import {expect, test} from 'vitest';
import {readingTime} from './readingTime.ts';

test.each([
  ['', 0],
  ['one two three four', 4],
  ["It isn't 1.5 or 2,800: GPU-based.", 7],
])('%s takes the time of %d words', (text, words) => {
  expect(readingTime(text)).toBe(words / 200);
});
