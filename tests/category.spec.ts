import {expect} from '@playwright/test';
import {test} from './sharedPage.ts';
import {visit} from './visit.ts';

/*
 * The table of a category: its filter needs no script, and sorting loads the application.
 */

const CATEGORY = '/categories/applications';

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('a choice of status hides the projects of every other status', async ({page}) => {
    await page.goto(CATEGORY);
    const rows = page.locator('tbody tr[data-status]');
    const all = await rows.count();
    const active = await page.locator('tbody tr[data-status=active]').count();
    expect(active).toBeGreaterThan(0);
    expect(active).toBeLessThan(all);
    await page.getByRole('radio', {name: /^Active/}).check();
    await expect(rows.filter({visible: true})).toHaveCount(active);
    await page.getByRole('radio', {name: /^All/}).check();
    await expect(rows.filter({visible: true})).toHaveCount(all);
  });
});

test('a column sorts upwards, downwards, and no more, also when pressed before React runs', async ({
  page,
}) => {
  await visit(page, '/categories/cloud-infrastructure');
  const names = () => page.locator('tbody th[scope=row]').allTextContents();
  const before = await names();
  const head = page.getByRole('columnheader', {name: 'Project'});
  const button = head.getByRole('button');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'false');
  await button.click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const sorted = before.toSorted(new Intl.Collator('en', {numeric: true}).compare);
  expect(await names()).toEqual(sorted);
  await button.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(await names()).toEqual(sorted.toReversed());
  await button.press('Enter');
  await expect(head).not.toHaveAttribute('aria-sort');
  expect(await names()).toEqual(before);
});
