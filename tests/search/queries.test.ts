import {expect, test} from 'vitest';
import {createEngine} from '../../src/search/engine.ts';
import {smallIndex} from '../../src/search/smallIndex.fixture.ts';
import {hitRates, ratesTable} from './hitRates.ts';
import {groupByKind, QUERIES, readQueries, someQueries} from './queries.ts';

test('some queries are different ones, as many as asked for, of all kinds alike', () => {
  const some = someQueries(40);
  expect(new Set(some).size).toBe(40);
  const kinds = Object.values(groupByKind(readQueries(QUERIES))).map(
    (queries) => queries.filter(({text}) => some.includes(text)).length,
  );
  expect(Math.max(...kinds) - Math.min(...kinds)).toBeLessThanOrEqual(1);
});

test('hit rates count the right page first, and among the first three', () => {
  const rates = hitRates(createEngine(smallIndex), [
    {kind: 'name', text: 'golem', pages: ['/projects/golem']},
    {kind: 'concept', text: 'graphics cards', pages: ['/tags/gpu']},
    {kind: 'concept', text: 'blender', pages: ['/projects/io-net']},
    {kind: 'concept', text: 'qqqq', pages: ['/data', '/tags/cpu']},
  ]);
  expect(`\n${ratesTable(rates)}\n${rates.misses.join('\n')}`).toMatchInlineSnapshot(`
    "
    kind                 queries             first       first three
    name                       1       1 (100.0 %)       1 (100.0 %)
    concept                    3         0 (0.0 %)        1 (33.3 %)
    all                        4        1 (25.0 %)        2 (50.0 %)
    concept: "graphics cards" finds /categories/gpus, /tags/gpu, /projects/io-net, not /tags/gpu
    concept: "blender" finds /projects/golem, not /projects/io-net
    concept: "qqqq" finds nothing, not /data or /tags/cpu"
  `);
});
