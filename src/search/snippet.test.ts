import {describe, expect, test} from 'vitest';
import {snippetOf, wordTest} from './snippet.ts';
import {stem} from './tokenize.ts';

const TEXT =
  'Owners of machines publish offers. A requestor picks one of them and sends a task. When the task is done, the network pays the owner.';

const show = (text: string, isFound: (word: string) => boolean, length: number) =>
  snippetOf(text, isFound, length)
    .map((part) => (part.found ? `[${part.text}]` : part.text))
    .join('');

describe('a snippet', () => {
  test('of a short text is the whole text', () => {
    expect(show('All of it.', () => false, 60)).toBe('All of it.');
  });

  test('is the beginning of the text if nothing is marked', () => {
    expect(show(TEXT, () => false, 30)).toBe('Owners of machines publish …');
  });

  test('shows the part with most marks', () => {
    const isFound = wordTest(new Set([stem('task'), stem('pays'), stem('network')]), '');
    expect(show(TEXT, isFound, 60)).toBe(
      '… sends a [task]. When the [task] is done, the [network] [pays] the …',
    );
  });

  test('marks other forms of a word, and words that begin with what was typed', () => {
    expect(show('Owned by owners.', wordTest(new Set([stem('owner')]), ''), 60)).toBe(
      'Owned by [owners].',
    );
    expect(show('Owned by owners.', wordTest(new Set(), 'own'), 60)).toBe('[Owned] by [owners].');
  });

  test('keeps every letter between the marks', () => {
    const parts = snippetOf(TEXT, (word) => word.length > 4, TEXT.length);
    expect(parts.map(({text}) => text).join('')).toBe(TEXT);
  });
});
