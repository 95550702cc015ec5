import * as z from 'zod';
import {readableAddress, readableRepository} from './readableAddress.ts';
import {day, oneOf, shortText, slug, text, textOr, webAddress, year} from './values.ts';

/** What sort of value a fact has: what front matter may say, and how readers see it. */
export interface Kind<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  /** What readers see instead of the words of a list: of `gpu`, GPU. */
  readonly labels?: Readonly<Record<string, string>>;
  /** How an address is written as the text of a link. Only kinds that are addresses have it. */
  readonly linkText?: (address: string) => string;
}

/** A text that every page has. @param what what a writer who left it out should add */
export const requiredText = (what: string, maxLength?: number) => ({
  schema: maxLength === undefined ? textOr(what) : shortText(maxLength, what),
});

export const optionalText = {schema: text.optional()};
export const optionalDay = {schema: day.optional()};
export const optionalYear = {schema: year.optional()};
export const optionalNumber = {schema: z.number('must be a number').optional()};

export const optionalAddress = {schema: webAddress.optional(), linkText: readableAddress};
export const optionalRepository = {schema: webAddress.optional(), linkText: readableRepository};
export const addresses = {schema: z.array(webAddress).default([])};

/** Names as their owners spell them. */
export const names = {schema: z.array(text).default([])};
export const slugs = {schema: z.array(slug).default([])};
/** @param what what a writer who left them out should add */
export const requiredSlugs = (what: string) => ({
  schema: z
    .array(slug, {
      error: ({input}) => (input === undefined ? `is missing: ${what}` : 'must be a list'),
    })
    .min(1, `is empty: ${what}`),
});

/** One word of a list. @param labels what readers see of each word */
export function term<Word extends string>(labels: Readonly<Record<Word, string>>) {
  return {schema: oneOf(keysOf(labels)).optional(), labels};
}

/** Several words of a list. @param labels what readers see of each word */
export function terms<Word extends string>(labels: Readonly<Record<Word, string>>) {
  return {schema: z.array(oneOf(keysOf(labels))).default([]), labels};
}

function keysOf<Word extends string>(labels: Readonly<Record<Word, string>>): Word[] {
  return Object.keys(labels).filter((word): word is Word => word in labels);
}
