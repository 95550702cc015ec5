import * as z from 'zod';
import {isDate, isDay} from './day.ts';
import {didYouMean} from './problem.ts';
import {isReserved, SLUG_PATTERN} from './slug.ts';

/*
 * The values that front matter and the YAML files may have, with messages for all others.
 */

/** Stands for the source of what only the first edition of the overview states. */
export const OVERVIEW = 'overview';

export const text = required('text');

/** Text. @param what what to write, for the message about a page without it */
export function required(what: string) {
  return z
    .string({error: ({input}) => (input === undefined ? `is missing: ${what}` : 'must be text')})
    .trim()
    .min(1, `is empty: write ${what}`);
}

/** Text of limited length. @param what what to write, for the message about a page without it */
export function shortText(length: number, what: string) {
  return required(what).max(length, {
    error: ({input}) =>
      `is ${String(input).length} characters long, ${length} at most: shorten it by ${String(input).length - length}`,
  });
}

/** One of these words. */
export function oneOf<Word extends string>(words: readonly Word[]) {
  return z.enum(words, {
    error: ({input}) =>
      input === undefined
        ? `is missing: one of ${words.join(', ')}`
        : `must be one of ${words.join(', ')}.${didYouMean(String(input), words)}`,
  });
}

export const slug = text
  .regex(new RegExp(`^${SLUG_PATTERN}$`, 'u'), {
    error: 'must be lower-case words joined by hyphens, of the letters a to z and digits',
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
  return `${String(input)} is a reserved name: use another, such as ${String(input)}-page`;
}

export const webAddress = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'must be an address such as https://example.org',
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
  error: ({input}) =>
    input === undefined
      ? `is missing: an address, or ${OVERVIEW}`
      : `must be an address such as https://example.org, or ${OVERVIEW}`,
});

export const day = text
  .regex(/^\d{4}-\d\d-\d\d$/, {error: 'must be a day such as 2026-11-22', abort: true})
  .refine(isDay, {
    error: ({input}) => `${String(input)} is no day of the calendar: write one such as 2026-11-22`,
  });

/** A day, or a month or year where no more is known. YAML reads a year as a number. */
export const date = z.coerce
  .string()
  .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, {
    error: 'must be a date such as 2026, 2026-11 or 2026-11-22',
    abort: true,
  })
  .refine(isDate, {
    error: ({input}) =>
      `${String(input)} is no date of the calendar: write one such as 2026, 2026-11 or 2026-11-22`,
  });

export const year = z
  .int('must be a year such as 2021')
  .min(1950, 'must be 1950 or later')
  .max(2100, 'must be 2100 or earlier');
