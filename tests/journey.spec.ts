import {expect} from '@playwright/test';
import {test} from './sharedPage.ts';
import {rootSite} from './sites.ts';
import {visit, visitWithApplication} from './visit.ts';
import {watch} from './watch.ts';

test('a reader comes from the home page by a category to a project', async ({page}) => {
  await visit(page, '/');
  await page.getByRole('link', {name: 'Compute marketplaces', exact: true}).first().click();
  await expect(page).toHaveURL('/categories/compute-marketplaces');
  await expect(page.getByRole('heading', {level: 1, name: 'Compute marketplaces'})).toBeVisible();

  await page
    .getByRole('main')
    .getByRole('link', {name: /Nosana/})
    .first()
    .click();
  await expect(page).toHaveURL('/projects/nosana');
  await expect(page.getByRole('heading', {level: 1, name: 'Nosana'})).toBeVisible();
  await expect(page.getByRole('complementary', {name: 'Facts'})).toContainText('NOS');
});

test('a project in two categories stands in both and is one page', async ({page}) => {
  for (const category of ['compute-marketplaces', 'ai-agents']) {
    await visit(page, `/categories/${category}`);
    await expect(
      page.getByRole('main').locator('a[href="/projects/morpheus"]').first(),
    ).toBeVisible();
  }
  await visit(page, '/projects/morpheus');
  const facts = page.getByRole('complementary', {name: 'Facts'});
  await expect(facts.getByRole('link', {name: 'Compute marketplaces'})).toBeVisible();
  await expect(facts.locator('a[href="/categories/ai-agents"]')).toBeVisible();
});

test('an old name leads to the page of today', async ({page}) => {
  await visit(page, '/projects/kuzco');
  await expect(page).toHaveURL('/projects/inference-net');
});

test('the name of a project in the overview leads to its page', async ({page}) => {
  await visit(page, '/blog/decentralizing-ai');
  await page.locator('article li > strong:first-child > a[href^="/projects/"]').first().click();
  await expect(page).toHaveURL('/projects/akash-network');
});

test('a project page leads on to its neighbors, its like and its tags', async ({page}) => {
  await visit(page, '/projects/ritual');
  const order = page.getByRole('navigation', {name: 'Neighbors in this category'});
  await expect(order.getByRole('link', {name: /Akash Network/})).toBeVisible();
  await expect(order.getByRole('link', {name: /Render Network/})).toBeVisible();
  await page.getByRole('link', {name: 'Inference', exact: true}).click();
  await expect(page).toHaveURL('/tags/inference');
  await expect(page.getByRole('main').locator('a[href="/projects/ritual"]').first()).toBeVisible();
});

test('an address that does not exist says so and leads home', async ({page}) => {
  const faults = watch(page, rootSite.origin);
  await visitWithApplication(page, '/projects/nothing-of-the-kind?q=a#b');
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test('the theme is kept from page to page', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await visit(page, '/');
  const theme = page.locator('html');
  await expect(theme).toHaveAttribute('data-theme', 'light');
  const toggle = page.getByRole('button', {name: /switch between light and dark/i});
  while ((await theme.getAttribute('data-theme')) !== 'dark') await toggle.click();
  await visit(page, '/projects/nosana');
  await expect(theme).toHaveAttribute('data-theme', 'dark');
});
