import {EVENT_KIND_LABELS, type EventKind} from '../knowledge/labels.ts';
import type {KnowledgeBase} from '../knowledge/model.ts';
import {groupBy} from '../knowledge/oncePer.ts';
import {unknownParameters, readChoices, writeChoices} from './choicesAddress.ts';
import {choose, facetOf, type Choices, type Chosen, type Facet} from './facets.ts';
import type {FieldCategory, FieldRow} from './fieldData.ts';
import {lineages} from './lineages.ts';
import type {ReadState} from './exploreAddress.ts';

/** An event of a project. */
export interface FieldEvent {
  /** Slug. */
  readonly project: string;
  /** A day, or the month or year if no more is known. */
  readonly date: string;
  readonly kind: EventKind;
  readonly title: string;
  /** An address, or `overview`. */
  readonly source: string;
}

/** The events of one year. */
export interface TimelineYear<Event extends FieldEvent = FieldEvent> {
  readonly year: string;
  readonly count: number;
  /** The newest first; last those of which the month is not known. */
  readonly months: readonly TimelineMonth<Event>[];
}

/** The events of one month: those without a day last. */
export interface TimelineMonth<Event extends FieldEvent = FieldEvent> {
  /** `2026-04`; absent for events of which only the year is known. */
  readonly month?: string;
  readonly events: readonly Event[];
}

/** Events as a page shows them, with the counts of what could be chosen. */
export interface TimelineView<Event extends FieldEvent = FieldEvent> extends Chosen<Event> {
  /** The newest first. */
  readonly years: readonly TimelineYear<Event>[];
}

/** Lists the events of all projects, the newest first; what happened on one date in the order of the site. */
export function fieldEvents({projects}: KnowledgeBase): readonly FieldEvent[] {
  return newestFirst(
    projects.flatMap(({slug, events}) => events.map((event) => ({project: slug, ...event}))),
  );
}

/** Sorts events by their dates. What is known less exactly comes after what is known more exactly: 2026-04 after 2026-04-02. */
export function newestFirst<Dated extends {readonly date: string}>(
  events: readonly Dated[],
): readonly Dated[] {
  return events.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Groups events by year and month, the newest first. */
export function timelineYears<Event extends FieldEvent>(
  events: readonly Event[],
): readonly TimelineYear<Event>[] {
  const years = groupBy(newestFirst(events), ({date}) => [date.slice(0, YEAR)]);
  return [...years].map(([year, ofYear]) => ({
    year,
    count: ofYear.length,
    months: [...groupBy(ofYear, ({date}) => [date.slice(0, MONTH)])].map(([month, ofMonth]) => ({
      ...(month.length === MONTH && {month}),
      events: ofMonth,
    })),
  }));
}

const YEAR = 'YYYY'.length;
const MONTH = 'YYYY-MM'.length;

/** By what events can be chosen: the category of their project, their kind, and their project. */
const FACETS = ['category', 'kind', 'project'] as const;

/** Makes the facets of events: with each the values that occur. */
export function timelineFacets<Event extends FieldEvent>(
  events: readonly Event[],
  {
    projects,
    categories,
  }: {
    readonly projects: readonly Pick<FieldRow, 'slug' | 'name' | 'categories'>[];
    readonly categories: readonly FieldCategory[];
  },
): readonly Facet<Event>[] {
  const above = lineages(categories);
  const bySlug = new Map(projects.map((project) => [project.slug, project]));
  const labels = new Map(categories.map(({slug, label}) => [slug, label]));
  const [category, kind, project] = FACETS;
  return [
    facetOf(
      {
        key: category,
        label: 'Category',
        valuesOf: (event) => [
          ...new Set(
            bySlug.get(event.project)?.categories.flatMap((slug) => above.get(slug) ?? slug),
          ),
        ],
      },
      events,
      {order: categories.map(({slug}) => slug), labelOf: (slug) => labels.get(slug) ?? slug},
    ),
    facetOf({key: kind, label: 'Kind', valuesOf: (event) => [event.kind]}, events, {
      order: Object.keys(EVENT_KIND_LABELS),
      labelOf: (value) =>
        new Map<string, string>(Object.entries(EVENT_KIND_LABELS)).get(value) ?? value,
    }),
    facetOf({key: project, label: 'Project', valuesOf: (event) => [event.project]}, events, {
      labelOf: (slug) => bySlug.get(slug)?.name ?? slug,
    }),
  ];
}

/** Chooses events and parts them into years and months. */
export function timeline<Event extends FieldEvent>(
  events: readonly Event[],
  facets: readonly Facet<Event>[],
  choices: Choices,
): TimelineView<Event> {
  const chosen = choose(events, facets, choices);
  return {...chosen, years: timelineYears(chosen.rows)};
}

/** Reads the choices from the part of an address after the question mark: `kind=launch&category=data&project=grass`. */
export function readTimeline<Event extends FieldEvent>(
  query: string | URLSearchParams,
  facets: readonly Facet<Event>[],
): ReadState<Choices> {
  const parameters = new URLSearchParams(query);
  const {choices, ignored} = readChoices(parameters, facets);
  return {state: choices, ignored: [...ignored, ...unknownParameters(parameters, FACETS)]};
}

/** Writes the choices for an address; empty if there are none. */
export function writeTimeline<Event extends FieldEvent>(
  choices: Choices,
  facets: readonly Facet<Event>[],
): string {
  const parameters = new URLSearchParams();
  writeChoices(parameters, facets, choices);
  return parameters.toString();
}
