import AxeBuilder from '@axe-core/playwright';
import {expect, test, type Page} from '@playwright/test';

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

async function violations(page: Page): Promise<string[]> {
  const {violations: found} = await new AxeBuilder({page})
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({colorScheme});

    for (const [kind, address] of Object.entries(PAGES)) {
      test(`axe finds nothing on the page "${kind}"`, async ({page}) => {
        // The overview holds every project: axe takes its time over it.
        test.slow();
        await page.goto(address);
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
        expect(await violations(page)).toEqual([]);
      });
    }

    test('axe finds nothing in the open list of results', async ({page}) => {
      await page.goto('/categories');
      const box = page.getByRole('search').first().locator('input');
      await box.click();
      await box.fill('GPU');
      await expect(page.getByRole('option').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('axe finds nothing in the open definition of a term', async ({page}) => {
      await page.goto('/projects/akash-network');
      await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
      await page.locator('main [aria-describedby^="term-"]').first().focus();
      await expect(page.getByRole('tooltip')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('axe finds nothing in the open menu of a phone', async ({page}) => {
      await page.setViewportSize({width: 360, height: 740});
      await page.goto('/projects/akash-network');
      await page.getByRole('button', {name: /navigation bar/i}).click();
      await expect(page.locator('.navbar-sidebar')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

for (const width of [320, 360, 768, 1440]) {
  test(`no page is wider than a window of ${width} pixels`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    for (const address of Object.values(PAGES)) {
      await page.goto(address);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, address).toBeLessThanOrEqual(0);
    }
  });
}
