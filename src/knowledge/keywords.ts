import {listFacts} from './fact.ts';
import {wordsOf} from './factLines.ts';
import {EVENT_KIND_LABELS} from './labels.ts';
import type {KnowledgeBase, Project} from './model.ts';

/** Other names of a project, by which search finds it as by its title. */
export function otherNamesOf({facts}: KnowledgeBase, project: Project): string[] {
  return searchedAs('name', facts, project);
}

/** Keywords for the head of a project's page: those that it names itself, its other names and the labels of its tags. */
export function keywordsOf(knowledge: KnowledgeBase, project: Project): string[] {
  const labels = knowledge.tags
    .filter(({slug}) => project.tags.includes(slug))
    .map(({label}) => label);
  return [
    ...new Set([...(project.keywords ?? []), ...otherNamesOf(knowledge, project), ...labels]),
  ];
}

/** Every word beside the text of its page by which search finds a project. */
export function searchWordsOf(knowledge: KnowledgeBase, project: Project): string[] {
  return [
    ...keywordsOf(knowledge, project),
    ...searchedAs('word', knowledge.facts, project),
    ...project.relations.map(({target}) => target),
    ...kindsOfEvents(project),
  ];
}

/** What kinds of events its history has, by name: "other" names none. */
function kindsOfEvents({events}: Project): string[] {
  const kinds = new Set(events.map(({kind}) => kind));
  return [...kinds].filter((kind) => kind !== 'other').map((kind) => EVENT_KIND_LABELS[kind]);
}

function searchedAs(use: 'name' | 'word', facts: KnowledgeBase['facts'], project: Project) {
  return listFacts(facts)
    .filter(({search}) => search === use)
    .flatMap((fact) => wordsOf(project, fact));
}
