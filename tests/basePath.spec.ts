import {expect} from '@playwright/test';
import {test} from './sharedPage.ts';
import {atlasSite} from './sites.ts';
import {watch} from './watch.ts';
import {visit} from './visit.ts';

test.use({baseURL: atlasSite.origin});

test('the site works under a base path', async ({page}) => {
  const faults = watch(page, atlasSite.origin);
  await visit(page, '/atlas/');
  await page.getByRole('link', {name: 'Data', exact: true}).first().click();
  await expect(page).toHaveURL('/atlas/categories/data');
  await page
    .getByRole('main')
    .getByRole('link', {name: /Ocean Protocol/})
    .first()
    .click();
  await expect(page).toHaveURL('/atlas/projects/ocean-protocol');
  expect(faults).toEqual([]);
});

test('search works under a base path', async ({page}) => {
  await visit(page, '/atlas/categories');
  const box = page.getByRole('search').first().locator('input');
  await box.click();
  await box.fill('Kuzco');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL((url) => url.pathname === '/atlas/projects/inference-net');
});

test('the form of the home page and old names work under a base path', async ({page}) => {
  await visit(page, '/atlas/');
  const form = page.getByRole('main').getByRole('search');
  await form.getByRole('searchbox').or(form.getByRole('textbox')).fill('solana');
  await form.getByRole('button', {name: 'Search'}).click();
  await expect(page).toHaveURL((url) => url.pathname === '/atlas/search');
  await visit(page, '/atlas/projects/kuzco');
  await expect(page).toHaveURL('/atlas/projects/inference-net');
});
