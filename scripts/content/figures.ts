import {amount} from '../../src/knowledge/amount.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import type {WeakPage} from './weakHosts.ts';

/**
 * Says in one line how much the atlas knows.
 *
 * @param noted the addresses in footnotes
 * @param weak the pages that lead to weak hosts
 */
export function figures(
  {projects, categories, tags, glossary}: KnowledgeBase,
  noted: readonly string[],
  weak: readonly WeakPage[],
): string {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  const claims = sum(projects.map(({evidence}) => evidence.claims));
  const events = sum(projects.map((project) => project.events.length));
  const confidence = ['high', 'medium', 'low'].map(
    (level) => `${projects.filter((project) => project.confidence === level).length} ${level}`,
  );
  const counts = [
    `${projects.length} projects (confidence: ${confidence.join(', ')})`,
    `${categories.length} categories`,
    `${tags.length} tags`,
    `${glossary.length} terms`,
    `${claims} claims`,
    `${countAddresses(projects, noted)} addresses of sources`,
    `links to weak hosts: ${sum(weak.map(({addresses}) => addresses.length))} on ${amount(weak.length, 'page')}`,
    `${events} events`,
  ];
  return counts.join(', ');
}

/** Counts the distinct addresses in footnotes, facts, relations and events. */
function countAddresses(projects: KnowledgeBase['projects'], noted: readonly string[]): number {
  const addresses = new Set([
    ...noted,
    ...projects.flatMap((project) => [
      ...Object.values(project.sources),
      ...[...project.relations, ...project.events].map(({source}) => source),
    ]),
  ]);
  addresses.delete('overview');
  return addresses.size;
}
