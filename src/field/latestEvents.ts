import type {SourcedEvent, TimelineData, TimelineProject} from './timelineData.ts';

/** What happened last in the field. */
export interface LatestEvents {
  /** The newest first, each with its project. */
  readonly events: readonly (Omit<SourcedEvent, 'project'> & {
    readonly project: Pick<TimelineProject, 'name' | 'permalink'>;
  })[];
  /** How many events the timeline has, plans included. */
  readonly total: number;
}

/** How many events the home page shows. */
const SHOWN = 6;

/** Takes the latest events from the timeline. What is planned did not happen yet. */
export function latestEvents({events, projects}: TimelineData): LatestEvents {
  const bySlug = new Map(projects.map((project) => [project.slug, project]));
  const happened = events.flatMap(({project: slug, ...event}) => {
    const {name, permalink} = bySlug.get(slug) ?? {name: slug, permalink: `/projects/${slug}`};
    return event.kind === 'plan' ? [] : [{...event, project: {name, permalink}}];
  });
  return {events: happened.slice(0, SHOWN), total: events.length};
}
