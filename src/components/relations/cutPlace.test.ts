import {expect, test} from 'vitest';
import {cutPlace} from './cutPlace.ts';

const [from, to] = [
  {x: 100, y: 0},
  {x: 100, y: 200},
];

test('a line is cut in its middle, with the date on its right', () => {
  expect(cutPlace(from, to, [], [])).toEqual({part: 0.5, date: {x: 156, y: 100}});
});

test('a date avoids a label', () => {
  const label = {x: 160, y: 100, width: 80, height: 24};
  expect(cutPlace(from, to, [label], []).date).toEqual({x: 44, y: 100});
  const both = [label, {...label, x: 40}];
  expect(cutPlace(from, to, both, [])).toEqual({part: 0.4, date: {x: 156, y: 80}});
});

test('a date avoids another line', () => {
  const line = [
    {x: 150, y: 0},
    {x: 150, y: 200},
  ] as const;
  expect(cutPlace(from, to, [], [line]).date).toEqual({x: 44, y: 100});
});
