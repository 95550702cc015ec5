/*
 * The words that front matter may use for a fact, with what readers see instead. The browser needs them too: nothing
 * but words belongs here.
 */

/** The states of a project. */
export const STATUS_LABELS = {
  active: 'Active',
  merged: 'Merged',
  inactive: 'Inactive',
  unconfirmed: 'Unconfirmed',
} as const;

/** What a state means, in the legend of the map. Uses the words of `STATUS_LABELS`: change both. */
export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  active: 'active',
  merged: 'merged into another',
  inactive: 'inactive',
  unconfirmed: 'unconfirmed: no recent proof of activity',
};

/** How well a page is sourced. */
export const CONFIDENCE_LABELS = {high: 'high', medium: 'medium', low: 'low'} as const;

/** What the confidence in a page means, on that page. */
export const CONFIDENCE_MEANINGS: Readonly<Record<Confidence, string>> = {
  high: 'several sources agree',
  medium: 'few or dated sources',
  low: 'little beyond the 2024 overview',
};

/** What a project provides. */
export const RESOURCE_LABELS = {
  gpu: 'GPU',
  cpu: 'CPU',
  storage: 'storage',
  bandwidth: 'bandwidth',
  data: 'data',
  models: 'models',
  agents: 'agents',
} as const;

/** The kinds of events, in the order in which lists and filters name them. */
export const EVENT_KIND_LABELS = {
  launch: 'Launch',
  release: 'Release',
  token: 'Token',
  funding: 'Funding',
  merger: 'Merger',
  renaming: 'New name',
  security: 'Security',
  legal: 'Legal',
  shutdown: 'Shutdown',
  plan: 'Plan',
  other: 'Other',
} as const;

/** What belongs to a kind of event, for those who write an event and those who filter by it. */
export const EVENT_KIND_MEANINGS: Readonly<Record<EventKind, string>> = {
  launch: 'a network, product or service opens',
  release: 'a version, a feature, code or a paper comes out',
  token: 'a token is issued, sold, moved, listed or delisted, or its rules change',
  funding: 'money comes in, and the event says how much or from whom',
  merger: 'it merges, is bought, or joins or leaves a larger whole',
  renaming: 'it, or a part of it, takes another name',
  security: 'an attack, a theft or an audit',
  legal: 'a suit, a claim or an act of an authority',
  shutdown: 'the project, or a part of it, ends',
  plan: 'something proposed, decided or announced for later',
  other: 'none of these',
};

/** Whose word a source is: the project's own, that of others, or that of the overview of 2024. */
export const SOURCE_KIND_LABELS = {
  own: 'own',
  others: 'independent',
  overview: 'first edition',
} as const;

export type SourceKindName = keyof typeof SOURCE_KIND_LABELS;
export type EventKind = keyof typeof EVENT_KIND_LABELS;
export type Status = keyof typeof STATUS_LABELS;

/** In the order of legends, from active to ended. */
export const STATUSES: readonly Status[] = ['active', 'merged', 'unconfirmed', 'inactive'];

export type Resource = keyof typeof RESOURCE_LABELS;

export type Confidence = keyof typeof CONFIDENCE_LABELS;

/** The groups of tags, in the order of their page. */
export const TAG_GROUPS = ['resource', 'technique', 'network', 'use', 'trait'] as const;

export type TagGroup = (typeof TAG_GROUPS)[number];

/** What the tags of a group say of a project, as a heading and in a sentence. */
export const TAG_GROUP_MEANINGS: Readonly<
  Record<TagGroup, {readonly heading: string; readonly sentence: string}>
> = {
  resource: {
    heading: 'What is shared',
    sentence: 'What its participants offer to each other, from graphics cards to data sets.',
  },
  technique: {
    heading: 'How it works',
    sentence: 'The methods of artificial intelligence and of proof that it is built on.',
  },
  network: {
    heading: 'Where it runs',
    sentence: 'The blockchains on which its contracts, payments or records are.',
  },
  use: {heading: 'What it is for', sentence: 'The purposes for which people use it.'},
  trait: {heading: 'How it is run', sentence: 'Who owns it, who may take part, and who decides.'},
};
