import * as z from 'zod';
import {fact} from './fact.ts';
import {
  addresses,
  keysOf,
  names,
  optionalAddress,
  optionalDay,
  optionalNumber,
  optionalRepository,
  optionalText,
  optionalYear,
  requiredSlugs,
  requiredText,
  slugs,
  term,
  terms,
} from './factKinds.ts';
import {
  CONFIDENCE_LABELS,
  EVENT_KIND_LABELS,
  EVENT_KIND_MEANINGS,
  RESOURCE_LABELS,
  STATUS_LABELS,
} from './labels.ts';
import {RELATION_TYPE_NAMES} from './relationTypes.ts';
import {isBefore} from './day.ts';
import {
  date,
  nameText,
  NO_TICKER,
  oneOf,
  OVERVIEW,
  permalinkBelow,
  required,
  source,
  text,
} from './values.ts';

/** Longest description in characters: what search engines and cards show without cutting it. */
export const MAX_DESCRIPTION = 160;

const relation = z
  .strictObject({
    type: oneOf(RELATION_TYPE_NAMES),
    target: nameText('the name of the other project'),
    since: date.optional(),
    until: date.optional(),
    source,
  })
  .refine(({since = '', until}) => until === undefined || !isBefore(until, since), {
    path: ['until'],
    error: 'is before "since": a relation ends after it began',
  });
const event = z.strictObject({
  date,
  kind: oneOf(keysOf(EVENT_KIND_LABELS)),
  title: required('what happened, in a few words'),
  source,
});

const kindAdvice = Object.entries(EVENT_KIND_MEANINGS)
  .map(([kind, meaning]) => `  ${kind}: ${meaning}`)
  .join('\n');

/**
 * The facts of a project's page. All of its outputs follow from here: front matter, fact sheet, comparison, CSV, JSON
 * with its schema and manual, Markdown, search, and the template in CONTRIBUTING (`npm run template` writes it).
 *
 * Pages and files show them in this order. Declare a new one after those that are in `projects.csv`: a published column
 * keeps its place.
 */
export const FACTS = {
  title: fact(
    {schema: required('the name as the project spells it')},
    {
      label: 'Name',
      description: 'The name as the project spells it.',
      example: 'Example Network',
      showsIn: ['csv'],
    },
  ),
  description: fact(
    requiredText(`one sentence of at most ${MAX_DESCRIPTION} characters`, MAX_DESCRIPTION),
    {
      label: 'Description',
      description: 'One plain sentence.',
      advice: `At most ${MAX_DESCRIPTION} characters: cards and search results show it.`,
      example: 'Marketplace where owners of idle GPUs run inference jobs for a fee.',
      showsIn: ['csv'],
    },
  ),
  status: fact(term(STATUS_LABELS), {
    label: 'Status',
    description: 'Whether the project is still active.',
    advice: `unconfirmed: what was found is undated, from an earlier year or by others, and does not show whether the
project is still active. A status needs the day in checked.`,
    example: 'active',
    needsSource: true,
    showsIn: ['page', 'comparison', 'csv'],
  }),
  status_note: fact(optionalText, {
    label: 'Status note',
    description: 'What the status is based on.',
    example: 'Main network since April 2026',
    showsIn: ['page', 'csv'],
    noteTo: 'status',
  }),
  checked: fact(optionalDay, {
    label: 'Last checked',
    description: 'Day on which a person last compared the page with its sources.',
    example: '2026-11-22',
    showsIn: ['page', 'csv'],
  }),
  confidence: fact(term(CONFIDENCE_LABELS), {
    label: 'Confidence',
    description: 'How well the page is sourced.',
    advice:
      'high: several sources agree. medium: few or dated ones. low: one source alone, such as the 2024 overview.',
    example: 'medium',
    showsIn: ['page', 'csv'],
  }),
  categories: fact(requiredSlugs('at least one category, such as [compute-marketplaces]'), {
    label: 'Categories',
    description: 'Slugs of categories, the home first.',
    advice: 'The file is in the folder of the home.',
    example: '[compute-marketplaces]',
    showsIn: ['csv'],
  }),
  tags: fact(slugs, {
    label: 'Tags',
    description: 'Slugs of tags.',
    advice: 'Only tags of docs/tags.yml.',
    example: '[gpu-marketplace, inference]',
    showsIn: ['csv'],
  }),
  aliases: fact(names, {
    label: 'Also known as',
    description: 'Other and former names.',
    advice: 'Search finds them, and /projects/<other name> leads here. No two pages share a name.',
    example: '[ExampleNet]',
    needsSource: true,
    showsIn: ['sheet', 'csv'],
    search: 'name',
  }),
  former_slugs: fact(slugs, {
    label: 'Former slugs',
    description: 'Slugs whose addresses lead here.',
    example: '[example]',
  }),
  chains: fact(names, {
    label: 'Chain',
    description: 'Blockchains on which it runs or settles.',
    example: '[Solana]',
    needsSource: true,
    showsIn: ['sheet', 'comparison', 'csv'],
    search: 'word',
  }),
  token: fact(
    {schema: nameText('text').regex(/^[^$]/, NO_TICKER).optional()},
    {
      label: 'Token',
      description: 'The ticker.',
      advice: 'Without a dollar sign.',
      example: 'EXM',
      needsSource: true,
      showsIn: ['sheet', 'comparison', 'csv'],
      search: 'name',
    },
  ),
  resources: fact(terms(RESOURCE_LABELS), {
    label: 'Provides',
    description: 'What it provides.',
    example: '[gpu]',
    needsSource: true,
    showsIn: ['sheet', 'comparison', 'csv'],
    search: 'word',
  }),
  founded: fact(optionalYear, {
    label: 'Since',
    description: 'The year in which it began.',
    example: '2021',
    needsSource: true,
    showsIn: ['sheet', 'comparison', 'csv'],
  }),
  website: fact(optionalAddress, {
    label: 'Website',
    description: 'Its own website.',
    example: 'https://example.org',
    needsSource: true,
    isOwn: true,
    showsIn: ['sheet', 'csv'],
  }),
  repository: fact(optionalRepository, {
    label: 'Code',
    description: 'Its code.',
    example: 'https://example.org/code',
    needsSource: true,
    isOwn: true,
    showsIn: ['sheet', 'csv'],
  }),
  documentation: fact(optionalAddress, {
    label: 'Documents',
    description: 'Its documentation.',
    example: 'https://example.org/docs',
    needsSource: true,
    isOwn: true,
    showsIn: ['sheet', 'csv'],
  }),
  demo: fact(optionalAddress, {
    label: 'Demo',
    description: 'Where anyone can try it.',
    example: 'https://demo.example.org',
    needsSource: true,
    isOwn: true,
    showsIn: ['sheet', 'csv'],
  }),
  listed_since: fact(optionalYear, {
    label: 'In the overview since',
    description: 'The year of the edition of the overview that lists it first.',
    example: '2026',
    showsIn: ['csv'],
  }),
  own_pages: fact(addresses, {
    label: 'Own pages',
    description: 'Where else the project speaks for itself.',
    advice: 'Its blog, documents, accounts: what further addresses begin with.',
    example: '\n  - https://blog.example.org\n  - https://github.com/example-network',
    isOwn: true,
  }),
  relations: fact(
    {schema: z.array(relation).default([])},
    {
      label: 'Relations',
      description: 'How it relates to others, by name, as its own page says.',
      advice: `type: ${RELATION_TYPE_NAMES.join(', ')}.
target: a name; if a page of the atlas has it, it becomes a link.
since and until, if known: when it began, and when it ended, as 2026, 2026-04 or 2026-04-22.
source: an address, or the word ${OVERVIEW} for the first edition of the overview.`,
      example:
        "\n  - {type: built-on, target: Solana, since: 2026-04, source: 'https://example.org/docs'}",
    },
  ),
  events: fact(
    {schema: z.array(event).default([])},
    {
      label: 'History',
      description: 'What happened to it, as its page lists it.',
      advice: `date: 2026, 2026-04 or 2026-04-22. The oldest first.
kind: what it was above all.
${kindAdvice}`,
      example:
        "\n  - {date: 2026-04-22, kind: launch, title: Main network opens, source: 'https://example.org/news'}",
    },
  ),
  sources: fact(
    {schema: z.record(text, source).default({})},
    {
      label: 'Sources',
      description: `Who says so, by field: an address, or the word ${OVERVIEW} for the 2024 overview.`,
      example: '',
    },
  ),
};

/** Where a page is on the site. These are not facts of the project, so nothing shows or publishes them as such. */
export const PLACEMENT = {
  slug: fact(
    {schema: permalinkBelow('/projects/')},
    {
      label: 'Address',
      description: 'The address of the page.',
      advice: 'Never change it by hand, even if the name changes: links elsewhere lead to it.',
      example: '/projects/example-network',
    },
  ),
  sidebar_position: fact(optionalNumber, {
    label: 'Position',
    description: 'Place among the projects of the category.',
    advice: 'Without it: after those that have one.',
    example: '40',
  }),
  sidebar_label: fact(optionalText, {
    label: 'Short name',
    description: 'A shorter name for the navigation, if the title is long.',
    example: 'Example',
  }),
};

/** What is declared of a project's facts. More may be declared than the atlas itself has. */
export type Facts = typeof FACTS;
export type ProjectEvent = z.infer<typeof event>;
