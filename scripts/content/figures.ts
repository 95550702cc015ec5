import {visit} from 'unist-util-visit';
import type {Sources} from '../../src/knowledge/sources.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import {parsePage} from '../../src/knowledge/parsePage.ts';

/** Says in one line how much the atlas knows. */
export function figures(
  {projects, categories, tags, glossary}: KnowledgeBase,
  sources: Sources,
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
    `${countAddresses(projects, sources)} addresses of sources`,
    `${events} events`,
  ];
  return counts.join(', ');
}

/** Counts the distinct addresses in footnotes, facts, relations and events. */
function countAddresses(projects: KnowledgeBase['projects'], {pages}: Sources): number {
  const addresses = new Set(
    projects.flatMap((project) => [
      ...Object.values(project.sources),
      ...[...project.relations, ...project.events].map(({source}) => source),
    ]),
  );
  addresses.delete('overview');
  for (const {text} of pages) {
    // Footnotes are the last part of most pages: what is before them has been parsed often enough.
    const tree = parsePage(text.slice(text.search(/^\[\^[^\]\s]+\]:/m)), 'mdx');
    if ('message' in tree) continue;
    visit(tree, 'footnoteDefinition', (footnote) => {
      visit(footnote, 'link', ({url}) => {
        addresses.add(url);
      });
    });
  }
  return addresses.size;
}
