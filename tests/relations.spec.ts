import {expect, type Page} from '@playwright/test';
import {test} from './sharedPage.ts';
import {expectSoundView} from './soundView.ts';
import {visit, visitWithApplication} from './visit.ts';

/* Who relates to whom: the picture, its key and its table. */

test.use({viewport: {width: 1280, height: 900}});

const picture = (page: Page) => page.getByRole('figure').getByRole('group');
const name = (page: Page, label: RegExp) => picture(page).getByRole('link', {name: label});
const lines = (page: Page) =>
  picture(page)
    .locator('g:has(> path)')
    .filter({hasNot: page.locator('text')});
const lit = (page: Page) => picture(page).locator('a[data-state=lit]');
const box = (page: Page, label: RegExp) => page.getByRole('checkbox', {name: label});

test('a name lights up with its neighbors where the pointer is', async ({page}) => {
  await visitWithApplication(page, '/relations');
  await name(page, /^Fetch\.ai/).hover();
  await expect(lit(page).filter({hasText: 'Ocean Protocol'})).toHaveCount(1);
  await expect(lit(page).filter({hasText: 'Gensyn'})).toHaveCount(0);
  await page.getByRole('heading', {level: 1}).hover();
  await expect(lit(page)).toHaveCount(0);
});

test('a name lights up where the focus is, and Enter follows its link', async ({page}) => {
  await visitWithApplication(page, '/relations');
  await name(page, /^Fetch\.ai/).focus();
  await expect(lit(page).filter({hasText: 'Ocean Protocol'})).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/projects/fetch-ai');
});

test('a name without a page shows what it relates to, and the address keeps it', async ({page}) => {
  await visit(page, '/relations');
  await name(page, /^Solana$/).click();
  await expect(page).toHaveURL('/relations?at=%3Asolana');
  const focus = page.getByRole('region', {name: 'Solana'});
  await expect(focus.getByRole('link', {name: 'Nosana', exact: true})).toBeVisible();
  await focus.getByRole('button', {name: 'Show all names'}).click();
  await expect(page).toHaveURL('/relations');
  await page.goBack();
  await expect(focus).toBeVisible();
});

test('kinds and categories narrow the lines down in picture and table', async ({page}) => {
  await visit(page, '/relations');
  const all = await lines(page).count();
  await box(page, /^built on/).check();
  await expect(page).toHaveURL('/relations?type=built-on');
  await expect(page.getByRole('table')).toHaveCount(1);
  expect(await lines(page).count()).toBeLessThan(all);
  await box(page, /^Data/).check();
  await expect(page).toHaveURL('/relations?type=built-on&category=data');
  await page.getByRole('button', {name: 'Show all'}).click();
  await expect(page).toHaveURL('/relations');
  await expect(lines(page)).toHaveCount(all);
});

test('an ended relation is cut and dated in the picture, and dated in the table', async ({
  page,
}) => {
  await visit(page, '/relations?ended=yes');
  await expect(picture(page).getByText(/^until \w+ \d{4}$/)).not.toHaveCount(0);
  await expect(
    page
      .getByRole('table')
      .getByText(/until \w+ \d{4}/)
      .first(),
  ).toBeVisible();
});

test('below 75 rem trees say the same, and a name is chosen from a list', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844});
  await visit(page, '/relations');
  await expect(picture(page)).toBeHidden();
  await page.getByRole('combobox', {name: 'Look at'}).selectOption({label: 'Fetch.ai'});
  await expect(page).toHaveURL('/relations?at=fetch-ai');
  await expect(page.getByRole('region', {name: 'Fetch.ai'})).toBeVisible();
  await page.getByRole('heading', {name: 'The same as a table'}).click();
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('nothing moves, every window is wide enough, and axe finds nothing', async ({page}) => {
  test.slow();
  await visit(page, '/relations');
  await expectSoundView(page);
});

test.describe('on a screen to touch', () => {
  test.use({hasTouch: true, viewport: {width: 1280, height: 900}});

  test('the first touch lights a name up, the second follows its link', async ({page}) => {
    await visitWithApplication(page, '/relations');
    await name(page, /^Fetch\.ai/).tap();
    await expect(page).toHaveURL('/relations?at=fetch-ai');
    await name(page, /^Fetch\.ai/).tap();
    await expect(page).toHaveURL('/projects/fetch-ai');
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('picture and table are there, and names of projects are links', async ({page}) => {
    await page.goto('/relations');
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(page.getByRole('checkbox').locator('visible=true')).toHaveCount(0);
    await name(page, /^Fetch\.ai/).click();
    await expect(page).toHaveURL('/projects/fetch-ai');
  });
});
