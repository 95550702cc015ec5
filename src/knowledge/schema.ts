import * as z from 'zod';
import {FACTS, PLACEMENT, type Facts} from './facts.ts';
import {
  day,
  nameText,
  permalinkBelow,
  shortText,
  slug,
  text,
  required,
  webAddress,
} from './values.ts';

const keywords = z
  .array(text)
  .refine(({length}) => length > 0, {error: 'must name one at least, or be left out'})
  .optional();

/** What every page may say for Docusaurus. */
const page = {
  /** Only where the file name begins with a number, which Docusaurus would take for an order. */
  id: slug.optional(),
  keywords,
  image: text.optional(),
  last_update: z
    .strictObject({date: day.optional(), author: text.optional()})
    .refine(({date, author}) => date !== undefined || author !== undefined, {
      error: 'must have a date or an author, or be left out',
    })
    .optional(),
  draft: z
    .boolean()
    .refine((isDraft) => !isDraft, {
      error: 'must be left out: a draft is not published, but lists of all pages lead to it',
    })
    .optional(),
  unlisted: z.boolean().optional(),
};

/** What a page of another kind shares with that of a project. */
const general = {
  ...page,
  title: FACTS.title,
  description: FACTS.description,
  sidebar_label: PLACEMENT.sidebar_label,
  sidebar_position: PLACEMENT.sidebar_position,
};

/** Front matter of `docs/<category>/<project>.mdx`. */
export function projectFrontMatter(facts: Facts = FACTS) {
  return z.strictObject({
    ...page,
    ...PLACEMENT,
    ...facts,
    /** Why the atlas no longer lists the project: its page then says so, and no list leads to it. */
    retired: text.optional(),
  });
}

/** Front matter of `docs/<category>/index.mdx`. */
export const categoryFrontMatter = z.strictObject({
  ...general,
  slug: permalinkBelow('/categories/'),
  /** Names that it had before, or that readers may look for. */
  aliases: FACTS.aliases,
  former_slugs: FACTS.former_slugs,
});

/** Front matter of `docs/index.mdx`, the landing page of the knowledge base. */
export const landingFrontMatter = z.strictObject({...general, slug: z.literal('/categories')});

/** Front matter of an article, beside what the generator reads of the overview. */
export const articleFrontMatter = z.strictObject({
  title: required('the title of the article'),
  description: required('one sentence'),
  slug,
  date: day,
  authors: z.array(slug),
  tags: z.array(slug).optional(),
  keywords,
  image: text.optional(),
  draft: z.boolean().optional(),
  unlisted: z.boolean().optional(),
  categories: z.record(z.string(), z.unknown()).optional(),
});

/** Front matter of a page in `src/pages`. */
export const manualFrontMatter = z.strictObject({
  title: required('the title of the page'),
  description: required('one sentence'),
  keywords,
  image: text.optional(),
});

/** `blog/authors.yml`: who writes articles, by the names that articles use. */
export const authorsFile = z.record(
  slug,
  z.strictObject({
    name: nameText('the name for readers'),
    title: nameText('text').optional(),
    url: z
      .union([webAddress, z.string().regex(/^\/(?:[a-z\d-]+(?:\/[a-z\d-]+)*)?$/, {abort: true})], {
        error:
          'must be an address such as https://example.org, or a path of this site such as /contribute',
      })
      .optional(),
  }),
);

/** `docs/tags.yml`, in the form that Docusaurus reads. */
export const tagsFile = z.record(
  slug,
  z.strictObject({
    label: nameText('the name of the tag for readers'),
    description: required('one sentence'),
    permalink: permalinkBelow('/').optional(),
  }),
);

/** Longest definition of a term in characters: what fits into the box that opens at the term. */
const MAX_DEFINITION = 240;

/** One entry of `docs/glossary.yml`. */
export const glossaryEntry = z.strictObject({
  term: nameText('text'),
  /** The words on a page that show the definition; so do their plurals. */
  words: z.array(nameText('text')).min(1, 'must name at least one word'),
  definition: shortText(MAX_DEFINITION, `at most ${MAX_DEFINITION} characters`),
  more: text.optional(),
  projects: z.array(slug).default([]),
  sources: z
    .array(z.strictObject({title: text, url: webAddress, seen: day}))
    .min(1, 'must name at least one source'),
});

/** `docs/glossary.yml`: entries by their slug. */
export const glossaryFile = z.record(slug, glossaryEntry);

export type GlossaryEntry = z.infer<typeof glossaryEntry>;
export type ProjectFrontMatter = z.infer<ReturnType<typeof projectFrontMatter>>;
export type CategoryFrontMatter = z.infer<typeof categoryFrontMatter>;
