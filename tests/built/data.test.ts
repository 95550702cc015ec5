import {statSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {atlasSite, rootSite} from '../sites.ts';
import {isAnswered, pageAt, readJson} from './site.fixture.ts';

/** What the head of a page leads to: by type, the paths of the files. */
const LINKS = {
  'projects/nosana': {
    'application/json': ['api/v1/projects/nosana.json'],
    'text/markdown': ['projects/nosana.md'],
    'application/atom+xml': ['feeds/events.xml', 'feeds/changes.xml'],
  },
  'categories/gaming': {
    'application/json': ['api/v1/categories/gaming.json'],
    'text/markdown': ['categories/gaming.md'],
    'application/atom+xml': [
      'feeds/events.xml',
      'feeds/changes.xml',
      'feeds/categories/gaming.xml',
    ],
  },
  categories: {
    'application/json': ['api/v1/categories.json'],
    'text/markdown': ['categories.md'],
  },
  glossary: {
    'application/json': ['api/v1/glossary.json'],
    'text/markdown': ['glossary.md'],
  },
  'tags/solana': {'application/json': ['api/v1/tags.json']},
} as const;

const ALTERNATE = 'head link[rel="alternate"][type]';

describe.each([rootSite, atlasSite])('the site at $baseUrl', (site) => {
  const {baseUrl, folder} = site;

  test.each(Object.entries(LINKS))('the head of %s leads to its data', (path, types) => {
    const $ = pageAt(site, baseUrl + path);
    for (const [type, files] of Object.entries(types)) {
      const links = $(`${ALTERNATE}[type="${type}"]`).map((_, link) => $(link).attr('href'));
      expect(links.toArray()).toEqual(
        expect.arrayContaining([...files].map((file) => baseUrl + file)),
      );
    }
  });

  test.each([
    ['as JSON', 'api/v1/projects/nosana.json'],
    ['as Markdown', 'projects/nosana.md'],
  ])('the foot of a page leads to its data %s', (name, path) => {
    const $ = pageAt(site, `${baseUrl}projects/nosana`);
    const link = $('a').filter((_, element) => $(element).text() === name);
    expect(link.attr('href')).toBe(baseUrl + path);
  });

  test('the page about the data leads to files that are there', () => {
    const $ = pageAt(site, `${baseUrl}data`);
    const table = $('table').first().find('a');
    const addresses = table.toArray().map((link) => $(link).attr('href') ?? '');
    expect(addresses).toContain(`${baseUrl}api/v1/all.json`);
    expect(addresses.filter((address) => !isAnswered(site, address))).toEqual([]);
  });

  test('the files name addresses below the base path, of a host only if one is known', () => {
    const {project} = readJson(`${folder}/api/v1/projects/nosana.json`);
    const {SITE_URL = ''} = site.env ?? {};
    const page = SITE_URL ? `${SITE_URL}${baseUrl}projects/nosana` : '../../../projects/nosana';
    expect(project.url).toBe(page);
  });
});

test('the page about the data leads to the zip of this site, and states its size', () => {
  const $ = pageAt(rootSite, '/data');
  const path = 'download/decentralized-ai-atlas.zip';
  const link = $(`a[href="/${path}"]`);
  expect(link.text()).toBe('decentralized-ai-atlas.zip');
  const megabytes = (statSync(`${rootSite.folder}/${path}`).size / 1e6).toFixed(1);
  expect(link.closest('p').text()).toContain(`, ${megabytes} MB`);
});

test('the page about the data leads to no zip where the site has none', () => {
  const $ = pageAt(atlasSite, '/atlas/data');
  expect($('main').text()).toContain('npm run offline');
  expect($('a[href*="/download/"]')).toHaveLength(0);
});
