import {expect} from '@playwright/test';
import {runs} from '../scripts/gate/seed.ts';
import {PAGES} from './kinds.ts';
import {test} from './sharedPage.ts';
import {rootSite} from './sites.ts';
import {sitemapOf} from './sitemap.ts';
import {watch} from './watch.ts';
import {visitWithApplication} from './visit.ts';

/*
 * React takes over a page of each kind and every eighth address, all in the long run: it complains of a page that is not
 * what it would draw. What a page does before is the same on all of them, which tests/built/addresses.test.ts shows of
 * each: one script of the same text, which its policy lets run, and nothing to load.
 */

/** Addresses are opened in groups: a browser context for each would take longer than the visits. */
const GROUP_SIZE = 12;

const addresses = [
  ...new Set<string>([
    ...Object.values(PAGES),
    ...sitemapOf(rootSite).filter((_, index) => index % runs(8, 1) === 0),
  ]),
];
const groups = Array.from({length: Math.ceil(addresses.length / GROUP_SIZE)}, (_, index) =>
  addresses.slice(index * GROUP_SIZE, (index + 1) * GROUP_SIZE),
);

for (const group of groups) {
  test(`from ${group.at(0)} to ${group.at(-1)} all answer, without an error or a foreign request`, async ({
    page,
  }) => {
    test.slow();
    const faults = watch(page, rootSite.origin);
    for (const address of group) {
      const response = await visitWithApplication(page, address);
      expect(response?.status(), address).toBe(200);
      await expect(page.locator('h1'), address).toHaveCount(1);
      expect(faults, address).toEqual([]);
    }
  });
}
