import {expect, test} from 'vitest';
import {editFrontMatter} from './editFrontMatter.ts';

const page = (yaml: string) => `---\n${yaml}---\n\nText.\n`;

test.each([
  ['a new key comes last', 'a: 1 # one\n', {b: 'two'}, 'a: 1 # one\nb: two\n'],
  [
    'a value is replaced in its place',
    "a: 'x'\n# why\nb: 'old'\nc: 3\n",
    {b: 'new'},
    "a: 'x'\n# why\nb: new\nc: 3\n",
  ],
  [
    'a list takes one item more',
    'a: [x,   y] # names\n',
    {a: ['x', 'y', 'z']},
    'a: [x,   y, z] # names\n',
  ],
  [
    'a list of lines takes one line more',
    'a:\n  - x\nb: 1\n',
    {a: ['x', 'z']},
    'a:\n  - x\n  - z\nb: 1\n',
  ],
])('%s, and all else stays', (_, before, keys, after) => {
  expect(editFrontMatter(page(before), keys)).toBe(page(after));
});

test.each([
  ['a map on one line', '{a: 1}\n'],
  ['YAML with faults', 'a: [\n'],
])('%s is not edited', (_, yaml) => {
  expect(editFrontMatter(page(yaml), {b: 'two'})).toBeUndefined();
});
