import {describe, expect, test} from 'vitest';
import {knowledge as realKnowledge} from '../../data/realData.fixture.ts';
import type {KnowledgeBase} from '../../knowledge/model.ts';
import {atlas, knowledgeOf} from '../../knowledge/smallAtlas.fixture.ts';
import {glossaryView} from '../../knowledge/glossaryView.ts';
import {pageView} from '../../knowledge/views.ts';
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

const FACTS = {
  aliases: ['Overclock'],
  checked: '2026-11-22',
  website: 'https://akash.network',
  repository: 'https://github.com/akash-network/node',
};

const SMALL = {
  category: categoryDataOf(knowledge, 'docs/apps/index.mdx'),
  glossary: glossaryDataOf(knowledge),
};

type Page = readonly [address: string, data: LinkedData];

/** The JSON-LD of every page of the real atlas. */
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
  test('has type, name, description, address and license', () => {
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

  test('has only absolute addresses, and nothing empty', () => {
    const values = [...leaves(JSON.parse(JSON.stringify(data)))];
    expect(values.filter(([, value]) => value === '' || value === null)).toEqual([]);
    const addresses = values.filter(([key]) => /^(?:@id|url|sameAs|item)$/.test(key));
    expect(addresses.filter(([, value]) => !URL.canParse(String(value)))).toEqual([]);
  });
});

describe('the check against schema.org', () => {
  const blocks = {site, project: projectData(head, FACTS, toAbsolute), ...SMALL};
  const cases = [
    ['a misspelt property', {nam: 'Akash'}, /'"nam"' does not exist in type '.*WebPage/],
    ['a property of another type', {foundingDate: '2018'}, /'"foundingDate"' does not exist/],
    ['an unknown type', {about: {'@type': 'Projekt'}}, /Type '"Projekt"' is not assignable/],
    ['a value of another type', {name: 5}, /Type 'number' is not assignable/],
    ['an entry without name', {about: {'@type': 'ListItem', position: 1}}, /has no name/],
    ['an entry without position', {about: {'@type': 'ListItem', name: 'A'}}, /has no position/],
    ['an address that is not absolute', {'@id': 'projects/akash'}, /@id "projects\/akash" is not/],
    ['another vocabulary', {'@context': 'https://schema.example.org'}, /schema\.example\.org/],
    ['a block without type', {'@type': undefined}, /is not assignable to type 'Block</],
  ] as const;
  // All at once: the compiler takes seconds to start.
  const faults = faultsOf(
    new Map<string, object>([
      ...Object.entries(blocks),
      ...cases.map(([name, wrong]): [string, object] => [
        name,
        {...projectData(head, {}, toAbsolute), ...wrong},
      ]),
    ]),
  );
  const faultsIn = (name: string) => faults.filter((line) => line.startsWith(`${name}: `));

  test.each(Object.keys(blocks))('finds %s to be what it describes', (name) => {
    expect(faultsIn(name)).toEqual([]);
  });

  test.each(cases)('refuses %s', (name, _, fault) => {
    expect(faultsIn(name)).toEqual([expect.stringMatching(fault)]);
  });
});

function glossaryDataOf(knowledge: KnowledgeBase) {
  return glossaryData({...head, permalink: '/glossary'}, glossaryView(knowledge), toAbsolute);
}

/** All values that are not objects, each with the name of its property. */
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
  expect(projectData(head, FACTS, toAbsolute)).toMatchObject({
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

test('a category lists its projects and those of its subcategories, each once and in order', () => {
  expect(SMALL.category.mainEntity).toMatchObject({
    '@type': 'ItemList',
    numberOfItems: 2,
    itemListElement: [
      {position: 1, name: 'Dice', url: 'https://example.org/atlas/projects/dice'},
      {position: 2, name: 'Render', url: 'https://example.org/atlas/projects/render'},
    ],
  });
});

test('the glossary has its terms', () => {
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
