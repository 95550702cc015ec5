import {expect} from '@playwright/test';
import {test} from './sharedPage.ts';
import {visit, visitApplication} from './visit.ts';
import {watch} from './watch.ts';

test('results are filtered by kind, category and tag, and the address keeps the filters', async ({
  page,
}) => {
  await visit(page, '/search?q=gpu');
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toHaveText(/^\d+ results\.$/);
  await page.getByLabel('Kind of page').selectOption('project');
  await page.getByLabel('Category', {exact: true}).selectOption('compute-marketplaces');
  await page.getByLabel('Tag', {exact: true}).selectOption('solana');
  await expect(status).toHaveText(/^\d+ results? of \d+\.$/);
  await expect(page.getByRole('link', {name: 'Nosana', exact: true})).toBeVisible();
  await expect(page).toHaveURL(/\?q=gpu&kind=project&category=compute-marketplaces&tag=solana$/);
  const names = await page.getByRole('main').getByRole('heading', {level: 2}).allTextContents();

  await page.reload();
  await expect(page.getByLabel('Kind of page')).toHaveValue('project');
  await expect(page.getByRole('main').getByRole('heading', {level: 2})).toHaveText(names);

  await page.getByLabel('Kind of page').selectOption('');
  await expect(page).toHaveURL(/\?q=gpu&category=compute-marketplaces&tag=solana$/);
});

test('typing on the page of results starts a new search', async ({page}) => {
  await visit(page, '/search');
  await page.getByRole('main').getByRole('searchbox').fill('nosana');
  await expect(page.getByRole('main').getByRole('heading', {level: 2}).first()).toHaveText(
    'Nosana',
  );
  await expect(page).toHaveURL(/\?q=nosana$/);
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
});

test('when nothing is found, similar names and categories are offered', async ({page}) => {
  await visit(page, '/search?q=bitensro+xy');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toHaveText('Nothing found.');
  await expect(main.getByRole('link', {name: 'Bittensor'})).toBeVisible();
  await main.getByRole('link', {name: 'Proofs and privacy', exact: true}).click();
  await expect(page).toHaveURL(/\/categories\/proofs-and-private-inference$/);
});

test('a condition chooses projects, and what has no effect is said', async ({page}) => {
  await visit(page, `/search?${new URLSearchParams({q: 'status:merged'})}`);
  const main = page.getByRole('main');
  const results = main.getByRole('listitem');
  await expect(results.first()).toBeVisible();
  for (const result of await results.all()) await expect(result).toContainText('· merged');

  await main.getByRole('searchbox').fill('nosana OR author:x');
  await expect(main.getByRole('heading', {level: 2}).first()).toHaveText('Nosana');
  await expect(main.getByRole('status')).toContainText('OR is not needed');
  await expect(main.getByRole('status')).toContainText('“author:” is no filter.');
});

test('twenty results are shown, and more at a press', async ({page}) => {
  await visit(page, '/search?q=gpu');
  const main = page.getByRole('main');
  const results = main.getByRole('listitem');
  await expect(results).toHaveCount(20);
  await main.getByRole('button', {name: /^Show \d+ more$/}).click();
  await expect.poll(() => results.count()).toBeGreaterThan(20);
});

test('the box says what has no effect', async ({page}) => {
  await visit(page, '/categories');
  await page.getByRole('search').first().locator('input').click();
  await page.keyboard.type('status:dead');
  await expect(page.locator('.search-nothing')).toContainText('No status is called “dead”.');
});

test('"See all results" in the box opens the page of results', async ({page}) => {
  await visit(page, '/categories');
  await page.getByRole('search').first().locator('input').click();
  await page.keyboard.type('render');
  await page.getByRole('link', {name: 'See all results'}).click();
  await expect(page).toHaveURL(/\/search\/?\?q=render$/);
  await expect(page.getByRole('main').getByRole('heading', {level: 2}).first()).toHaveText(
    /Render/,
  );
});

for (const address of [
  '/search',
  '/search?q=gpu&kind=project',
  '/projects/nosana?_highlight=GPU',
]) {
  test(`${address} hydrates without an error`, async ({page, baseURL}) => {
    const faults = watch(page, new URL(baseURL ?? '').origin);
    await visitApplication(page, address);
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
  });
}
