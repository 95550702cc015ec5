import {expect, test} from '@playwright/test';
import {violationsOf, WCAG} from './axe.ts';
import {visit} from './visit.ts';

const PAGES = {
  home: '/',
  'landing page': '/categories',
  category: '/categories/cloud-infrastructure',
  'category with subcategories': '/categories/applications',
  project: '/projects/akash-network',
  glossary: '/glossary',
  'list of tags': '/tags',
  tag: '/tags/solana',
  'list of articles': '/blog',
  overview: '/blog/decentralizing-ai',
  'search results': '/search?q=solana',
  data: '/data',
  offline: '/offline',
  contribute: '/contribute',
  'format of the overview': '/contribute/overview-format',
  'revision of the overview': '/contribute/revising-the-overview',
  'missing page': '/nothing-of-the-kind',
} as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({colorScheme});

    for (const [kind, address] of Object.entries(PAGES)) {
      test(`axe finds nothing on the page "${kind}"`, async ({page}) => {
        // The overview holds every project: axe takes its time over it.
        test.slow();
        await visit(page, address);
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        expect(await violationsOf(page, WCAG)).toEqual([]);
      });
    }

    test('axe finds nothing in the open list of results', async ({page}) => {
      await visit(page, '/categories');
      const box = page.getByRole('search').first().locator('input');
      await box.click();
      await box.fill('GPU');
      await expect(page.getByRole('option').first()).toBeVisible();
      expect(await violationsOf(page, WCAG)).toEqual([]);
    });

    test('axe finds nothing in the open definition of a term', async ({page}) => {
      await visit(page, '/projects/akash-network');
      await page.locator('main [aria-describedby^="term-"]').first().focus();
      await expect(page.getByRole('tooltip')).toBeVisible();
      expect(await violationsOf(page, WCAG)).toEqual([]);
    });

    test('axe finds nothing in the open menu of a phone', async ({page}) => {
      await page.setViewportSize({width: 360, height: 740});
      await visit(page, '/projects/akash-network');
      await page.getByRole('button', {name: /navigation bar/i}).click();
      await expect(page.locator('.navbar-sidebar')).toBeVisible();
      expect(await violationsOf(page, WCAG)).toEqual([]);
    });
  });
}

for (const [kind, address] of Object.entries(PAGES)) {
  test(`the page "${kind}" is not wider than its window`, async ({page}) => {
    await visit(page, address);
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({width, height: 800});
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width} pixels`).toBeLessThanOrEqual(0);
    }
  });
}
