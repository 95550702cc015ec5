import {describe, expect, test} from 'vitest';
import {readFrontMatter} from './frontMatter.ts';
import {didYouMean, ProblemError} from './problem.ts';

describe('a problem', () => {
  test('is one line with its place, whatever its message', () => {
    const problem = {file: 'docs/a.mdx', line: 7, column: 3, message: 'one\n  two'};
    expect(new ProblemError([problem, problem]).message).toBe(
      'docs/a.mdx:7:3 one two\ndocs/a.mdx:7:3 one two',
    );
  });

  test('cannot steer a terminal', () => {
    const problem = {file: 'docs/a.mdx', line: 1, column: 1, message: 'unknown key "\u001b[31m\0"'};
    expect(new ProblemError([problem]).message).toBe(
      String.raw`docs/a.mdx:1:1 unknown key "\u001b[31m\u0000"`,
    );
  });

  test.each([
    ['defy', ' Did you mean "defi"?'],
    ['DEFI', ' Did you mean "defi"?'],
    ['tagz', ' Did you mean "tags"?'],
    ['something', ''],
    ['', ''],
  ])('suggests for %j%s', (word, hint) => {
    expect(didYouMean(word, ['tags', 'defi'])).toBe(hint);
  });

  test('suggests nothing where nothing is known', () => {
    expect(didYouMean('x', [])).toBe('');
  });
});

describe('front matter', () => {
  test.each([
    [[], {line: 2, column: 1}],
    [['title'], {line: 2, column: 8}],
    [['tags', 1], {line: 3, column: 11}],
    [['tags', 9], {line: 3, column: 7}],
    [['events', 0, 'date'], {line: 5, column: 11}],
    [['events', 0, 'missing'], {line: 5, column: 5}],
    [['missing'], {line: 2, column: 1}],
  ])('has %j at %o', (path, place) => {
    const yaml = readFrontMatter('title: x\ntags: [a, b]\nevents:\n  - date: 2026', 2);
    expect('positionOf' in yaml && yaml.positionOf(path)).toEqual(place);
  });

  test('may be empty or a comment', () => {
    expect(readFrontMatter('', 2)).toMatchObject({data: {}});
    expect(readFrontMatter('# nothing', 2)).toMatchObject({data: {}});
  });

  test.each([
    ['a: [', {line: 2, column: 4}],
    ['a: 1\na: 2', {line: 3, column: 1}],
    ['a: *b', {line: 2, column: 1}],
    ['\ta: b', {line: 2, column: 1}],
  ])('that reads %j is at fault at %o', (text, place) => {
    expect(readFrontMatter(text, 2)).toMatchObject({...place, message: expect.any(String)});
  });
});
