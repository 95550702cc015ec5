import {expect, test} from 'vitest';
import {faultsOf} from '../../src/components/linkedData/linkedDataFaults.fixture.ts';
import {sitemapOf} from '../sitemap.ts';
import {atlasSite} from '../sites.ts';
import {htmlAt, recordsOf} from './site.fixture.ts';

const BLOCK = /<script[^>]*application\/ld\+json[^>]*>(.*?)<\/script>/gs;

const blocks = new Map<string, {readonly '@type': string}>(
  sitemapOf(atlasSite).flatMap((address) =>
    [...htmlAt(atlasSite, address).matchAll(BLOCK)].map(
      ([, json = ''], index) => [`${address} (${index + 1})`, JSON.parse(json)] as const,
    ),
  ),
);

test('the data for machines on every page is what schema.org describes', () => {
  expect(faultsOf(blocks)).toEqual([]);
});

test('every project, every category, the glossary and the home page carry such data', () => {
  const kinds = [...blocks.values()].map((block) => block['@type']);
  expect(kinds).toEqual(
    expect.arrayContaining(['WebSite', 'WebPage', 'CollectionPage', 'DefinedTermSet']),
  );
  const records = [...recordsOf(atlasSite, 'projects'), ...recordsOf(atlasSite, 'categories')];
  const without = records
    .map(({address}) => address)
    .filter((address) => !blocks.has(`${address} (1)`));
  expect(without).toEqual([]);
});
