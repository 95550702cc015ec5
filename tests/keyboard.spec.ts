import {expect, type Page} from '@playwright/test';
import {test} from './sharedPage.ts';
import {visit} from './visit.ts';

async function press(
  page: Page,
  key: string,
  until: () => Promise<boolean>,
  limit = 60,
): Promise<void> {
  for (let presses = 0; presses < limit; presses += 1) {
    if (await until()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${limit} times ${key} did not lead there`);
}

test('the first stop leads past the navigation to the content', async ({page}) => {
  await visit(page, '/projects/nosana');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', {name: /skip to main content/i})).toBeFocused();
  await page.keyboard.press('Enter');
  await press(
    page,
    'Tab',
    () => page.evaluate(() => document.activeElement?.closest('main') !== null),
    3,
  );
});

test('search is done without a mouse', async ({page}) => {
  await visit(page, '/categories');
  const box = page.getByRole('search').first().locator('input');
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(box).toBeFocused({timeout: 500});
  }).toPass();
  await page.keyboard.type('Bittensor');
  await expect(page.getByRole('option').first()).toContainText('Bittensor');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === '/projects/bittensor');
});

test('Escape closes the results', async ({page}) => {
  await visit(page, '/categories');
  const box = page.getByRole('search').first().locator('input');
  await box.click();
  await page.keyboard.type('Bittensor');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option').first()).toBeHidden();
});

test('a reader comes from the home page to a project with Tab and Enter', async ({page}) => {
  await visit(page, '/');
  await press(page, 'Tab', () =>
    page.evaluate(() => document.activeElement?.getAttribute('href') === '/projects/akash-network'),
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/projects/akash-network');
});

test('a term shows its definition at focus, hides it with Escape and leads to the glossary', async ({
  page,
}) => {
  await visit(page, '/projects/akash-network');
  const term = page.locator('main [aria-describedby^="term-"]').first();
  await press(page, 'Tab', () => term.evaluate((link) => link === document.activeElement), 120);
  const tip = page.getByRole('tooltip');
  await expect(tip).toBeVisible();
  await expect(term).toHaveAccessibleDescription((await tip.textContent()) ?? '');
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await expect(term).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary#[a-z-]+$/);
});

test.describe('by touch', () => {
  test.use({hasTouch: true, viewport: {width: 320, height: 700}});

  test('a term shows its definition at the first tap, and a tap elsewhere hides it', async ({
    page,
  }) => {
    await visit(page, '/projects/akash-network');
    for (const term of await page.locator('main [aria-describedby^="term-"]').all()) {
      await term.tap();
      await expect(page.getByRole('tooltip')).toHaveCount(1);
      await expect(page).toHaveURL('/projects/akash-network');
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await page.getByRole('heading', {level: 1}).tap();
      await expect(page.getByRole('tooltip')).toHaveCount(0);
    }
  });
});

test('a pointer may move from a term onto its definition', async ({page}) => {
  await visit(page, '/projects/akash-network');
  await page.locator('main [aria-describedby^="term-"]').first().hover();
  const tip = page.getByRole('tooltip');
  await tip.hover();
  await expect(tip).toBeVisible();
  await page.getByRole('heading', {level: 1}).hover();
  await expect(tip).toBeHidden();
});

test('what has the focus can be seen', async ({page}) => {
  await visit(page, '/projects/nosana');
  for (let stop = 0; stop < 25; stop += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const {activeElement} = document;
      if (!activeElement || activeElement === document.body) return 'body';
      const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(activeElement);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
        ? 'visible'
        : activeElement.outerHTML;
    });
    expect(outline).toMatch(/^(?:visible|body)$/);
  }
});

test('the menu of a phone opens, leads on and closes', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await visit(page, '/');
  const toggle = page.getByRole('button', {name: 'Menu', exact: true});
  await toggle.focus();
  await page.keyboard.press('Enter');
  const link = page.locator('#menu').getByRole('link', {name: 'Categories', exact: true});
  await expect(link).toBeVisible();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/categories');
});
