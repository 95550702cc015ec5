import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {keptResults} from './keptResults.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-kept-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

/** Asks for some results as a build does. @returns the inputs for which they had to be made */
function build(inputs: readonly string[], version = '1'): readonly string[] {
  const made: string[] = [];
  const kept = keptResults<{readonly of: string}>('lengths', version, folder);
  for (const input of inputs) {
    const result = kept.resultOf(input, () => {
      made.push(input);
      return {of: input + version};
    });
    expect(result).toEqual({of: input + version});
  }
  kept.save();
  return made;
}

test('a result is made once, in one build and in the next', () => {
  expect(build(['a', 'b', 'a'])).toEqual(['a', 'b']);
  expect(build(['b', 'a'])).toEqual([]);
});

test('what a build did not ask for is forgotten', () => {
  build(['a', 'b']);
  expect(build(['a'])).toEqual([]);
  expect(build(['a', 'b'])).toEqual(['b']);
});

test('another version uses no result of the last one', () => {
  build(['a'], '1');
  expect(build(['a'], '2')).toEqual(['a']);
});

test('a damaged file counts as none, and nothing else is left beside it', () => {
  build(['a']);
  writeFileSync(join(folder, 'lengths'), 'damaged');
  expect(build(['a'])).toEqual(['a']);
  expect(readdirSync(folder)).toEqual(['lengths']);
});

test('where nothing can be kept, results are made each time', () => {
  writeFileSync(join(folder, 'file'), '');
  const place = join(folder, 'file', 'below');
  for (let run = 0; run < 2; run += 1) {
    let made = 0;
    const kept = keptResults<number>('lengths', '1', place);
    expect(kept.resultOf('a', () => (made += 1))).toBe(1);
    kept.save();
  }
  expect(readdirSync(folder)).toEqual(['file']);
});
