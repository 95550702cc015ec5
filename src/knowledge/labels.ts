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

export type Status = keyof typeof STATUS_LABELS;
export type Confidence = keyof typeof CONFIDENCE_LABELS;
