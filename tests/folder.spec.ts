import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {expect, type Page} from '@playwright/test';
import {PAGES} from './kinds.ts';
import {test} from './sharedPage.ts';
import {rootSite} from './sites.ts';
import {addressIn, cutOff, unpack} from './unpacked.ts';
import {visitApplication as visit} from './visit.ts';

/*
 * Opens one page of each kind from the folder; tests/built/folder.test.ts checks all of its files.
 */

/** A name, a phrase and a misspelt name are enough: tests/built/folder.test.ts shows that the index is the same. */
const QUERIES = ['Nosana', 'zero knowledge', 'bitensor'] as const;

let folder: string;
let faults: readonly string[];

test.beforeAll(() => {
  folder = unpack();
});

test.afterAll(() => {
  rmSync(join(folder, '../..'), {recursive: true});
});

test.beforeEach(async ({page}) => {
  faults = await cutOff(page, folder);
});

test.afterEach(() => {
  expect(faults).toEqual([]);
});

for (const [kind, address] of Object.entries(PAGES)) {
  test(`the page "${kind}" opens from a folder`, async ({page}) => {
    const [path = '', query] = address.split('?');
    const file = path === '/' ? 'index.html' : `${path}.html`;
    await visit(page, addressIn(folder, query === undefined ? file : `${file}?${query}`));
    await expect(page.locator('h1')).toHaveCount(1);
  });
}

test('a reader comes from the home page by a category to a project, and back', async ({page}) => {
  await visit(page, addressIn(folder, 'index.html'));
  await page.getByRole('link', {name: 'Compute marketplaces', exact: true}).first().click();
  await expect(page).toHaveURL(addressIn(folder, 'categories/compute-marketplaces.html'));
  await page
    .getByRole('main')
    .getByRole('link', {name: /Nosana/})
    .first()
    .click();
  await expect(page).toHaveURL(addressIn(folder, 'projects/nosana.html'));
  await expect(page.getByRole('heading', {level: 1, name: 'Nosana'})).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(addressIn(folder, 'categories/compute-marketplaces.html'));
});

test('a footnote leads to its source and back', async ({page}) => {
  await visit(page, addressIn(folder, 'projects/nosana.html'));
  const mark = page.locator('.markdown p [data-footnote-ref]').first();
  await expect(mark).toHaveAttribute('href', '#source-1');
  await mark.click();
  await expect(page).toHaveURL(/nosana\.html#source-1$/);
  const source = page.locator('[data-footnotes] li:target');
  await expect(source).toBeInViewport();
  const fold = source.locator('summary');
  if (await fold.isVisible()) await fold.click();
  await source.locator('a[href^="#ref-"]').first().click();
  await expect(page).toHaveURL(/nosana\.html#ref-1$/);
  await expect(mark).toBeInViewport();
});

test('a term leads to its place in the glossary', async ({page}) => {
  await visit(page, addressIn(folder, 'projects/nosana.html'));
  const term = page.locator('article a[href*="glossary.html#"]').first();
  const [, slug = ''] = ((await term.getAttribute('href')) ?? '').split('#');
  await term.click();
  await expect(page).toHaveURL(addressIn(folder, `glossary.html#${slug}`));
  await expect(page.locator(`[id="${slug}"]`)).toBeInViewport();
});

test('the table of contents leads to a section', async ({page}) => {
  await visit(page, addressIn(folder, 'data.html'));
  await page.locator('.table-of-contents').getByRole('link', {name: 'License'}).click();
  await expect(page).toHaveURL(addressIn(folder, 'data.html#license'));
  await expect(page.getByRole('heading', {name: 'License'})).toBeInViewport();
});

test('a former address leads to the page of today', async ({page}) => {
  await visit(page, addressIn(folder, 'projects/kuzco/index.html'));
  await expect(page).toHaveURL(addressIn(folder, 'projects/inference-net.html'));
});

test('the page of results and the box answer as online: names, places and snippets', async ({
  page,
  pages,
}) => {
  const options = {baseURL: rootSite.origin, serviceWorkers: 'block'} as const;
  const online = await pages.open(options);
  await visit(page, addressIn(folder, `search.html?q=${QUERIES[0]}`));
  await visit(online, `/search?q=${QUERIES[0]}`);
  let former: readonly string[] = [];
  for (const query of QUERIES) {
    const sides = [page, online];
    for (const side of sides) await side.getByRole('main').getByRole('searchbox').fill(query);
    // Until both have answered: one may still show what it found before.
    await expect(async () => {
      const [answer = [], expected] = await Promise.all(sides.map(results));
      expect(answer, query).toEqual(expected);
      expect(answer, query).not.toEqual(former);
      former = answer;
    }).toPass({timeout: 15_000});
    expect(former.length, query).toBeGreaterThan(0);
    expect(await rowsFor(page, query), query).toEqual(await rowsFor(online, query));
  }
  await pages.close(options);
});

test('a search leads to the page, where the words are marked', async ({page}) => {
  await visit(page, addressIn(folder, 'projects/nosana.html'));
  await rowsFor(page, 'Kubernetes');
  await page.getByRole('option', {name: 'Akash Network'}).click();
  await expect(page).toHaveURL(/\/projects\/akash-network\.html\?/);
  await expect(page.locator('article mark').first()).toHaveText(/kubernetes/i);
});

test('the form of the home page leads to all results, and they to pages', async ({page}) => {
  await visit(page, addressIn(folder, 'index.html'));
  const form = page.getByRole('main').getByRole('search');
  await form.getByRole('searchbox').fill('Solana GPU');
  await form.getByRole('button', {name: 'Search'}).click();
  await expect(page).toHaveURL(addressIn(folder, 'search.html?q=Solana+GPU'));
  await page.getByRole('main').getByRole('link', {name: 'Nosana'}).first().click();
  await expect(page).toHaveURL(/\/projects\/nosana\.html/);
});

test('filters of the results are kept in the address', async ({page}) => {
  await visit(page, addressIn(folder, 'search.html?q=solana'));
  await page.getByRole('combobox', {name: 'Kind of page'}).selectOption('tag');
  await expect(page).toHaveURL(addressIn(folder, 'search.html?q=solana&kind=tag'));
  await expect(page.getByRole('main').getByRole('status')).toContainText(/ of \d+/);
  const found = await results(page);
  await page.reload();
  expect(await results(page)).toEqual(found);
  expect(found[0]).toContain('Solana');
});

test('all results open in another tab too', async ({page, context}) => {
  await visit(page, addressIn(folder, 'projects/nosana.html'));
  await rowsFor(page, 'solana');
  const opened = context.waitForEvent('page');
  await page.getByRole('link', {name: 'See all results'}).click({modifiers: ['ControlOrMeta']});
  await expect(await opened).toHaveURL(addressIn(folder, 'search.html?q=solana'));
});

test('the theme is kept from page to page', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await visit(page, addressIn(folder, 'index.html'));
  const theme = page.locator('html');
  await expect(theme).toHaveAttribute('data-theme', 'light');
  const toggle = page.getByRole('button', {name: /switch between light and dark/i});
  while ((await theme.getAttribute('data-theme')) !== 'dark') await toggle.click();
  await page.getByRole('link', {name: 'Tags'}).first().click();
  await expect(page).toHaveURL(addressIn(folder, 'tags.html'));
  await expect(theme).toHaveAttribute('data-theme', 'dark');
});

test('the data of a page opens from its foot', async ({page}) => {
  await visit(page, addressIn(folder, 'projects/nosana.html'));
  await page.getByRole('link', {name: 'as JSON'}).click();
  await expect(page).toHaveURL(addressIn(folder, 'api/v1/projects/nosana.json'));
  await expect(page.locator('body')).toContainText('"slug": "nosana"');
});

test('a category opens as a page to print, and leads back', async ({page}) => {
  await visit(page, addressIn(folder, 'categories/gaming.html'));
  await page.getByRole('link', {name: 'Print this category'}).click();
  await expect(page).toHaveURL(addressIn(folder, 'print/gaming.html'));
  await page.locator('a[href^="../categories/gaming.html"]').first().click();
  await expect(page).toHaveURL(addressIn(folder, 'categories/gaming.html'));
});

test('a phone shows the menu, which leads on', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await visit(page, addressIn(folder, 'index.html'));
  await page.getByRole('button', {name: 'Menu', exact: true}).click();
  await page.locator('#menu').getByRole('link', {name: 'Categories'}).click();
  await expect(page).toHaveURL(addressIn(folder, 'categories.html'));
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('pages are there to read, and lead to each other', async ({page}) => {
    await page.goto(addressIn(folder, 'categories/gaming.html'));
    const first = page.getByRole('main').locator('a[href^="../projects/"]').first();
    const name = await first.innerText();
    await first.click();
    await expect(page.getByRole('heading', {level: 1})).toContainText(name.split('\n')[0] ?? '');
  });
});

/** What the page of results lists. */
async function results(page: Page): Promise<readonly string[]> {
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toContainText(/result|found/);
  return main.locator('ol > li').allInnerTexts();
}

/** What the search box shows for a query, and not still for the last one. */
async function rowsFor(page: Page, query: string): Promise<readonly string[]> {
  const box = page.getByRole('search').first().locator('input');
  await box.click();
  await box.fill(query);
  const rows = page.getByRole('option');
  await expect(rows.first()).toBeVisible();
  await expect(page.locator('.search-row').first()).toHaveAttribute('data-query', query);
  return rows.allInnerTexts();
}
