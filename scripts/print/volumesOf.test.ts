import {expect, test} from 'vitest';
import {volumesOf} from './volumesOf.ts';

const categories = [
  {slug: 'apps', title: 'Applications', parent: null, projects: ['one', 'two']},
  {slug: 'games', title: 'Games', parent: 'apps', projects: ['three', 'one']},
  {slug: 'data', title: 'Data', parent: null, projects: ['two', 'four']},
];

const projects = [
  {slug: 'one', categories: ['games', 'apps'], checked: '2026-03-01'},
  {slug: 'two', categories: ['data', 'apps'], checked: '2026-02-01'},
  {slug: 'three', categories: ['games'], checked: '2026-01-01'},
  {slug: 'four', categories: ['data']},
];

const volumes = new Map(
  volumesOf({categories, projects, checked: '2026-03-01'}).map((volume) => [volume.name, volume]),
);

const chaptersOf = (name: string) =>
  volumes.get(name)?.chapters.map(({path, level}) => `${level} ${path}`);

test('each category has a volume, and so does the whole atlas', () => {
  expect([...volumes.keys()]).toEqual(['apps', 'games', 'data', 'atlas']);
});

test('a volume contains a category, its projects, then its subcategories', () => {
  expect(chaptersOf('apps')).toEqual([
    '2 /categories/apps',
    '3 /projects/two',
    '3 /categories/games',
    '4 /projects/three',
    '4 /projects/one',
  ]);
});

test('the volume of the whole atlas has the landing page, each project once, in its first category, and the glossary', () => {
  expect(chaptersOf('atlas')).toEqual([
    '2 /categories',
    '2 /categories/apps',
    '3 /categories/games',
    '4 /projects/three',
    '4 /projects/one',
    '2 /categories/data',
    '3 /projects/two',
    '3 /projects/four',
    '2 /glossary',
  ]);
});

test('a volume counts its own projects and has the latest day of its own pages', () => {
  expect(volumes.get('data')).toMatchObject({projectCount: 2, checked: '2026-02-01'});
  expect(volumes.get('atlas')).toMatchObject({projectCount: 4, checked: '2026-03-01'});
});
