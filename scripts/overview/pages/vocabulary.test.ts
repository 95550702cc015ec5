import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {problemsOf, sourceFile} from '../tests/fromMarkdown.fixture.ts';
import {readVocabulary} from './vocabulary.ts';

const read = (text: string) => readVocabulary({file: 'vocabulary.yml', text});

describe('a vocabulary', () => {
  const earn = read(`
gpu: {group: resource, words: [GPU, graphics card, C++, fine-tune]}
ai: {group: trait, words: [AI]}
by-hand: {group: use, words: []}
`);

  test.each([
    ['rents out GPUs', ['gpu']],
    ['a Graphics\n  Card', ['gpu']],
    ['graphics-cards', ['gpu']],
    ['fine tune', ['gpu']],
    ['in C++.', ['gpu']],
    ['AI on a GPU', ['gpu', 'ai']],
    ['main, GPUX, AIs’', ['ai']],
    ['kAI and naïAI', []],
    ['', []],
  ])('gives %j the tags %j', (text, tags) => {
    expect(earn(text)).toEqual(tags);
  });

  test.each([
    [
      'gpu: {group: thing, words: []}',
      '1:14 gpu: group must be one of resource, technique, network, use, trait',
    ],
    [
      'gpu:\n  group: use\n  word: [a]\n  words: []',
      '3:9 gpu: unknown key "word". Did you mean "words"?',
    ],
    ['gpu: [', '1:6 not valid YAML: a bracket or brace is not closed: close it'],
  ])('%j is refused', (text, problem) => {
    expect(problemsOf(() => read(text))).toEqual([`vocabulary.yml:${problem}`]);
  });

  test('of the project groups exactly the tags of docs/tags.yml', () => {
    const keysOf = (file: string) => Object.keys(parse(sourceFile(file).text)).sort();
    expect(keysOf('docs/vocabulary.yml')).toEqual(keysOf('docs/tags.yml'));
    expect(problemsOf(() => readVocabulary(sourceFile('docs/vocabulary.yml')))).toEqual([]);
  });
});
