import {describe, expect, test} from 'vitest';
import {isDate, isDay, longDay} from './day.ts';

describe('a day', () => {
  test.each(['2026-11-22', '2024-02-29', '1999-12-31'])('of the calendar is %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each(['2026-13-40', '2026-02-30', '2025-02-29', '2026-00-01', '2026-01-00', '2026-11', ''])(
    'of the calendar is not %j',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  test('is written out for readers', () => {
    expect(longDay('2026-11-02')).toBe('November 2, 2026');
  });
});

describe('a date', () => {
  test.each(['2026', '2026-11', '2026-11-22'])('may be %s', (text) => {
    expect(isDate(text)).toBe(true);
  });

  test.each(['2026-13', '2026-00', '2026-02-30', '202', '', '2026-11-22-01'])(
    'may not be %j',
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );
});
