import {describe, expect, test} from 'vitest';
import {sitemapOf} from '../sitemap.ts';
import {atlasSite, rootSite} from '../sites.ts';
import {pageAt, recordsOf} from './site.fixture.ts';

describe.each([rootSite, atlasSite])('the site at $baseUrl', (site) => {
  const sitemap = sitemapOf(site);

  test.each(['projects', 'categories', 'tags'] as const)(
    'names in its sitemap the %s of its data, and no others',
    (kind) => {
      const named = sitemap.filter((address) => address.startsWith(`${site.baseUrl}${kind}/`));
      const known = recordsOf(site, kind).map(({address}) => address);
      expect(known.length).toBeGreaterThan(0);
      expect(named.toSorted()).toEqual(known.toSorted());
    },
  );

  test('names no volume for print in its sitemap', () => {
    expect(sitemap.filter((address) => address.includes('/print/'))).toEqual([]);
  });

  test('has a page with one main heading for each address of its sitemap', () => {
    const headings = sitemap.map((address) => [address, pageAt(site, address)('h1').length]);
    expect(headings).toEqual(sitemap.map((address) => [address, 1]));
  });
});

test('the home page leads to every project in one step', () => {
  const $ = pageAt(rootSite, '/');
  const links = new Set($('main a').map((_, link) => $(link).attr('href')));
  const projects = recordsOf(rootSite, 'projects').map(({address}) => address);
  expect(projects.filter((address) => !links.has(address))).toEqual([]);
});

test('the overview links each project with whose name an item begins', () => {
  const $ = pageAt(rootSite, '/blog/decentralizing-ai');
  const addressOf = new Map(
    recordsOf(rootSite, 'projects').flatMap(({title, address, aliases = []}) =>
      [title, ...aliases].map((name) => [name, address] as const),
    ),
  );
  const names = $('article li > strong:first-child')
    .toArray()
    .map((name) => ({
      text: $(name).text().replace(/:$/, '').trim(),
      href: $(name).find('a').attr('href'),
    }));
  const known = names.filter(({text}) => addressOf.has(text));
  expect(known.length).toBeGreaterThan(0);
  expect(known.filter(({text, href}) => href !== addressOf.get(text))).toEqual([]);
});
