import {expect, test} from '@playwright/test';
import {load} from 'cheerio';
import {faultsOf} from '../src/components/linkedData/linkedDataFaults.fixture.ts';
import {sitemapOf} from './sitemap.ts';
import {rootSite} from './sites.ts';

test('the data for machines on every page passes the validators', async ({request}) => {
  const faults: string[] = [];
  const types = new Set<unknown>();
  for (const address of sitemapOf(rootSite)) {
    const $ = load(await (await request.get(address)).text());
    for (const script of $('script[type="application/ld+json"]')) {
      const block = JSON.parse($(script).text());
      types.add(block['@type']);
      faults.push(...(await faultsOf(block)).map((fault) => `${address} ${fault}`));
    }
  }
  expect(faults).toEqual([]);
  expect([...types]).toEqual(
    expect.arrayContaining(['WebSite', 'WebPage', 'CollectionPage', 'DefinedTermSet']),
  );
});
