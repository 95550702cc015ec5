import {expect, test} from 'vitest';
import {knowledgeOf} from '../knowledge/smallAtlas.fixture.ts';
import {latestEvents} from './latestEvents.ts';
import {timelineData} from './timelineData.ts';

test('the latest events are those of all projects, without plans, the newest first', () => {
  const knowledge = knowledgeOf();
  const dates = [
    '2024',
    '2026-08',
    '2025-01-09',
    '2026-08-01',
    '2026-07-31',
    '2023',
    '2022',
    '2021',
  ];
  const projects = knowledge.projects.map((project, index) => ({
    ...project,
    events: dates
      .filter((_, place) => place % 3 === index)
      .map((date) => ({
        date,
        kind: date === '2023' ? ('plan' as const) : ('other' as const),
        title: `In ${date}`,
        source: 'overview',
      })),
  }));
  const {events, total} = latestEvents(timelineData({...knowledge, projects}));
  expect(total).toBe(8);
  expect(events.map(({date}) => date)).toEqual([
    '2026-08-01',
    '2026-08',
    '2026-07-31',
    '2025-01-09',
    '2024',
    '2022',
  ]);
  expect(events.map(({project: {name}}) => name)).toContain('Akash');
});
