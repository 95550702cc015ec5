import {guardText} from '../../src/guard/guardText.ts';
import {assemble} from '../../src/knowledge/assemble.ts';
import type {KnowledgeBase, Project} from '../../src/knowledge/model.ts';
import type {Problem} from '../../src/knowledge/problem.ts';
import type {Sources} from '../../src/knowledge/sources.ts';

/** The knowledge base at one time: before a change, or after it. */
export interface State {
  readonly sources: Sources;
  readonly knowledge: KnowledgeBase;
  /** Why pages are not in the knowledge base. */
  readonly problems: readonly Problem[];
  /** Pages that are not read: the check says why. A parser could work on them for minutes, or they hide something. */
  readonly refused: readonly string[];
}

/** Makes the knowledge base of the files of one time. Pages with problems are left out of it. */
export function stateOf(sources: Sources): State {
  const readable = sources.pages.filter(({file, text}) => guardText(file, text).length === 0);
  const refused = sources.pages.filter((page) => !readable.includes(page)).map(({file}) => file);
  const read = {...sources, pages: readable};
  const {knowledge, problems} = assemble(read);
  return {sources: read, knowledge, problems, refused};
}

/** Returns every project that has a page, also those that the atlas no longer lists. */
export function projectsOf({knowledge}: State): readonly Project[] {
  return [...knowledge.projects, ...knowledge.tombstones];
}
