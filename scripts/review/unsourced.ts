import {listFacts} from '../../src/knowledge/fact.ts';
import {valuesOf} from '../../src/knowledge/factLines.ts';
import type {KnowledgeBase, Project} from '../../src/knowledge/model.ts';
import {readPage, type Page} from '../../src/knowledge/page.ts';
import type {SourceFile} from '../../src/knowledge/sources.ts';
import {placesOf} from '../content/places.ts';
import {citations} from '../content/citations.ts';
import {projectsOf, type State} from './state.ts';

/** A claim that names no source: the line that makes it, and where that is. */
export interface Unsourced {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly claim: string;
}

/**
 * Lists the claims that a change adds without a source. The check demands sources only of pages that a person has
 * compared with them; a reviewer should see them on every page.
 */
export function newUnsourced(base: State, head: State): Unsourced[] {
  const texts = new Map(base.sources.pages.map(({file, text}) => [file, text]));
  const changed = head.sources.pages.filter(({file, text}) => texts.get(file) !== text);
  // The same claim may have been on another line or page.
  const known = new Set(unsourcedOn(base, base.sources.pages).map(({claim}) => claim));
  return unsourcedOn(head, changed).filter(({claim}) => !known.has(claim));
}

function unsourcedOn(state: State, pages: readonly SourceFile[]): Unsourced[] {
  const projects = new Map(projectsOf(state).map((project) => [project.file, project]));
  return pages.flatMap(({file, text}) => {
    const page = readPage(file, text);
    const project = projects.get(file);
    if ('message' in page || !project) return [];
    const lines = text.split('\n');
    return [
      ...factLines(page, project, state.knowledge),
      ...textLines(page, project, state.knowledge),
    ]
      .map((line) => ({file, line, claim: lines[line - 1]?.trim() ?? ''}))
      .filter(({claim}) => claim !== '');
  });
}

/** The lines of facts that should have a source and have none. */
function factLines({frontMatter}: Page, project: Project, {facts}: KnowledgeBase): number[] {
  return listFacts(facts)
    .filter((fact) => fact.needsSource && valuesOf(project, fact).length > 0)
    .filter(({key}) => !(key in project.sources))
    .map(({key}) => frontMatter.positionOf([key]).line);
}

/** The lines on which paragraphs and list items begin that have no footnote: what the rule finds on a checked page. */
function textLines(page: Page, project: Project, knowledge: KnowledgeBase): number[] {
  const {checked = 'not checked'} = project;
  const context = {
    knowledge,
    places: placesOf(knowledge),
    project: {...project, checked},
    latestDay: undefined,
  };
  return citations.check(page, context).map(({line}) => line);
}
