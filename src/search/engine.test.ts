import {describe, expect, test} from 'vitest';
import {createEngine} from './engine.ts';
import {smallIndex} from './smallIndex.fixture.ts';

const engine = createEngine(smallIndex);
const ask = (query: string) => engine(query, {limit: 5, snippetLength: 60});
const first = (query: string) => ask(query).results[0]?.entry.title;

describe('an entry is found first by', () => {
  test.each([
    ['its name', 'golem network', 'Golem Network'],
    ['its name without its last word', 'golem', 'Golem Network'],
    ['the beginning of its name', 'gol', 'Golem Network'],
    ['a later word of its name', 'netw', 'Golem Network'],
    ['letters inside its name', 'olem', 'Golem Network'],
    ['its name written as one word', 'ionet', 'io.net'],
    ['its name written as two words', 'io net', 'io.net'],
    ['its name with another last word', 'Golem Protocol', 'Golem Network'],
    ['a former name', 'brass', 'Golem Network'],
    ['a ticker in small letters', 'glm', 'Golem Network'],
    ['a wrong letter', 'golam', 'Golem Network'],
    ['two letters swapped', 'goelm', 'Golem Network'],
    ['its name among other words', 'how does io.net pay miners', 'io.net'],
    ['a word of its text', 'blender', 'Golem Network'],
    ['a word of its text in another form', 'publishing', 'Golem Network'],
    ['the beginning of a word of its text', 'requ', 'Golem Network'],
    ['a word of its text with a wrong letter', 'blendr', 'Golem Network'],
    ['one of its phrases', 'where can I rent a cluster', 'io.net'],
    ['a synonym', 'video card', 'GPU'],
    ['a question about its meaning', 'what is staking', 'Staking'],
  ])('%s', (_, query, title) => {
    expect(first(query)).toBe(title);
  });
});

test('a ticker of three letters is not taken for a misspelling of another', () => {
  expect(first('GLN')).not.toBe('Golem Network');
});

test('words that occur nowhere do not hide results for the others', () => {
  expect(first('blender zzzzzz')).toBe('Golem Network');
});

test('the snippet is from the section with the words', () => {
  const [result] = ask('blender scenes').results;
  expect(result).toMatchObject({heading: 'How it works', hash: '#how-it-works'});
  const marked = result?.snippet.filter(({found}) => found).map(({text}) => text);
  expect(marked).toEqual(['Blender', 'scenes']);
});

test('the snippet for a name is the description', () => {
  const [result] = ask('golem').results;
  expect(result?.snippet.map(({text}) => text).join('')).toBe('Marketplace for idle computers.');
});

test('a result has its categories with their parents, and its tags', () => {
  expect(ask('io.net').results[0]).toMatchObject({
    place: 'Markets for graphics cards',
    categories: [
      {slug: 'gpus', label: 'Markets for graphics cards'},
      {slug: 'compute', label: 'Compute'},
    ],
    tags: [{slug: 'gpu', label: 'GPU'}],
  });
});

test('when nothing is found, similar names and the top categories are offered', () => {
  const {results, near, start} = ask('gloomnet');
  expect(results).toEqual([]);
  expect(near.map(({entry}) => entry.title)).toEqual(['io.net']);
  expect(start.map(({entry}) => entry.title)).toEqual(['Computing marketplaces']);
});

test('there are no more results than asked for', () => {
  expect(engine('graphics', {limit: 2, snippetLength: 60}).results).toHaveLength(2);
});

test.each(['', '   ', '?!', '…'])('"%s" finds nothing and does not fail', (query) => {
  expect(ask(query).results).toEqual([]);
});

test('a page about the site is first if the query speaks of the site', () => {
  const data = smallIndex.entries.flatMap((entry) =>
    entry.kind === 'page' ? [{...entry, description: 'How votes are counted.'}] : [],
  );
  const tag = data.map((entry) => ({...entry, kind: 'tag' as const, permalink: '/tags/votes'}));
  const answer = createEngine({...smallIndex, sections: [], entries: [...tag, ...data]});
  const firstKind = (query: string) =>
    answer(query, {limit: 1, snippetLength: 60}).results[0]?.entry.kind;
  expect(firstKind('how votes are counted')).toBe('tag');
  expect(firstKind('how are votes counted on this site')).toBe('page');
});
