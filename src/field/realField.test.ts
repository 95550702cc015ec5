import {expect, test} from 'vitest';
import {knowledge} from '../knowledge/realAtlas.fixture.ts';
import {comparedProject} from './comparedProject.ts';
import {compare} from './compare.ts';
import {explorer, WHOLE_FIELD, type ExploreState} from './explore.ts';
import {readExplore, writeExplore} from './exploreAddress.ts';
import {fieldData} from './fieldData.ts';
import {layOut, relationPicture} from './graphLayout.ts';
import {relationGraph} from './relationGraph.ts';
import {
  fieldEvents,
  readTimeline,
  timelineFacets,
  timelineYears,
  writeTimeline,
} from './timeline.ts';
import {timelineData} from './timelineData.ts';

const data = fieldData(knowledge);

test('the address gives back the state that it was written from', () => {
  const {facets} = explorer(data);
  const slugs = new Set(data.rows.map(({slug}) => slug));
  for (const {key, values} of facets) {
    for (const {value} of values) {
      const state: ExploreState = {...WHOLE_FIELD, text: 'a & b', choices: {[key]: [value]}};
      expect(readExplore(writeExplore(state, facets), facets, slugs)).toEqual({state, ignored: []});
    }
  }
});

test('a mistyped name is found', () => {
  const {explore} = explorer(data);
  expect(explore({...WHOLE_FIELD, text: 'bitensor'}).rows[0]?.slug).toBe('bittensor');
  expect(explore({...WHOLE_FIELD, text: 'ionet'}).rows[0]?.slug).toBe('io-net');
});

test('a comparison loses no fact and no source', () => {
  const some = knowledge.projects.slice(0, 4);
  const {rows} = compare(some.map((project) => comparedProject(knowledge, project)));
  some.forEach(({sources}, index) => {
    for (const [key, source] of Object.entries(sources)) {
      const cell = rows.find((row) => row.key === key)?.cells[index];
      expect(cell?.values.length).toBeGreaterThan(0);
      expect(cell?.source).toBe(source);
    }
  });
});

test('the timeline has every event', () => {
  const events = fieldEvents(knowledge);
  const shown = timelineYears(events).flatMap(({months}) =>
    months.flatMap((month) => month.events),
  );
  expect(shown).toEqual(events);
});

test('the same relations give the same picture', () => {
  expect(layOut(relationGraph(knowledge))).toEqual(relationPicture(knowledge));
});

test('no label lies over another', () => {
  for (const {nodes} of relationPicture(knowledge)) {
    nodes.forEach((a, index) => {
      for (const b of nodes.slice(index + 1)) {
        const isApart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
          Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
        expect(isApart, `${a.name} and ${b.name}`).toBe(true);
      }
    });
  }
});

test('every address of the timeline is read as it was written', () => {
  const data = timelineData(knowledge);
  const facets = timelineFacets(data.events, data);
  for (const {key, values} of facets) {
    for (const {value} of values) {
      const state = {[key]: [value]};
      expect(readTimeline(writeTimeline(state, facets), facets)).toEqual({state, ignored: []});
    }
  }
});
