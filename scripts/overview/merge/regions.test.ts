import {expect, test} from 'vitest';
import {diff, layOver} from './regions.ts';

/** Lays two versions of `base` over it; words are items. */
function regionsOf(base: string, overview: string, page: string): string[] {
  const [b, o, p] = [base, overview, page].map((text) => text.split(' ').filter(Boolean));
  if (!b || !o || !p) return [];
  return layOver(b.length, {overview: diff(b, o), page: diff(b, p)}).map((region) => {
    const by = [...new Set(region.hunks.map((hunk) => hunk.by))].sort().join('+') || 'none';
    return `${by}: ${b.slice(...region.base).join(' ')} > ${o.slice(...region.overview).join(' ')} | ${p.slice(...region.page).join(' ')}`;
  });
}

test('neighbouring changes stay apart', () => {
  expect(regionsOf('a b c', 'x b c', 'a y c')).toEqual([
    'overview: a > x | a',
    'page: b > b | y',
    'none: c > c | c',
  ]);
});

test('changes that overlap share a region, with what stands between them', () => {
  expect(regionsOf('a b c d e', 'a x d e', 'a b y e')).toEqual([
    'none: a > a | a',
    'overview+page: b c d > x d | b y',
    'none: e > e | e',
  ]);
});

test('insertions at one place share a region, one beside a change does not', () => {
  expect(regionsOf('a b', 'a x b', 'a y b')).toContain('overview+page:  > x | y');
  expect(regionsOf('a b', 'a x b', 'a y')).toEqual([
    'none: a > a | a',
    'overview:  > x | ',
    'page: b > b | y',
  ]);
});

test('an insertion within a deletion shares its region', () => {
  expect(regionsOf('a b c d', 'a d', 'a b x c d')).toContain('overview+page: b c >  | b x c');
});

test('names of built-in properties are items like others', () => {
  expect(diff(['__proto__', 'a'], ['constructor', '__proto__', 'a'])).toEqual([
    {base: [0, 0], side: [0, 1]},
  ]);
});
