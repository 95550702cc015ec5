import {expect, test} from 'vitest';
import {diff, toRegions} from './threeWay.ts';

/** The regions of three texts whose words are the items, in the form `changed by: base > fresh | disk`. */
function regionsOf(base: string, fresh: string, disk: string): string[] {
  const [b, f, d] = [base, fresh, disk].map((text) => text.split(' ').filter(Boolean));
  if (!b || !f || !d) return [];
  return toRegions(b.length, {fresh: diff(b, f), disk: diff(b, d)}).map((region) => {
    const by = [...new Set(region.hunks.map((hunk) => hunk.by))].sort().join('+') || 'none';
    return `${by}: ${b.slice(...region.base).join(' ')} > ${f.slice(...region.fresh).join(' ')} | ${d.slice(...region.disk).join(' ')}`;
  });
}

test('neighbouring changes stay apart', () => {
  expect(regionsOf('a b c', 'x b c', 'a y c')).toEqual([
    'fresh: a > x | a',
    'disk: b > b | y',
    'none: c > c | c',
  ]);
});

test('changes that overlap share a region, with what is between them', () => {
  expect(regionsOf('a b c d e', 'a x d e', 'a b y e')).toEqual([
    'none: a > a | a',
    'disk+fresh: b c d > x d | b y',
    'none: e > e | e',
  ]);
});

test('insertions at one place share a region, one beside a change does not', () => {
  expect(regionsOf('a b', 'a x b', 'a y b')).toContain('disk+fresh:  > x | y');
  expect(regionsOf('a b', 'a x b', 'a y')).toEqual([
    'none: a > a | a',
    'fresh:  > x | ',
    'disk: b > b | y',
  ]);
});

test('an insertion within a deletion shares its region', () => {
  expect(regionsOf('a b c d', 'a d', 'a b x c d')).toContain('disk+fresh: b c >  | b x c');
});

test('names of built-in properties are items like others', () => {
  expect(diff(['__proto__', 'a'], ['constructor', '__proto__', 'a'])).toEqual([
    {base: [0, 0], changed: [0, 1]},
  ]);
});
