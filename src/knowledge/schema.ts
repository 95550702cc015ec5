import * as z from 'zod';

/** The states of a project. `unconfirmed`: what was found does not show whether it is still at work. */
export const STATUSES = ['active', 'merged', 'inactive', 'unconfirmed'] as const;

/** How well a page is sourced: by several that agree, by few or dated ones, or by the 2024 overview alone. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** What a project brings to the market. */
export const RESOURCES = [
  'gpu',
  'cpu',
  'storage',
  'bandwidth',
  'data',
  'models',
  'agents',
] as const;

export const RELATION_TYPES = [
  'built-on',
  'built-by',
  'part-of',
  'merged-into',
  'fork-of',
  'partner-of',
  'similar-to',
] as const;

/** Who says so, for a fact that only the first edition of the overview states. */
export const OVERVIEW = 'overview';

/** Facts of a page that name who says so under `sources`. */
export const SOURCED_FACTS = [
  'aliases',
  'status',
  'website',
  'demo',
  'repository',
  'documentation',
  'chains',
  'token',
  'resources',
  'founded',
] as const;

/** Longest description in characters: what search engines and cards show without cutting. */
export const MAX_DESCRIPTION = 160;

const text = z.string().trim().min(1);
const slug = text.regex(
  /^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u,
  'must be lower-case words joined by hyphens',
);
const webAddress = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: 'must be an address such as https://example.org',
});

/** Whether a page may name it in its front matter. */
export function isWebAddress(url: string): boolean {
  return webAddress.safeParse(url).success;
}

const source = z.union([webAddress, z.literal(OVERVIEW)]);
const day = text.regex(/^\d{4}-\d\d-\d\d$/, 'must be a day such as 2026-11-22');
const date = z.coerce
  .string()
  .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'must be a date such as 2026, 2026-11 or 2026-11-22');
const year = z.int().min(1950).max(2100);

/** Slugs that a page had before: their addresses lead to it. */
const formerSlugs = z.array(slug).default([]);

const relation = z.strictObject({type: z.enum(RELATION_TYPES), target: text, source});
const event = z.strictObject({date, title: text, source});

/** What every page may say; the rest of the keys belong to Docusaurus. */
const page = {
  /** Only where the file name begins with a number, which Docusaurus would take for an order. */
  id: text.optional(),
  title: text,
  description: text.max(MAX_DESCRIPTION),
  sidebar_label: text.optional(),
  sidebar_position: z.number().optional(),
  keywords: z.array(text).optional(),
  image: text.optional(),
  last_update: z.strictObject({date: day.optional(), author: text.optional()}).optional(),
  draft: z.boolean().optional(),
  unlisted: z.boolean().optional(),
};

/** Front matter of `docs/<category>/<project>.mdx`. */
export const projectFrontMatter = z.strictObject({
  ...page,
  slug: text.regex(/^\/projects\/[^/]+$/, 'must be /projects/ and the name of the page'),
  categories: z.array(slug).min(1, 'must name at least one category'),
  tags: z.array(slug).default([]),
  aliases: z.array(text).default([]),
  former_slugs: formerSlugs,
  /** Why the atlas speaks of the project no more; its page then says so, and nothing else leads to it. */
  retired: text.optional(),
  status: z.enum(STATUSES).optional(),
  status_note: text.optional(),
  checked: day.optional(),
  confidence: z.enum(CONFIDENCES).optional(),
  website: webAddress.optional(),
  demo: webAddress.optional(),
  repository: webAddress.optional(),
  documentation: webAddress.optional(),
  /** Beginnings of further addresses under which the project speaks for itself. */
  own_pages: z.array(webAddress).default([]),
  chains: z.array(text).default([]),
  token: text.optional(),
  resources: z.array(z.enum(RESOURCES)).default([]),
  founded: year.optional(),
  relations: z.array(relation).default([]),
  events: z.array(event).default([]),
  sources: z.record(text, source).default({}),
});

/** Front matter of `docs/<category>/index.mdx`. */
export const categoryFrontMatter = z.strictObject({
  ...page,
  slug: text.regex(/^\/categories\/[^/]+$/, 'must be /categories/ and the name of the folder'),
  former_slugs: formerSlugs,
});

/** Front matter of `docs/index.mdx`, the landing page of the knowledge base. */
export const landingFrontMatter = z.strictObject({...page, slug: z.literal('/categories')});

/** `docs/tags.yml`, in the form that Docusaurus reads. */
export const tagsFile = z.record(
  slug,
  z.strictObject({label: text, description: text, permalink: text.startsWith('/').optional()}),
);

/** One entry of `docs/glossary.yml`. */
export const glossaryEntry = z.strictObject({
  term: text,
  /** The words on a page that carry the definition; their plurals do too. */
  words: z.array(text).min(1, 'must name at least one word'),
  definition: text.max(240),
  more: text.optional(),
  projects: z.array(slug).default([]),
  sources: z
    .array(z.strictObject({title: text, url: webAddress, seen: day}))
    .min(1, 'must name at least one source'),
});

/** `docs/glossary.yml`: entries by their slug. */
export const glossaryFile = z.record(slug, glossaryEntry);

/** Relations that hold both ways. */
export const MUTUAL_RELATIONS: ReadonlySet<RelationType> = new Set(['partner-of', 'similar-to']);

export type Status = (typeof STATUSES)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type Resource = (typeof RESOURCES)[number];
export type RelationType = (typeof RELATION_TYPES)[number];
export type Relation = z.infer<typeof relation>;
export type ProjectEvent = z.infer<typeof event>;
export type GlossaryEntry = z.infer<typeof glossaryEntry>;
export type ProjectFrontMatter = z.infer<typeof projectFrontMatter>;
export type CategoryFrontMatter = z.infer<typeof categoryFrontMatter>;
export type LandingFrontMatter = z.infer<typeof landingFrontMatter>;
