import {describe, expect, test} from 'vitest';
import {formerAddresses} from './redirects.ts';
import {similarProjects, mentionsOf} from './relate.ts';
import {
  findByName,
  homeOf,
  hueOf,
  projectsIn,
  staleProjects,
  subcategoriesOf,
  topOf,
} from './select.ts';
import {categoryOf, knowledgeOf, projectOf} from './smallAtlas.fixture.ts';

const knowledge = knowledgeOf();
const category = (slug: string) => categoryOf(knowledge, slug);
const project = (slug: string) => projectOf(knowledge, slug);
const slugs = (items: readonly {slug: string}[]) => items.map(({slug}) => slug);

describe('a category', () => {
  test('has subcategories; those at the top are below no other', () => {
    expect(slugs(subcategoriesOf(knowledge))).toEqual(['clouds', 'apps']);
    expect(slugs(subcategoriesOf(knowledge, category('apps')))).toEqual(['games']);
  });

  test('shows the projects whose home it is before its guests', () => {
    expect(slugs(projectsIn(knowledge, category('games')))).toEqual(['dice', 'render']);
  });

  test('has the hue of the top category above it', () => {
    expect(topOf(knowledge, category('games')).slug).toBe('apps');
    expect(['clouds', 'apps', 'games'].map((slug) => hueOf(knowledge, category(slug)))).toEqual([
      1, 2, 2,
    ]);
  });
});

describe('a project', () => {
  test('has its home in its first category', () => {
    expect(homeOf(knowledge, project('render'))?.slug).toBe('clouds');
  });

  test.each([
    ['Akash', 'akash'],
    ['akash  network', 'akash'],
    ['overclock', 'akash'],
    ['Unknown', undefined],
    ['', undefined],
  ])('is found by the name %j', (name, slug) => {
    expect(findByName(knowledge, name)?.slug).toBe(slug);
  });

  test('is similar to those of its categories, and most to those with the same tags', () => {
    expect(slugs(similarProjects(knowledge, project('render')))).toEqual(['akash', 'dice']);
    expect(slugs(similarProjects(knowledge, project('dice')))).toEqual(['render']);
  });

  test('is mentioned by a text that has its name as a whole word', () => {
    expect(slugs(mentionsOf(knowledge, project('render')))).toEqual(['akash']);
    expect(slugs(mentionsOf(knowledge, project('dice')))).toEqual([]);
  });
});

describe('an alias', () => {
  test('leads to the page, unless a page has its address', () => {
    expect(formerAddresses(knowledge)).toEqual([
      {from: '/projects/overclock', to: '/projects/akash'},
      {from: '/projects/akash-network', to: '/projects/akash'},
    ]);
    const own = {...project('akash'), aliases: ['AKASH']};
    expect(formerAddresses({...knowledge, projects: [own]})).toEqual([]);
  });
});

test('a former slug or another name of a project or category leads to the page, also to one that was retired', () => {
  const gone = {...project('dice'), aliases: [], former_slugs: ['die']};
  const categories = knowledge.categories.map((category) => ({
    ...category,
    aliases: category.slug === 'games' ? ['Game Worlds'] : [],
    former_slugs: category.slug === 'games' ? ['play'] : [],
  }));
  expect(formerAddresses({...knowledge, projects: [], tombstones: [gone], categories})).toEqual([
    {from: '/projects/die', to: '/projects/dice'},
    {from: '/categories/game-worlds', to: '/categories/games'},
    {from: '/categories/play', to: '/categories/games'},
  ]);
});

test('a page is stale if it was last checked before a day, or never', () => {
  const before = (day: string) => staleProjects(knowledge, day).map(({slug}) => slug);
  expect(before('2026-11-22')).toEqual(['render', 'dice']);
  expect(before('2026-11-23')).toEqual(['render', 'dice', 'akash']);
});
