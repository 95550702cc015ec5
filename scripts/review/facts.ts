import {listFacts, type Fact} from '../../src/knowledge/fact.ts';
import type {Project} from '../../src/knowledge/model.ts';
import {projectsOf, type State} from './state.ts';

/** How one fact of one project differs. */
export interface FactChange {
  /** The name of the project. */
  readonly project: string;
  /** The key of the fact. */
  readonly key: string;
  /** What was said and is no longer said, and what is said now: at most one of each for a fact that is no list. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** Whether the fact is a single value. */
  readonly isSingle: boolean;
}

/** Lists the facts that differ on pages that were there before and are still there, as they are declared. */
export function factChanges(base: State, head: State): FactChange[] {
  const before = new Map(projectsOf(base).map((project) => [project.permalink, project]));
  return projectsOf(head).flatMap((project) => {
    const earlier = before.get(project.permalink);
    return earlier ? changesOf(earlier, project, listFacts(head.knowledge.facts)) : [];
  });
}

function changesOf(before: Project, after: Project, facts: readonly Fact[]): FactChange[] {
  const named = facts.map(({key}) => ({
    key,
    before: valueOf(before, key),
    after: valueOf(after, key),
  }));
  // Not declared as a fact, but the gravest of all.
  const retired = {key: 'retired', before: before.retired, after: after.retired};
  return [...named, retired].flatMap((fact): FactChange[] => {
    const [old, now] = [statements(fact.before), statements(fact.after)];
    const removed = old.filter((statement) => !now.includes(statement));
    const added = now.filter((statement) => !old.includes(statement));
    if (removed.length + added.length === 0) return [];
    const isSingle = typeof (fact.after ?? fact.before) !== 'object';
    return [{project: before.title, key: fact.key, removed, added, isSingle}];
  });
}

function valueOf(project: Project, key: string): unknown {
  return new Map<string, unknown>(Object.entries(project)).get(key);
}

/** Returns what a value says, one by one: a text, the items of a list, or the entries of a table as `key: value`. */
function statements(value: unknown): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map(words);
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).map(([key, part]) => `${key}: ${words(part)}`);
}

/** A relation or an event in one line: its parts in their order. */
function words(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(String).join(' ')
    : String(value);
}
