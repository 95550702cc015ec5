import {describe, expect, test} from 'vitest';
import {knowledge as realKnowledge} from '../../data/realData.fixture.ts';
import type {KnowledgeBase} from '../../knowledge/model.ts';
import {atlas, knowledgeOf} from '../../knowledge/smallAtlas.fixture.ts';
import {glossaryView, pageView} from '../../knowledge/views.ts';
import {categoryData, glossaryData, projectData, siteData, type LinkedData} from './linkedData.ts';
import {faultsOf} from './linkedDataFaults.fixture.ts';

const toAbsolute = (path: string) => `https://example.org/atlas${path}`;
const site = siteData('Atlas', 'A reference.', toAbsolute);
const head = {title: 'Akash', description: 'Rents out GPUs.', permalink: '/projects/akash'};

const knowledge = knowledgeOf({
  ...atlas(),
  glossary: {
    file: 'docs/glossary.yml',
    text: 'gpu: {term: GPU, words: [GPU], definition: A chip., sources: [{title: A, url: https://a.org, seen: 2026-11-22}]}',
  },
});

function categoryDataOf(knowledge: KnowledgeBase, file: string) {
  const view = pageView(knowledge, file);
  if (view?.kind !== 'category') throw new Error(`${file} is no category`);
  return categoryData(view.category, toAbsolute);
}

const SMALL = {
  category: categoryDataOf(knowledge, 'docs/apps/index.mdx'),
  glossary: glossaryDataOf(knowledge),
};

type Page = readonly [address: string, data: LinkedData];

/** The block of every page of the atlas as it is. */
const PAGES: readonly Page[] = [
  ['/', site],
  ['/glossary', glossaryDataOf(realKnowledge)],
  ...realKnowledge.categories.map(({permalink, file}): Page => [
    permalink,
    categoryDataOf(realKnowledge, file),
  ]),
  ...realKnowledge.projects.map((project): Page => [
    project.permalink,
    projectData(project, project, toAbsolute),
  ]),
];

describe.each(PAGES)('the data of %s', (_, data) => {
  test('says what it is, where and under which license', () => {
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': expect.stringMatching(/^[A-Z]/),
      '@id': expect.stringMatching(/^https:/),
      url: expect.stringMatching(/^https:/),
      name: expect.stringMatching(/./),
      description: expect.stringMatching(/./),
      license: expect.stringMatching(/^https:/),
    });
  });

  test('has absolute addresses alone, and nothing empty', () => {
    const values = [...leaves(JSON.parse(JSON.stringify(data)))];
    expect(values.filter(([, value]) => value === '' || value === null)).toEqual([]);
    const addresses = values.filter(([key]) => /^(?:@id|url|sameAs|item)$/.test(key));
    expect(addresses.filter(([, value]) => !URL.canParse(String(value)))).toEqual([]);
  });

  test('passes the validators', async () => {
    expect(await faultsOf(data)).toEqual([]);
  });
});

test.each([
  ['a misspelt property', {nam: 'Akash'}, /"nam" for type "WebPage" is not supported/],
  ['a property of another type', {foundingDate: '2018'}, /"foundingDate" for type "WebPage"/],
  ['an unknown type', {about: {'@type': 'Projekt'}}, /about: Type "Projekt" is not a valid/],
  ['an entry without name', {about: {'@type': 'ListItem', position: 1}}, /"name" is missing/],
  ['an entry without position', {about: {'@type': 'ListItem', name: 'A'}}, /"position" is missing/],
  ['an address that is not absolute', {'@id': 'projects/akash'}, /not JSON-LD: Safe mode/],
  ['another vocabulary', {'@context': 'https://schema.example.org'}, /not JSON-LD: Dereferencing/],
  ['a block without type', {'@type': undefined}, /has no @type/],
])('the validators refuse %s', async (_, wrong, fault) => {
  const faults = await faultsOf({...projectData(head, {}, toAbsolute), ...wrong});
  expect(faults).toEqual([expect.stringMatching(fault)]);
});

function glossaryDataOf(knowledge: KnowledgeBase) {
  return glossaryData({...head, permalink: '/glossary'}, glossaryView(knowledge), toAbsolute);
}

/** Every value that is no object, with the name of what holds it. */
function* leaves(value: unknown, name = ''): Generator<[string, unknown]> {
  if (typeof value !== 'object' || value === null) {
    yield [name, value];
  } else {
    for (const [key, inner] of Object.entries(value)) {
      yield* leaves(inner, Array.isArray(value) ? name : key);
    }
  }
}

test('a project has the day of its check, its names and its places', () => {
  const facts = {
    aliases: ['Overclock'],
    checked: '2026-11-22',
    website: 'https://akash.network',
    repository: 'https://github.com/akash-network/node',
  };
  expect(projectData(head, facts, toAbsolute)).toMatchObject({
    '@type': 'WebPage',
    '@id': 'https://example.org/atlas/projects/akash',
    dateModified: '2026-11-22',
    about: {
      '@type': 'Project',
      name: 'Akash',
      alternateName: ['Overclock'],
      url: 'https://akash.network',
      sameAs: ['https://github.com/akash-network/node'],
    },
  });
});

test('a category lists the projects below it, each once and in order', () => {
  expect(SMALL.category.mainEntity).toMatchObject({
    '@type': 'ItemList',
    numberOfItems: 2,
    itemListElement: [
      {position: 1, name: 'Dice', url: 'https://example.org/atlas/projects/dice'},
      {position: 2, name: 'Render', url: 'https://example.org/atlas/projects/render'},
    ],
  });
});

test('the glossary holds its terms', () => {
  expect(SMALL.glossary.hasDefinedTerm).toEqual([
    {
      '@type': 'DefinedTerm',
      '@id': 'https://example.org/atlas/glossary#gpu',
      url: 'https://example.org/atlas/glossary#gpu',
      name: 'GPU',
      description: 'A chip.',
    },
  ]);
});
