import {expect, test} from 'vitest';
import {knowledgeOf} from '../../knowledge/smallAtlas.fixture.ts';
import {NO_VECTORS} from '../../search/wordVectors.ts';
import {readBuilt} from './crawled.ts';
import {makeSearchIndex} from './makeSearchIndex.ts';

const page = (main: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body><nav><h2>Menu</h2></nav><main>${main}</main></body></html>`;
const hashed = (id: string, words: string) =>
  `<h2 id="${id}">${words}<a class="hash-link" href="#${id}"></a></h2>`;

const read = (permalink: string, type: string, html: string) =>
  readBuilt(html, {permalink, type, ignored: ['[data-unindexed]', 'sup']}) ?? [];

/** As search-local reads two pages and one that is not to be found. */
const pages = [
  read(
    '/projects/akash',
    'docs',
    page(
      `<article><header><h1>Akash</h1></header><p>Above all.<p data-unindexed>Menu</p>
       ${hashed('how-it-works', 'How it works')}<p>Bids.<sup>1</sup></p>${hashed('nothing', 'Nothing below it')}</article>`,
    ),
  ),
  read(
    '/contribute',
    'page',
    page('<h1>How to help</h1>', '<meta name="description" content="Edit a page.">'),
  ),
  read(
    '/tags/unlisted',
    'docs',
    page('<article><h1>U</h1></article>', '<meta name="robots" content="noindex">'),
  ),
].flat();

const words = {
  synonyms: [['gpu', 'graphics card']],
  words: {'/projects/akash': ['rent a gpu']},
  phrases: {'/projects/akash': ['cheap cloud']},
  languages: {
    de: {rent: ['mieten']},
    es: {rent: ['alquilar', 'abové', 'above all'], gpu: ['tarjeta gráfica']},
  },
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
    said: ['rent a gpu', 'cheap cloud'],
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
  const manual = index.entries.findIndex(({permalink}) => permalink === '/contribute');
  expect(index.sections).toEqual([
    {entry, heading: '', hash: '', text: 'Above all.'},
    {entry, heading: 'How it works', hash: '#how-it-works', text: 'Bids.'},
    {entry, heading: 'Nothing below it', hash: '#nothing', text: ''},
    {entry: manual, heading: '', hash: '', text: 'How to help'},
    // What the pages of projects show around their text.
    {entry: 0, heading: '', hash: '', text: 'Partner of Akash.'},
    {entry, heading: '', hash: '', text: 'Active. Built on Cosmos. Partner of RENDER.'},
  ]);
});

test('the words of all languages are joined, without those that the pages use', () => {
  expect(index.translations).toEqual({
    rent: ['mieten', 'alquilar', 'above all'],
    gpu: ['tarjeta gráfica'],
  });
});

test('words for pages that do not exist are refused, with the addresses and their file', () => {
  const wrong = {
    synonyms: [],
    words: {'/projects/akasj': ['rent']},
    phrases: {'/projects/akash': ['rent'], '/projects/dise': ['play']},
    languages: {},
  };
  expect(() => makeSearchIndex(knowledgeOf(), pages, wrong, NO_VECTORS)).toThrow(
    'docs/search.yml: no page has the address /projects/akasj\n' +
      'docs/phrases.yml: no page has the address /projects/dise',
  );
});

test('a manual has chapters, as a document has, though it is a page; a page without an article is one section', () => {
  const manual = page(
    `<article><h1>Data</h1><p>Files.</p>${hashed('license', 'License')}<p>Free.</p></article>`,
  );
  const hashes = (html: string) =>
    readBuilt(html, {permalink: '/data', type: 'page', ignored: []})?.sections.map(
      ({hash}) => hash,
    );
  expect(hashes(manual)).toEqual(['', '#license']);
  expect(hashes(page(`<h1>Data</h1>${hashed('license', 'License')}<p>Free.</p>`))).toEqual(['']);
});
