import {expect, test} from 'vitest';
import {meantDate, meantDay, WRITTEN_DAY} from './meantDay.ts';

test.each([
  ['2026-1-5', '2026-01-05'],
  ['2026/01/05', '2026-01-05'],
  ['2026.1.5', '2026-01-05'],
  ['22.11.2026', '2026-11-22'],
  ['22/11/2026', '2026-11-22'],
  ['11/22/2026', '2026-11-22'],
  ['5.5.2026', '2026-05-05'],
  ['5 January 2026', '2026-01-05'],
  ['5th Jan. 2026', '2026-01-05'],
  ['January 5, 2026', '2026-01-05'],
  ['sept 30th 2026', '2026-09-30'],
  // Month and day may be either way round, or the day does not exist.
  ['5/1/2026', undefined],
  ['5.1.2026', undefined],
  ['2026-13-01', undefined],
  ['30 February 2026', undefined],
  ['1.2026', undefined],
  ['in 2026', undefined],
  ['2026/01-05', undefined],
])('the day %j can only be %s', (text, day) => {
  expect(meantDay(text)).toBe(day);
  if (day !== undefined) expect(new RegExp(`^(?:${WRITTEN_DAY})$`, 'i').test(text)).toBe(true);
});

test.each([
  ['2026-4', '2026-04'],
  ['04/2026', '2026-04'],
  ['April 2026', '2026-04'],
  ['2026-4-2', '2026-04-02'],
  ['2026-13', undefined],
  ['spring 2026', undefined],
])('the date %j can only be %s', (text, date) => {
  expect(meantDate(text)).toBe(date);
});
