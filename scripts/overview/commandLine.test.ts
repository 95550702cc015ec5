import {expect, test} from 'vitest';
import {readCommandLine, UsageError} from './commandLine.ts';

const takes = (...args: string[]) => [...readCommandLine(args).decisions.take];

test('each --take has a side and a page, wherever it stands', () => {
  expect(takes('--take', 'both', 'docs/a.mdx')).toEqual([['a.mdx', 'both']]);
  expect(takes('--take=page', 'a.mdx', '--take', 'overview', 'b/c.mdx')).toEqual([
    ['a.mdx', 'page'],
    ['b/c.mdx', 'overview'],
  ]);
  const args = ['--take', 'both', 'docs/a.mdx', 'blog/other.md', '--dry-run'];
  expect(readCommandLine(args).overview).toBe('blog/other.md');
  expect(readCommandLine(['blog/other.md', ...args.slice(0, 3)]).overview).toBe('blog/other.md');
});

test.each([
  [['--take', 'both']],
  [['--take']],
  [['--take', 'both', '--out', 'docs']],
  [['--take', 'neither', 'a.mdx']],
])('%j makes no sense', (args) => {
  expect(() => readCommandLine(args)).toThrow(UsageError);
});

test('a run that is to list everything is no plain one', () => {
  expect(readCommandLine([]).isPlain).toBe(true);
  expect(readCommandLine(['--verbose'])).toMatchObject({isPlain: false, verbose: true});
});
