import type {Confidence, Resource, Status} from './schema.ts';

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
  unconfirmed: 'not known whether still at work',
};

export const CONFIDENCE_MEANING: Readonly<Record<Confidence, string>> = {
  high: 'several sources agree',
  medium: 'few or dated sources',
  low: 'little beyond the 2024 overview',
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
