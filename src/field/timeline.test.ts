import fc from 'fast-check';
import {expect, test} from 'vitest';
import {EVENT_KIND_LABELS, type EventKind} from '../knowledge/labels.ts';
import type {FieldCategory} from './fieldData.ts';
import {
  readTimeline,
  timeline,
  timelineFacets,
  timelineYears,
  writeTimeline,
  type FieldEvent,
} from './timeline.ts';
import {timelineQuarters} from './timelineQuarters.ts';

const event = (project: string, date: string, kind: EventKind): FieldEvent => ({
  project,
  date,
  kind,
  title: `${project} in ${date}`,
  source: 'overview',
});

const EVENTS = [
  event('arc', '2026-04-02', 'launch'),
  event('bow', '2026-04', 'token'),
  event('arc', '2026', 'plan'),
  event('bow', '2024-12-31', 'launch'),
];
const PROJECTS = [
  {slug: 'arc', name: 'Arc', categories: ['compute']},
  {slug: 'bow', name: 'Bow & Co', categories: ['gaming']},
];
const CATEGORIES: readonly FieldCategory[] = [
  {slug: 'compute', label: 'Compute', hue: 1},
  {slug: 'applications', label: 'Applications', hue: 2},
  {slug: 'gaming', label: 'Gaming', hue: 2, parent: 'applications'},
];
const FACETS = timelineFacets(EVENTS, {projects: PROJECTS, categories: CATEGORIES});

/** Any choices, without keys for facets of which nothing is chosen. */
const choicesOf = fc
  .tuple(...FACETS.map(({values}) => fc.subarray(values.map(({value}) => value))))
  .map((chosen) =>
    Object.fromEntries(
      FACETS.flatMap(({key}, index) => {
        const values = chosen[index] ?? [];
        return values.length > 0 ? [[key, values]] : [];
      }),
    ),
  );

test('events stand by year and month, the less exact date after the more exact', () => {
  const years = timelineYears([...EVENTS].reverse());
  expect(
    years.map(({year, count, months}) => [
      year,
      count,
      ...months.map(({month = 'no month', events}) => `${month}: ${events.map(({date}) => date)}`),
    ]),
  ).toEqual([
    ['2026', 3, '2026-04: 2026-04-02,2026-04', 'no month: 2026'],
    ['2024', 1, '2024-12: 2024-12-31'],
  ]);
});

test('every choice can be read again from the address that it was written to', () => {
  fc.assert(
    fc.property(choicesOf, (choices) => {
      expect(readTimeline(writeTimeline(choices, FACETS), FACETS)).toEqual({
        state: choices,
        ignored: [],
      });
    }),
  );
});

test('any address is read, and what is read is written alike', () => {
  const parameter = fc.tuple(
    fc.oneof(fc.constantFrom('kind', 'category', 'project'), fc.string()),
    fc.oneof(fc.constantFrom('launch', 'arc', 'gaming', ''), fc.string()),
  );
  fc.assert(
    fc.property(fc.array(parameter), (parameters) => {
      const {state, ignored} = readTimeline(new URLSearchParams(parameters), FACETS);
      expect(readTimeline(writeTimeline(state, FACETS), FACETS)).toEqual({state, ignored: []});
      const read = new Set(Object.values(state).flat());
      for (const [key, value] of parameters) {
        const isIgnored = ignored.some((each) => each.parameter === key && each.value === value);
        expect(isIgnored || read.has(value)).toBe(true);
      }
    }),
  );
});

test('the count at a value is the number of events that choosing it shows', () => {
  fc.assert(
    fc.property(choicesOf, (choices) => {
      for (const {key, values} of timeline(EVENTS, FACETS, choices).facets) {
        for (const {value, count} of values) {
          expect(timeline(EVENTS, FACETS, {...choices, [key]: [value]}).rows).toHaveLength(count);
        }
      }
    }),
  );
});

test.each([
  ['kind=launch', ['arc in 2026-04-02', 'bow in 2024-12-31']],
  ['category=applications', ['bow in 2026-04', 'bow in 2024-12-31']],
  ['category=gaming&kind=token', ['bow in 2026-04']],
  ['project=arc&kind=plan&kind=launch', ['arc in 2026-04-02', 'arc in 2026']],
  ['project=arc&kind=token', []],
])('%s shows what meets all of it', (query, titles) => {
  const {rows} = timeline(EVENTS, FACETS, readTimeline(query, FACETS).state);
  expect(rows.map(({title}) => title)).toEqual(titles);
});

test('where nothing is left, the choices to drop are named with what each would show', () => {
  const {rescues} = timeline(EVENTS, FACETS, {project: ['arc'], kind: ['token']});
  expect(rescues).toEqual([
    {drop: ['kind'], count: 2},
    {drop: ['project'], count: 1},
  ]);
});

test('kinds stand in their usual order', () => {
  const order = Object.keys(EVENT_KIND_LABELS);
  const kinds = FACETS.find(({key}) => key === 'kind')?.values.map(({value}) => value) ?? [];
  expect(kinds).toEqual(order.filter((kind) => kinds.includes(kind)));
});

test('events are counted by quarter, and years without any are there too', () => {
  expect(timelineQuarters(EVENTS)).toEqual([
    {year: '2024', quarters: [0, 0, 0, 1], undated: 0, count: 1},
    {year: '2025', quarters: [0, 0, 0, 0], undated: 0, count: 0},
    {year: '2026', quarters: [0, 2, 0, 0], undated: 1, count: 3},
  ]);
  expect(timelineQuarters([])).toEqual([]);
});
