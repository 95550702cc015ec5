import {expect, test} from 'vitest';
import {isMutual, RELATION_TYPE_NAMES, relationLabel} from './relationTypes.ts';

test('a relation has words for the page of each of its projects', () => {
  expect(relationLabel({type: 'merged-into', inverse: false})).toBe('merged into');
  expect(relationLabel({type: 'merged-into', inverse: true})).toBe('took in');
});

test('a relation is mutual if it reads the same from both sides', () => {
  // src/pages/data.mdx names them, too.
  expect(RELATION_TYPE_NAMES.filter(isMutual)).toEqual(['partner-of', 'similar-to']);
});
