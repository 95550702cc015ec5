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

function matchOf(query: string, position: number, index = smallIndex) {
  return matchPassages(index)(ideasOf(query))(position);
}

function shareSaid(query: string, position: number): number {
  return matchOf(query, position).said;
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

test('a phrase that says nothing else has more in common with a query than a sentence that also says it', () => {
  const entries = smallIndex.entries.map((entry, position) =>
    position === GOLEM ? {...entry, said: ['idle machines']} : entry,
  );
  const query = 'idle machines';
  const text = 'Owners of idle machines are paid for tasks.';
  const sentence = {entry: IO_NET, heading: '', hash: '', text};
  const index = {...smallIndex, entries, sections: [sentence]};
  expect(matchOf(query, GOLEM, index)).toEqual({said: 1, common: 1});
  const other = matchOf(query, IO_NET, index);
  expect(other.said).toBe(1);
  expect(other.common).toBeGreaterThan(0);
  expect(other.common).toBeLessThan(1);
});

test('a keyword, and a query of one word, have nothing in common with a passage', () => {
  const entries = smallIndex.entries.map((entry, position) =>
    position === GOLEM ? {...entry, keywords: ['render farm']} : entry,
  );
  const index = {...smallIndex, entries};
  expect(matchOf('render farm', GOLEM, index)).toEqual({said: 1, common: 0});
  expect(matchOf('idle', GOLEM)).toEqual({said: 1, common: 0});
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
