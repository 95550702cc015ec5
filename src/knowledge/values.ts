import * as z from 'zod';
import {isDate, isDay} from './day.ts';
import {isReserved, SLUG_PATTERN} from './slug.ts';

/*
 * The values that front matter and the YAML files may have, with what others must be: `validate` makes messages of that.
 */

/** Stands for the source of what only the first edition of the overview states. */
export const OVERVIEW = 'overview';

export const text = required('text');

/** Text. @param what what to write */
export function required(what: string) {
  return z
    .string(`must be ${what}`)
    .trim()
    .min(1, `must be ${what}`)
    .refine((value) => !/[\r\n]/.test(value), {error: 'must be on one line', abort: true});
}

/** Text of limited length. @param what what to write */
export function shortText(length: number, what: string) {
  return required(what).max(length, {
    error: ({input}) =>
      `is ${String(input).length} characters long, ${length} at most: shorten it by ${String(input).length - length}`,
  });
}

/** Longest name in characters: names stand in lists, tables and pictures. */
const MAX_NAME = 120;

/** A name. @param what what to write */
export function nameText(what: string) {
  return shortText(MAX_NAME, what);
}

/** What a name must have: its address and the search are made of it. */
export const LETTER = /^$|[\p{L}\p{N}]/u;
export const NO_LETTER = 'must have a letter or a digit';

/** What is said of a ticker that begins with a dollar sign. */
export const NO_TICKER = 'must be the ticker without the dollar sign';

/** One of these words. */
export function oneOf<Word extends string>(words: readonly Word[]) {
  return z.enum(words);
}

/** What is said of a slug in another form. */
export const NO_SLUG =
  'must be lower-case words joined by hyphens, of the letters a to z and digits';

export const slug = text
  .regex(new RegExp(`^${SLUG_PATTERN}$`, 'u'), {
    error: NO_SLUG,
    abort: true,
  })
  .refine((value) => !isReserved(value), {error: notAllowed});

/** The address of a page below a folder of the site such as `/projects/`. */
export function permalinkBelow(folder: string) {
  return text
    .regex(new RegExp(`^${folder}${SLUG_PATTERN}$`, 'u'), {
      error: `must be ${folder} followed by lower-case words joined by hyphens, of the letters a to z and digits`,
      abort: true,
    })
    .refine((value) => !isReserved(value.slice(folder.length)), {error: notAllowed});
}

function notAllowed({input}: {readonly input?: unknown}): string {
  return `is ${String(input)}, a reserved name: use another, such as ${String(input)}-page`;
}

export const webAddress = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'must be an address such as https://example.org',
    abort: true,
  })
  .refine((address) => !/\s/.test(address), {
    error: 'must be an address without spaces or line breaks',
    abort: true,
  })
  .refine((address) => new URL(address).username === '', {
    error: 'has a name before the host, which hides where it leads: leave out what is before the @',
  });

/** Whether front matter accepts an address as one of a page on the web. */
export function isWebAddress(url: string): boolean {
  return webAddress.safeParse(url).success;
}

/** Who says so: an address, or the first edition of the overview. */
export const source = z.union([webAddress, z.literal(OVERVIEW)], {
  error: `must be an address such as https://example.org, or ${OVERVIEW}`,
});

/** What is said of a day and of a date that are written otherwise. */
export const NO_DAY = 'must be a day such as 2026-11-22';
export const NO_DATE = 'must be a date such as 2026, 2026-11 or 2026-11-22';

export const day = text.regex(/^\d{4}-\d\d-\d\d$/, {error: NO_DAY, abort: true}).refine(isDay, {
  error: ({input}) => `is ${String(input)}, no day of the calendar: write one such as 2026-11-22`,
});

/** A day, or a month or year where no more is known. YAML reads a year as a number. */
export const date = z.coerce
  .string()
  .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, {
    error: NO_DATE,
    abort: true,
  })
  .refine(isDate, {
    error: ({input}) =>
      `is ${String(input)}, no date of the calendar: write one such as 2026, 2026-11 or 2026-11-22`,
  });

export const year = z
  .int('must be a year such as 2021')
  .min(1950, 'must be 1950 or later')
  .max(2100, 'must be 2100 or earlier');
