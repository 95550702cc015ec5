import {expect, test} from 'vitest';
import {createRanking} from './ranking.ts';
import {smallIndex} from './smallIndex.fixture.ts';
import {stem} from './tokenize.ts';
import {emphasisOf} from './weakWords.ts';

test('words of asking count for less than those that say what is wanted', () => {
  expect(emphasisOf(stem('knowing'))).toBeLessThan(1);
  expect(emphasisOf(stem('graphics'))).toBe(1);
});

test('a weak word that no page has takes less from the rest of the query than another', () => {
  const rank = createRanking(smallIndex);
  const coverage = (query: string) => rank(query).ranked[0]?.score.text.coverage ?? 0;
  expect(coverage('blender scenes somebody')).toBeGreaterThan(coverage('blender scenes zzzzzz'));
});
