import {expect, type Page} from '@playwright/test';
import {test} from './sharedPage.ts';
import {visit} from './visit.ts';

async function search(page: Page, query: string) {
  const box = page.getByRole('search').first().locator('input');
  await box.click();
  await box.fill(query);
  return page.getByRole('option');
}

const FOUND = [
  ['Nosana', 'Nosana', '/projects/nosana'],
  ['io.net', 'io.net', '/projects/io-net'],
  ['Kuzco', 'Inference.net', '/projects/inference-net'],
  ['AKT', 'Akash Network', '/projects/akash-network'],
  ['bitensor', 'Bittensor', '/projects/bittensor'],
] as const;

test('the search box finds projects by their names, of today and before, and by mistyped ones', async ({
  page,
}) => {
  await visit(page, '/categories');
  for (const [query, name, address] of FOUND) {
    const first = (await search(page, query)).first();
    await expect(first, query).toContainText(name);
    await first.click();
    await expect(page, query).toHaveURL((url) => url.pathname === address);
  }
});

test('a result shows the project, its category and a snippet, whose words the page marks', async ({
  page,
}) => {
  await visit(page, '/');
  await expect((await search(page, 'reverse auction')).first()).toContainText(/auction/i);
  const first = (await search(page, 'Halo2')).first();
  await expect(first).toContainText('EZKL');
  await expect(first).toContainText('Proofs and privacy');
  await expect(first.locator('mark').first()).toHaveText('Halo2');
  await first.click();
  await expect(page).toHaveURL((url) => url.pathname === '/projects/ezkl');
  await expect(page.locator('article mark').first()).toHaveText('Halo2');
});

for (const key of ['/', 'Control+k']) {
  test(`${key} moves the focus to the search box`, async ({page}) => {
    await visit(page, '/categories');
    const box = page.getByRole('search').first().locator('input');
    await expect(async () => {
      await page.keyboard.press(key);
      await expect(box).toBeFocused({timeout: 500});
    }).toPass();
    await expect(box).toHaveValue('');
  });
}

test('the form on the home page opens the results', async ({page}) => {
  await visit(page, '/');
  const form = page.getByRole('main').getByRole('search');
  await form.getByRole('searchbox').or(form.getByRole('textbox')).fill('Solana GPU');
  await form.getByRole('button', {name: 'Search'}).click();
  await expect(page).toHaveURL(
    (url) => url.pathname === '/search' && url.searchParams.get('q') === 'Solana GPU',
  );
  await expect(page.getByRole('main').getByRole('link', {name: 'Nosana'})).toBeVisible();
});

test('a screen reader is told how many results there are', async ({page}) => {
  await visit(page, '/categories');
  const status = page.getByRole('search').first().getByRole('status');
  await search(page, 'nosana');
  await expect(status).toHaveText(/^\d results$/);
  await search(page, 'bitensro xy');
  await expect(status).toHaveText(/^Nothing found; \d similar names?$/);
  await search(page, 'qqqqzzzz xxxx');
  await expect(status).toHaveText('Nothing found');
});
