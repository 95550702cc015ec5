import {expect, test} from 'vitest';
import {readIdeas} from './ideas.ts';
import {matchPassages} from './passages.ts';
import {createRanking} from './ranking.ts';
import type {Entry, Kind} from './searchIndex.ts';
import {smallIndex} from './smallIndex.fixture.ts';
import {PASSAGE, POINTS} from './weights.ts';

const ideasOf = readIdeas(smallIndex.synonyms);
const GOLEM = 0;
const IO_NET = 1;

function shareSaid(query: string, position: number): number {
  return matchPassages(smallIndex)(ideasOf(query))(position);
}

test('one sentence that says all of a query says more than two that say a part each', () => {
  expect(shareSaid('idle computers for tasks', GOLEM)).toBe(1);
  const parted = shareSaid('idle blender', GOLEM);
  expect(parted).toBeGreaterThan(0);
  expect(parted).toBeLessThan(1);
});

test('a synonym counts, and less than the word itself', () => {
  const word = shareSaid('clusters of graphics cards', IO_NET);
  const synonym = shareSaid('clusters of video cards', IO_NET);
  expect(word).toBe(1);
  expect(synonym).toBeLessThan(word);
  expect(synonym).toBeGreaterThan(shareSaid('clusters of bicycles', IO_NET));
});

test('a query without words that tell something is said by nothing', () => {
  expect(shareSaid('', GOLEM)).toBe(0);
});

test('the more projects answer a query, the more points a list gets above them', () => {
  const some = (wanted: Kind, count: number): Entry[] => {
    const ofKind = smallIndex.entries.filter(({kind}) => kind === wanted).slice(0, 1);
    const described = ofKind.map((entry) => ({...entry, description: 'Train with volunteers.'}));
    return Array.from({length: count}, () => described).flat();
  };

  function lead(count: number): number {
    const entries = [...some('tag', 1), ...some('project', count), ...smallIndex.entries];
    const rank = createRanking({...smallIndex, entries, sections: []});
    const [list = 0, project = 0] = [0, 1].map(
      (at) => rank('volunteers train').ranked.find(({position}) => position === at)?.score.passage,
    );
    return list - project;
  }

  expect(lead(1)).toBeCloseTo(POINTS.list / PASSAGE.many);
  expect(lead(20)).toBeCloseTo(POINTS.list);
});
