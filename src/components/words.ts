import type {Relation, Resource, Status} from '../knowledge/schema.ts';

export const STATUS_WORD: Readonly<Record<Status, string>> = {
  active: 'Active',
  merged: 'Merged',
  inactive: 'Inactive',
  unconfirmed: 'Unconfirmed',
};

/** What a status means, in the legend of the map. */
export const STATUS_MEANING: Readonly<Record<Status, string>> = {
  active: 'active',
  merged: 'merged into another',
  inactive: 'inactive',
  unconfirmed: 'no sign of life found since 2024',
};

export const RESOURCE_WORD: Readonly<Record<Resource, string>> = {
  gpu: 'GPU',
  cpu: 'CPU',
  storage: 'storage',
  bandwidth: 'bandwidth',
  data: 'data',
  models: 'models',
  agents: 'agents',
};

export const RELATION_WORD: Readonly<Record<Relation['type'], string>> = {
  'built-on': 'built on',
  'built-by': 'built by',
  'part-of': 'part of',
  'merged-into': 'merged into',
  'fork-of': 'fork of',
  'partner-of': 'partner of',
  'similar-to': 'similar to',
};
