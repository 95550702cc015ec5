import {RESOURCE_LABELS, type Resource} from '../../knowledge/labels.ts';
import type {KnowledgeBase} from '../../knowledge/model.ts';
import {capitalized, counted, inWords, verb} from '../words.ts';
import {tally, type Series} from './series.ts';
import {countStatus} from './statusColumns.ts';

/** How many projects provide each resource. A project that provides two counts at both. */
export function resourceSeries({projects}: KnowledgeBase): Series {
  const words: ReadonlyMap<string, string> = new Map(Object.entries(RESOURCE_LABELS));
  const label = (resource: string) => words.get(resource) ?? resource;
  const counts = tally(projects.flatMap(({resources}) => resources)).map(([resource, count]) => ({
    resource,
    count,
    active: countStatus(
      projects.filter(({resources}) => resources.includes(resource as Resource)),
      'active',
    ),
  }));
  const none = projects.filter(({resources}) => resources.length === 0);
  const [first, second] = counts;
  const leaders = first
    ? `Most often it is ${label(first.resource)}, with ${counted(first.count, 'project')}, of which ${inWords(first.active)} ${verb(first.active, 'is', 'are')} active${second ? `; then ${label(second.resource)}, with ${inWords(second.count)}` : ''}. `
    : '';
  return {
    id: 'resources',
    question: 'What do projects provide?',
    sentence:
      leaders +
      capitalized(
        `${counted(none.length, 'project')} ${verb(none.length, 'names', 'name')} no resource.`,
      ),
    columns: ['Resource', 'Active', 'All'],
    rows: [
      ...counts.map(({resource, active, count}) => ({
        label: capitalized(label(resource)),
        figures: [active, count],
      })),
      {label: 'None named', figures: [countStatus(none, 'active'), none.length]},
    ],
  };
}
