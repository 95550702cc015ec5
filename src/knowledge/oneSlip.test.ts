import {expect, test} from 'vitest';
import {haveChangedPlaces, isOneSlip} from './oneSlip.ts';

test.each([
  ['githab', 'github', true],
  ['gitthub', 'github', true],
  ['gihub', 'github', true],
  ['gihtub', 'github', true],
  ['github', 'github', false],
  ['gtihbu', 'github', false],
  ['githubbb', 'github', false],
  ['', 'a', true],
  ['', '', false],
])('"%s" is one slip from "%s": %s', (one, other, is) => {
  expect(isOneSlip(one, other)).toBe(is);
  expect(isOneSlip(other, one)).toBe(is);
});

test('only neighbors change places', () => {
  expect(haveChangedPlaces('abcd', 'abdc')).toBe(true);
  expect(haveChangedPlaces('abcd', 'cbad')).toBe(false);
  expect(haveChangedPlaces('abcd', 'abcd')).toBe(false);
  expect(haveChangedPlaces('ab', 'bac')).toBe(false);
});
