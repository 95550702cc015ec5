import {EVENT_KIND_LABELS} from '../../knowledge/labels.ts';
import type {KnowledgeBase} from '../../knowledge/model.ts';
import {counted, inWords, verb} from '../words.ts';
import {countOf, tally, type Series} from './series.ts';

/** How many years have a column of their own; what was before is one column. */
const YEARS = 4;

/** How many events of each kind happened in each of the last years with events. Kinds without an event are left out. */
export function eventKinds({projects}: KnowledgeBase): Series {
  const events = projects.flatMap((project) =>
    project.events.map(({date, kind}) => ({year: date.slice(0, 'YYYY'.length), kind})),
  );
  const last = Math.max(...events.map(({year}) => Number(year)));
  const years =
    events.length === 0 ? [] : Array.from({length: YEARS}, (_, n) => String(last - YEARS + 1 + n));
  const figures = (of: typeof events) => [
    countOf(of, ({year}) => year < (years[0] ?? '')),
    ...years.map((each) => countOf(of, ({year}) => year === each)),
    of.length,
  ];
  const kinds = Object.entries(EVENT_KIND_LABELS).map(([kind, label]) => ({
    label,
    events: events.filter((event) => event.kind === kind),
  }));
  return {
    id: 'events',
    question: 'What happened, and when?',
    sentence: sentenceOf(
      events.map(({year}) => year),
      kinds,
    ),
    columns: ['Kind', years[0] ? `Before ${years[0]}` : 'Before', ...years, 'All'],
    rows: [
      ...kinds
        .filter((kind) => kind.events.length > 0)
        .map(({label, events: ofKind}) => ({label, figures: figures(ofKind)})),
      {label: 'All', figures: figures(events)},
    ],
  };
}

function sentenceOf(
  years: readonly string[],
  kinds: readonly {readonly label: string; readonly events: readonly unknown[]}[],
): string {
  const busiest = tally(years)[0];
  const commonest = kinds.toSorted((a, b) => b.events.length - a.events.length)[0];
  if (!busiest || !commonest) return 'No event is on record.';
  const count = commonest.events.length;
  return `${busiest[1]} of ${counted(years.length, 'event')} on record ${verb(busiest[1], 'falls', 'fall')} in ${busiest[0]}. The most frequent kind is ${commonest.label.toLowerCase()}, with ${inWords(count)}.`;
}
