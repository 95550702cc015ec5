import {expect, test} from 'vitest';
import {createEngine} from './engine.ts';
import {choicesOf, filterResults, readFilters} from './filters.ts';
import {smallIndex} from './smallIndex.fixture.ts';

const {results} = createEngine(smallIndex)('graphics cards', {limit: 20, snippetLength: 60});

test('filters are read from the address; empty ones and other parameters are ignored', () => {
  expect(readFilters(new URLSearchParams('q=gpu&kind=project&tag=&x=y'))).toEqual({
    kind: 'project',
  });
});

test('results pass all filters', () => {
  const titles = (filters: Parameters<typeof filterResults>[1]) =>
    filterResults(results, filters).map(({entry}) => entry.title);
  expect(titles({}).sort()).toEqual(['GPU', 'Markets for graphics cards', 'io.net']);
  expect(titles({category: 'compute'}).sort()).toEqual(['Markets for graphics cards', 'io.net']);
  expect(titles({category: 'compute', kind: 'project', tag: 'gpu'})).toEqual(['io.net']);
  expect(titles({tag: 'no-such-tag'})).toEqual([]);
});

test('a filter offers what the other filters leave, with counts', () => {
  expect(choicesOf(results, {kind: 'project'}, 'category')).toEqual([
    {slug: 'compute', label: 'Compute', count: 1},
    {slug: 'gpus', label: 'Markets for graphics cards', count: 1},
  ]);
});

test('the chosen filter stays on offer even if it leaves nothing', () => {
  expect(choicesOf(results, {tag: 'cpu'}, 'tag')).toContainEqual({
    slug: 'cpu',
    label: 'cpu',
    count: 0,
  });
});
