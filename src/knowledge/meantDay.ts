import {isDate, isDay} from './day.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** Source of a regular expression for days as people write them, without groups that are counted. */
export const WRITTEN_DAY = [
  '\\d{4}([-./])\\d{1,2}\\1\\d{1,2}',
  '\\d{1,2}([-./])\\d{1,2}\\1\\d{4}',
  `${DAY} ${MONTH},? \\d{4}`,
  `${MONTH} ${DAY},? \\d{4}`,
]
  .map((form) => form.replace(/\((?!\?)/g, '(?:').replaceAll('\\1', '[-./]'))
  .join('|');

/**
 * Reads a day that is not written as `2026-01-05`, if it can only be read in one way: `2026-1-5`, `22.11.2026`,
 * `January 5, 2026`. Of `5/1/2026`, nobody knows which number is the month.
 */
export function meantDay(text: string): string | undefined {
  const trimmed = text.trim();
  const numbers = /^(\d+)([-./])(\d+)\2(\d+)$/.exec(trimmed);
  const named =
    new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (?<year>\\d{4})$`, 'i').exec(
      trimmed,
    ) ??
    new RegExp(`^${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})$`, 'i').exec(trimmed);
  if (named) {
    const {day = '', year = ''} = named.groups ?? {};
    const month = named.slice(1).find((part) => /^[a-z]/i.test(part)) ?? '';
    return checked(year, monthOf(month), day);
  }
  if (!numbers) return undefined;
  const [, one = '', , two = '', three = ''] = numbers;
  if (one.length === 4) return checked(one, two, three);
  if (three.length !== 4) return undefined;
  if (one === two || Number(one) > 12) return checked(three, two, one);
  return Number(two) > 12 ? checked(three, one, two) : undefined;
}

/** The same for a day, a month (`April 2026`, `2026-4`) or a year. */
export function meantDate(text: string): string | undefined {
  const trimmed = text.trim();
  const [, year = '', month = ''] = /^(\d{4})[-./](\d{1,2})$/.exec(trimmed) ?? [];
  if (month !== '') return checkedMonth(year, month);
  const [, before = '', after = ''] = /^(\d{1,2})[-./](\d{4})$/.exec(trimmed) ?? [];
  if (after !== '') return checkedMonth(after, before);
  const [, name, of = ''] = new RegExp(`^${MONTH},? (\\d{4})$`, 'i').exec(trimmed) ?? [];
  return name === undefined ? meantDay(trimmed) : checkedMonth(of, monthOf(name));
}

function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function checked(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

function checkedMonth(year: string, month: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}`;
  return isDate(text) ? text : undefined;
}
