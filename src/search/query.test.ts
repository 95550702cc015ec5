import {describe, expect, test} from 'vitest';
import {createEngine} from './engine.ts';
import {readQuery} from './query.ts';
import {smallIndex} from './smallIndex.fixture.ts';

describe('the signs of a query', () => {
  test.each([
    ['plain words', 'rent a gpu', {text: 'rent a gpu'}],
    [
      'a phrase',
      '"idle machines" cheap',
      {text: '"idle machines" cheap', phrases: ['idle machines']},
    ],
    ['a phrase in curly quotes', '“idle machines”', {phrases: ['idle machines']}],
    ['a phrase in German quotes', '„idle machines“', {phrases: ['idle machines']}],
    ['a word to leave out', 'gpu -mining', {text: 'gpu', excluded: ['mining']}],
    ['a phrase to leave out', 'gpu -"proof of work"', {text: 'gpu', excluded: ['proof of work']}],
    ['a typographic minus', 'gpu −mining', {text: 'gpu', excluded: ['mining']}],
    [
      'a condition',
      'gpu status:active',
      {text: 'gpu', conditions: [{filter: 'status', value: 'active'}]},
    ],
    [
      'a quoted condition',
      'chain:"BNB Chain"',
      {text: '', conditions: [{filter: 'chain', value: 'BNB Chain'}]},
    ],
    [
      'capitals in a condition',
      'Status:Active',
      {conditions: [{filter: 'status', value: 'Active'}]},
    ],
    ['the word of the site', 'provides:gpu', {conditions: [{filter: 'resource', value: 'gpu'}]}],
    ['a hyphen inside a word', 'peer-to-peer', {text: 'peer-to-peer', excluded: []}],
    ['a minus alone', 'gpu - mining', {text: 'gpu mining', excluded: []}],
    ['a quotation mark that is still open', '"idle mach', {text: '"idle mach', phrases: []}],
    ['a condition without a value', 'status:', {text: 'status:', conditions: []}],
    ['an address', 'https://akash.network', {text: 'https://akash.network', notes: []}],
  ])('%s', (_, query, expected) => {
    expect(readQuery(query)).toMatchObject(expected);
  });

  test.each([
    ['OR', 'gpu OR cpu', 'OR is not needed'],
    ['AND', 'gpu AND cpu', 'AND is not needed'],
    ['NOT', 'gpu NOT cpu', 'put a minus before a word'],
    ['a star', 'rend*', '* has no effect'],
    ['an unknown filter', 'author:smith', '“author:” is no filter. There are kind: category:'],
  ])('%s is said to have no effect', (_, query, note) => {
    expect(readQuery(query).notes.join()).toContain(note);
  });

  test('a lone word in capitals is a word', () => {
    expect(readQuery('OR')).toMatchObject({text: 'OR', notes: []});
  });
});

describe('what they leave', () => {
  const engine = createEngine(smallIndex);
  const ask = (query: string) => engine(query, {limit: 9, snippetLength: 60});
  const titles = (query: string) => ask(query).results.map(({entry}) => entry.title);

  test('the words of a phrase stand side by side, in their order', () => {
    expect(titles('"idle computers"')).toEqual(['Golem Network']);
    expect(titles('"computers idle"')).toEqual([]);
  });

  test('a phrase is whole words', () => {
    expect(titles('"idle computer"')).toEqual([]);
  });

  test('a phrase does not go from one text into the next', () => {
    expect(titles('"tasks how it works"')).toEqual([]);
  });

  test('a word to leave out is left out in all its forms', () => {
    expect(titles('graphics')).toContain('io.net');
    expect(titles('graphics -cluster')).not.toContain('io.net');
  });

  test('conditions choose projects by status, chain and resource, by slug, label or a beginning', () => {
    expect(titles('status:inactive')).toEqual(['Golem Network']);
    expect(titles('chain:"BNB Chain"')).toEqual(['Golem Network']);
    expect(titles('chain:bnb')).toEqual(['Golem Network']);
    expect(titles('resource:GPU')).toEqual(['io.net']);
    expect(titles('category:compute kind:project')).toEqual(['Golem Network', 'io.net']);
  });

  test('conditions of one filter are alternatives, of several hold together', () => {
    expect(titles('status:active status:inactive')).toEqual(['Golem Network', 'io.net']);
    expect(titles('status:active chain:ethereum')).toEqual([]);
  });

  test('a value that nothing has is named, with those that there are', () => {
    const {results, notes, near} = ask('golem status:dead');
    expect([results, near]).toEqual([[], []]);
    expect(notes).toEqual(['No status is called “dead”. There are inactive, active.']);
  });
});
