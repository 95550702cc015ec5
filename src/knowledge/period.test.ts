import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {joinPeriods, periodWords, type Period} from './period.ts';

test.each<[Period, string]>([
  [{}, ''],
  [{since: '2024-03'}, 'since 2024-03'],
  [{until: '2025-10-09'}, 'ended 2025-10-09'],
  [{since: '2024', until: '2025-10-09'}, '2024 to 2025-10-09, ended'],
])('the period %j reads %j', (period, words) => {
  expect(periodWords(period)).toBe(words);
});

describe('periods of one relation', () => {
  test.each<[readonly Period[], Period]>([
    [[], {}],
    [[{}, {since: undefined}], {}],
    [[{since: '2024'}, {until: '2025'}], {since: '2024', until: '2025'}],
    [[{since: '2024-05'}, {since: '2024-03'}], {since: '2024-03'}],
    [[{until: '2024-05'}, {until: '2024-07'}], {until: '2024-07'}],
    [[{since: '2024'}, {since: '2024-03'}], {since: '2024-03'}],
    [[{until: '2025-10-09'}, {until: '2025-10'}], {until: '2025-10-09'}],
  ])('%j are joined to %j', (periods, joined) => {
    expect(joinPeriods(periods)).toEqual(joined);
  });

  const date = fc
    .tuple(fc.integer({min: 2017, max: 2026}), fc.integer({min: 1, max: 3}))
    .map(([year, parts]) => [String(year), '03', '09'].slice(0, parts).join('-'));
  const period = fc.record({since: date, until: date}, {requiredKeys: []});

  test('are joined the same in any order, and once more', () => {
    fc.assert(
      fc.property(fc.array(period, {maxLength: 4}), (periods) => {
        const joined = joinPeriods(periods);
        expect(joinPeriods(periods.toReversed())).toEqual(joined);
        expect(joinPeriods([joined, ...periods])).toEqual(joined);
      }),
    );
  });
});
