import {expect, test} from 'vitest';
import {knowledgeOf} from '../../knowledge/smallAtlas.fixture.ts';
import {NO_VECTORS} from '../../search/wordVectors.ts';
import {toCrawledPage, type CrawledLists} from './crawled.ts';
import {makeSearchIndex} from './makeSearchIndex.ts';

/** What search-local takes from two pages and from one that is not to be found: titles, headings, descriptions, keywords and contents. */
const CRAWLED: readonly CrawledLists[] = [
  [
    [{t: 'Akash', u: '/atlas/projects/akash'}],
    [
      {t: 'How it works', u: '/atlas/projects/akash', h: '#how-it-works'},
      {t: 'Nothing below it', u: '/atlas/projects/akash', h: '#nothing'},
    ],
    [],
    [],
    [
      {t: 'Bids.', s: 'How it works', u: '/atlas/projects/akash', h: '#how-it-works'},
      {t: 'Above all.', s: 'Akash', u: '/atlas/projects/akash', h: ''},
    ],
  ],
  [
    [{t: 'How to help', u: '/atlas/contribute'}],
    [],
    [{t: 'Edit a page.', u: '/atlas/contribute'}],
    [],
    [],
  ],
  [[], [], [], [], []],
];

const pages = CRAWLED.flatMap((lists) => toCrawledPage(lists, '/atlas/') ?? []);
const words = {
  synonyms: [['gpu', 'graphics card']],
  words: {'/projects/akash': ['rent a gpu']},
  languages: {de: {rent: ['mieten']}, es: {rent: ['alquilar'], gpu: ['tarjeta gráfica']}},
};
const index = makeSearchIndex(knowledgeOf(), pages, words, NO_VECTORS);

test('an entry has names, monogram, keywords, categories and tags', () => {
  expect(index.entries.find(({slug}) => slug === 'akash')).toEqual({
    permalink: '/projects/akash',
    kind: 'project',
    slug: 'akash',
    title: 'Akash',
    mark: ['Ak', 1],
    names: ['Overclock', 'Akash Network', 'AKT'],
    description: 'Rents out GPUs...',
    keywords: expect.arrayContaining(['RENDER', 'Cosmos']),
    said: ['rent a gpu'],
    categories: ['clouds'],
    tags: ['gpu', 'chain'],
    status: 'active',
  });
});

test('every project, category, tag and built page has one entry', () => {
  const permalinks = index.entries.map(({permalink}) => permalink);
  expect(permalinks).toEqual([...new Set(permalinks)]);
  expect(permalinks).toEqual(
    expect.arrayContaining(['/projects/dice', '/categories/games', '/contribute']),
  );
});

test('a page that is not in the model has the title and description of the built page', () => {
  expect(index.entries.find(({permalink}) => permalink === '/contribute')).toMatchObject({
    kind: 'page',
    title: 'How to help',
    description: 'Edit a page.',
  });
});

test('sections refer to their entry, headings without text too', () => {
  const entry = index.entries.findIndex(({slug}) => slug === 'akash');
  expect(index.sections).toEqual([
    {entry, heading: 'How it works', hash: '#how-it-works', text: 'Bids.'},
    {entry, heading: '', hash: '', text: 'Above all.'},
    {entry, heading: 'Nothing below it', hash: '#nothing', text: ''},
    // What the pages of projects show around their text.
    {entry: 0, heading: '', hash: '', text: 'Partner of Akash.'},
    {entry, heading: '', hash: '', text: 'Active. Built on Cosmos. Partner of RENDER.'},
  ]);
});

test('the words of all languages are joined', () => {
  expect(index.translations).toEqual({rent: ['mieten', 'alquilar'], gpu: ['tarjeta gráfica']});
});

test('words for a page that does not exist are refused, with its address', () => {
  const wrong = {synonyms: [], words: {'/projects/akasj': ['rent']}, languages: {}};
  expect(() => makeSearchIndex(knowledgeOf(), pages, wrong, NO_VECTORS)).toThrow(
    'docs/search.yml: no page has the address /projects/akasj',
  );
});
