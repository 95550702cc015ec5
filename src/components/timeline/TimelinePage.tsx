import useBaseUrl from '@docusaurus/useBaseUrl';
import {useEffect, useMemo, useRef} from 'react';
import {toggleChoice} from '../../field/choicesAddress.ts';
import type {Choices} from '../../field/facets.ts';
import {readTimeline, timeline, timelineFacets, writeTimeline} from '../../field/timeline.ts';
import type {TimelineData} from '../../field/timelineData.ts';
import {earlyState} from '../address/earlyState.ts';
import {useAddressState} from '../address/useAddressState.ts';
import IgnoredNote from '../facets/IgnoredNote.tsx';
import ViewFrame from '../page/ViewFrame.tsx';
import SaveAs from '../data/SaveAs.tsx';
import PageData from '../data/PageData.tsx';
import ChosenEvents from './ChosenEvents.tsx';
import EventFilters from './EventFilters.tsx';
import SourceKind from '../project/SourceKind.tsx';
import EventYear from './EventYear.tsx';
import Histogram from './Histogram.tsx';
import styles from './TimelinePage.module.css';

const ALL: Choices = {};

/** All events, the newest first, to be narrowed down by kind, category and project. What is chosen is in the address. */
export default function TimelinePage({data}: {readonly data: TimelineData}) {
  const {events, projects, categories} = data;
  const facets = useMemo(() => timelineFacets(data.events, data), [data]);
  const codec = useMemo(
    () => ({
      read: (query: string) => readTimeline(query, facets).state,
      write: (choices: Choices) => writeTimeline(choices, facets),
      ignored: (query: string) => readTimeline(query, facets).ignored,
    }),
    [facets],
  );
  const {state: choices, ignored, choose} = useAddressState(codec, ALL);
  const view = useMemo(() => timeline(events, facets, choices), [events, facets, choices]);
  const bySlug = useMemo(() => new Map(projects.map((each) => [each.slug, each])), [projects]);

  // What was ticked before React ran.
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const early = form.current && earlyState(new FormData(form.current), codec, location.search);
    if (early) choose(early);
  }, [choose, codec]);

  function without(keys: readonly string[], from: Choices): Choices {
    return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)));
  }

  function toggle(key: string, value: string) {
    const facet = facets.find((each) => each.key === key);
    if (facet) choose(toggleChoice(choices, facet, value));
  }

  return (
    <ViewFrame
      title="Timeline"
      lead={`${events.length} events of ${projects.length} projects, newest first. Each names its source.`}
    >
      <IgnoredNote ignored={ignored} facets={facets} />
      <Histogram events={events} shown={view.rows} />
      <div className={styles.columns}>
        <form
          ref={form}
          data-app="state"
          data-unindexed
          aria-label="Filter"
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          <EventFilters
            facets={view.facets}
            categories={categories}
            onToggle={toggle}
            onProject={(slug) => {
              choose({
                ...without(['project'], choices),
                ...(slug !== undefined && {project: [slug]}),
              });
            }}
          />
        </form>
        <div className={styles.list}>
          <ChosenEvents
            view={view}
            total={events.length}
            onDrop={(keys, value) => {
              if (value === undefined) choose(without(keys, choices));
              else for (const key of keys) toggle(key, value);
            }}
          >
            {view.rows.length > 0 && (
              <SaveAs
                name="events"
                formats={[
                  {
                    label: 'CSV',
                    write: async () =>
                      (await import('../../field/timelineExport.ts')).eventsAsCsv(view.rows),
                  },
                ]}
              />
            )}
            <a href={useBaseUrl('/api/v1/timeline.json')}>All as JSON</a>
            <a href={useBaseUrl('/feeds/events.xml')}>Feed</a>
          </ChosenEvents>
          {view.years.map((year) => (
            <EventYear key={year.year} year={year} projects={bySlug} />
          ))}
          <p className={styles.key} data-unindexed>
            <SourceKind kind="own" /> a page of the project itself
            <SourceKind kind="others" /> a page of others
            <SourceKind kind="overview" /> the overview of 2024 alone
          </p>
        </div>
      </div>
      <PageData permalink="/timeline" hasTwin={false} />
    </ViewFrame>
  );
}
