import {expect, test} from 'vitest';
import {unifiedDiff} from './diff.ts';

test('equal texts show nothing', () => {
  expect(unifiedDiff('a\nb\n', 'a\nb\n')).toEqual([]);
});

test('a change is shown with the lines around it', () => {
  expect(unifiedDiff('1\n2\n3\n4\n5\n6\n7\n', '1\n2\n3\n4 new\n5\n6\n7\n')).toEqual([
    '@@ line 2 @@',
    ' 2',
    ' 3',
    '-4',
    '+4 new',
    ' 5',
    ' 6',
  ]);
});

test('changes far apart are hunks of their own, near ones share a hunk', () => {
  const before = Array.from({length: 20}, (_, index) => String(index + 1)).join('\n');
  const after = before.replace(/^2$/m, 'two').replace(/^5$/m, 'five').replace(/^15$/m, 'fifteen');
  expect(unifiedDiff(before, after).filter((line) => /^[@+-]/.test(line))).toEqual([
    '@@ line 1 @@',
    '-2',
    '+two',
    '-5',
    '+five',
    '@@ line 13 @@',
    '-15',
    '+fifteen',
  ]);
});
