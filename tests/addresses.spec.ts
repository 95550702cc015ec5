import {expect} from '@playwright/test';
import {runs} from '../scripts/gate/seed.ts';
import {PAGES} from './kinds.ts';
import {test} from './sharedPage.ts';
import {rootSite} from './sites.ts';
import {sitemapOf} from './sitemap.ts';
import {watch} from './watch.ts';
import {visit, visitWithApplication} from './visit.ts';

/*
 * The only place where every address is opened in a browser, which sees whatever leaves the machine. What each page holds is
 * read from its file, in tests/built/addresses.test.ts.
 *
 * React takes over a page of each kind and every eighth address, all in the long run: it complains of a page that is not
 * what it would draw. That takes ten times as long as the visit.
 */

/** Addresses are opened in groups: a browser context for each would take longer than the visits. */
const GROUP_SIZE = 25;

const addresses = sitemapOf(rootSite);
const withApplication = new Set<string>([
  ...Object.values(PAGES),
  ...addresses.filter((_, index) => index % runs(8, 1) === 0),
]);
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
      const isTakenOver = withApplication.has(address);
      const response = await (isTakenOver ? visitWithApplication : visit)(page, address);
      expect(response?.status(), address).toBe(200);
      await expect(page.locator('h1'), address).toHaveCount(1);
      expect(faults, address).toEqual([]);
    }
  });
}
