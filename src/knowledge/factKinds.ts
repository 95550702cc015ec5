import * as z from 'zod';
import {readableAddress, readableRepository} from './readableAddress.ts';
import {day, nameText, oneOf, required, shortText, slug, text, webAddress, year} from './values.ts';

/** The kind of a fact's value: what front matter may say, and how readers see it. */
export interface Kind<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  /** What readers see in place of each word that front matter may use: GPU for `gpu`. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Makes the text of a link to the value. Only kinds of a single address have it. */
  readonly linkText?: (address: string) => string;
}

/** Text that every page must have. @param what what to write, for the message about a page without it */
export const requiredText = (what: string, maxLength?: number) => ({
  schema: maxLength === undefined ? required(what) : shortText(maxLength, what),
});

export const optionalText = {schema: text.optional()};
export const optionalDay = {schema: day.optional()};
export const optionalYear = {schema: year.optional()};

/** The largest number that may be stated, and below zero the smallest. */
const MAX_NUMBER = 1_000_000;

export const optionalNumber = {
  schema: z
    .number('must be a number')
    // Docusaurus stops the build at a number that is not exact.
    .refine((value) => Math.abs(value) <= MAX_NUMBER, {
      error: `must be between -${MAX_NUMBER} and ${MAX_NUMBER}`,
    })
    .optional(),
};

export const optionalAddress = {schema: webAddress.optional(), linkText: readableAddress};
export const optionalRepository = {schema: webAddress.optional(), linkText: readableRepository};
export const addresses = {schema: z.array(webAddress).default([])};

/** Names as their owners spell them. */
export const names = {schema: z.array(nameText('text')).default([])};
export const slugs = {schema: z.array(slug).default([])};

/** Slugs that every page must have. @param what what to write, for the message about a page without them */
export const requiredSlugs = (what: string) => ({
  schema: z.array(slug, `must be ${what}`).min(1, `must be ${what}`),
});

/** One word of a fixed list. @param labels what readers see in place of each word */
export function term<Word extends string>(labels: Readonly<Record<Word, string>>) {
  return {schema: oneOf(keysOf(labels)).optional(), labels};
}

/** Several words of a fixed list. @param labels what readers see in place of each word */
export function terms<Word extends string>(labels: Readonly<Record<Word, string>>) {
  return {schema: z.array(oneOf(keysOf(labels))).default([]), labels};
}

/** The words of a fixed list, by which its labels are filed. */
export function keysOf<Word extends string>(labels: Readonly<Record<Word, string>>): Word[] {
  return Object.keys(labels).filter((word): word is Word => word in labels);
}
