import {STATUS_LABELS, STATUSES, type Status} from '../../knowledge/labels.ts';
import type {Project} from '../../knowledge/model.ts';
import {countOf} from './series.ts';

/** The states as columns of figures; the last column is for all, so that pages without a status are only in it. */
export const STATUS_COLUMNS: readonly string[] = [
  ...STATUSES.map((status) => STATUS_LABELS[status]),
  'All',
];

/** How many of some projects have each status, and how many there are. */
export function statusFigures(projects: readonly Project[]): readonly number[] {
  const states = STATUSES.map((status) =>
    countOf(projects, (project) => project.status === status),
  );
  return [...states, projects.length];
}

/** How many of some projects have a status. */
export function countStatus(projects: readonly Project[], status: Status): number {
  return countOf(projects, (project) => project.status === status);
}
