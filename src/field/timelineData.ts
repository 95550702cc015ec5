import {ownPagesOf} from '../knowledge/evidence.ts';
import type {KnowledgeBase} from '../knowledge/model.ts';
import {OVERVIEW} from '../knowledge/values.ts';
import {fieldData, type FieldCategory, type FieldRow} from './fieldData.ts';
import {fieldEvents, type FieldEvent} from './timeline.ts';

/** A project as the timeline shows it. */
export interface TimelineProject extends Pick<
  FieldRow,
  'slug' | 'name' | 'categories' | 'status' | 'monogram' | 'hue'
> {
  readonly permalink: string;
}

/** An event, and whether its source is a page of the project itself. */
export interface SourcedEvent extends FieldEvent {
  readonly isOwn?: true;
}

/** Everything that a timeline of the whole field needs, made at build. */
export interface TimelineData {
  /** The newest first. */
  readonly events: readonly SourcedEvent[];
  /** Those that have events. */
  readonly projects: readonly TimelineProject[];
  readonly categories: readonly FieldCategory[];
}

/** Collects it from the knowledge base. */
export function timelineData(knowledge: KnowledgeBase): TimelineData {
  const {rows, categories} = fieldData(knowledge);
  const tests = new Map(
    knowledge.projects.map((project) => [project.slug, ownPagesOf(project, knowledge.facts)]),
  );
  const permalinks = new Map(knowledge.projects.map(({slug, permalink}) => [slug, permalink]));
  const events = fieldEvents(knowledge);
  const named = new Set(events.map(({project}) => project));
  return {
    events: events.map((event) => ({
      ...event,
      ...(event.source !== OVERVIEW && tests.get(event.project)?.(event.source) && {isOwn: true}),
    })),
    projects: rows
      .filter(({slug}) => named.has(slug))
      .map(({slug, name, categories: own, status, monogram, hue}) => ({
        slug,
        name,
        permalink: permalinks.get(slug) ?? `/projects/${slug}`,
        categories: own,
        ...(status && {status}),
        monogram,
        hue,
      })),
    categories,
  };
}
