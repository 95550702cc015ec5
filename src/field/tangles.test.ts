import {expect, test} from 'vitest';
import {tangles} from './tangles.ts';

const box = (x: number, y: number) => ({x, y, width: 20, height: 10});
const [a, b, c, d] = [box(0, 0), box(100, 100), box(100, 0), box(0, 100)];

test.each([
  ['lines side by side', [a, c], [d, b], 0],
  ['lines that cross', [a, b], [c, d], 1],
  ['lines that meet at a label', [a, b], [a, c], 0],
] as const)('%s', (_, first, second, count) => {
  expect(tangles([a, b, c, d], [first, second])).toBe(count);
});

test('a line under a label counts twice', () => {
  expect(tangles([a, b, box(50, 50)], [[a, b]])).toBe(2);
  expect(tangles([a, b, box(50, 60)], [[a, b]])).toBe(2);
  expect(tangles([a, b, box(50, 80)], [[a, b]])).toBe(0);
});
