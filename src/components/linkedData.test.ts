import {describe, expect, test} from 'vitest';
import {atlas, knowledgeOf} from '../knowledge/smallAtlas.ts';
import {glossaryView, pageView} from '../knowledge/views.ts';
import {categoryData, glossaryData, projectData, siteData} from './linkedData.ts';

const toAbsolute = (path: string) => `https://example.org/atlas${path}`;
const head = {title: 'Akash', description: 'Rents out GPUs.', permalink: '/projects/akash'};

const knowledge = knowledgeOf({
  ...atlas(),
  glossary: {
    file: 'docs/glossary.yml',
    text: 'gpu: {term: GPU, words: [GPU], definition: A chip., sources: [{title: A, url: https://a.org, seen: 2026-11-22}]}',
  },
});

function categoryDataOf(file: string) {
  const view = pageView(knowledge, file);
  if (view?.kind !== 'category') throw new Error(`${file} is no category`);
  return categoryData(view.category, toAbsolute);
}

const DATA = {
  site: siteData('Atlas', 'A reference.', toAbsolute),
  project: projectData(head, {website: 'https://akash.network', founded: 2018}, toAbsolute),
  category: categoryDataOf('docs/apps/index.mdx'),
  glossary: glossaryData({...head, permalink: '/glossary'}, glossaryView(knowledge), toAbsolute),
};

describe.each(Object.entries(DATA))('the data of the %s', (_, data) => {
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
});

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
  expect(DATA.category.mainEntity).toMatchObject({
    '@type': 'ItemList',
    numberOfItems: 2,
    itemListElement: [
      {position: 1, name: 'Dice', url: 'https://example.org/atlas/projects/dice'},
      {position: 2, name: 'Render', url: 'https://example.org/atlas/projects/render'},
    ],
  });
});

test('the glossary holds its terms', () => {
  expect(DATA.glossary.hasDefinedTerm).toEqual([
    {
      '@type': 'DefinedTerm',
      '@id': 'https://example.org/atlas/glossary#gpu',
      url: 'https://example.org/atlas/glossary#gpu',
      name: 'GPU',
      description: 'A chip.',
    },
  ]);
});
