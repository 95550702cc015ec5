import {readFileSync} from 'node:fs';
import {expect, type Page} from '@playwright/test';
import {parse} from 'csv-parse/sync';
import {test} from './sharedPage.ts';
import {expectSoundView} from './soundView.ts';
import {visit} from './visit.ts';
import {watch} from './watch.ts';

/* Projects side by side. */

const TWO = '/compare?p=akash-network,aethir';
const THREE = `${TWO},io-net`;

const table = (page: Page) => page.getByRole('table');
const heads = (page: Page) => table(page).getByRole('columnheader');
const row = (page: Page, name: RegExp) =>
  table(page)
    .getByRole('row')
    .filter({has: page.getByRole('rowheader', {name})});

test('each fact stands in a row, with its source at the foot of the column', async ({page}) => {
  await visit(page, THREE);
  await expect(heads(page)).toHaveCount(3);
  const chain = row(page, /^Chain\s*, differs$/);
  await expect(chain.getByRole('cell')).toHaveText([/^Akash/, /^Arbitrum/, /^Solana/]);
  const mark = chain.getByRole('link', {name: /^Source \d+$/}).first();
  const number = await mark.innerText();
  await mark.click();
  await expect(page.locator(':target')).toContainText(number);
  await expect(page.locator(':target').getByRole('link')).toHaveAttribute('href', /^https?:/);
  await expect(
    row(page, /^First sentences/)
      .getByRole('cell')
      .first(),
  ).toContainText('.');
  await expect(
    row(page, /^The latest/)
      .getByRole('cell')
      .first(),
  ).toContainText(/\d{4}/);
});

test('events by year are drawn on one scale, and told to those who do not see them', async ({
  page,
}) => {
  await visit(page, THREE);
  const strips = row(page, /^By year/).getByRole('img', {
    name: /^Events: \d+ in \d{4}|^No events$/,
  });
  await expect(strips).toHaveCount(3);
  const widths = await strips.evaluateAll((each) =>
    each.map((strip) => strip.getAttribute('width')),
  );
  expect(new Set(widths).size).toBe(1);
});

test('what is missing is said', async ({page}) => {
  await visit(page, THREE);
  await expect(row(page, /^Code/).getByText('none recorded')).toBeVisible();
  await expect(row(page, /^Recorded of none/)).toBeVisible();
});

test('only the differences are shown, and the address says so', async ({page}) => {
  await visit(page, THREE);
  await page.getByRole('button', {name: /^Differences only/}).click();
  await expect(page).toHaveURL(/rows=differences/);
  await expect(row(page, /^Status/)).toHaveCount(0);
  await expect(row(page, /^Token\s*, differs$/)).toBeVisible();
  await page.goBack();
  await expect(row(page, /^Status/)).toBeVisible();
});

test('projects are added by name, by suggestion and removed, by keyboard alone', async ({page}) => {
  await visit(page, '/compare');
  await page.getByLabel('Add a project').focus();
  await page.keyboard.type('akash network');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/compare?p=akash-network');
  await page.getByLabel('Add a second').focus();
  await page.keyboard.type('aethr');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No project is called “aethr”.')).toBeVisible();
  await page.getByRole('button', {name: 'Aethir', exact: true}).press('Enter');
  await expect(page).toHaveURL(TWO);
  await expect(heads(page)).toHaveCount(2);
  const suggestion = page.getByRole('button', {name: /^\+?Add /}).first();
  await suggestion.press('Enter');
  await expect(heads(page)).toHaveCount(3);
  await page.getByRole('button', {name: 'Remove Akash Network'}).press('Enter');
  await expect(heads(page)).toHaveCount(2);
  await expect(page.getByRole('button', {name: /^Remove /}).first()).toBeFocused();
  await page.goBack();
  await expect(heads(page)).toHaveCount(3);
});

test('what is compared is handed out as CSV and JSON', async ({page}) => {
  await visit(page, THREE);
  const fileOf = async (format: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', {name: format, exact: true}).click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  const [head = [], ...rows]: string[][] = parse(await fileOf('CSV'));
  const names = await heads(page).getByRole('link').allInnerTexts();
  expect(head.slice(1).filter((_, index) => index % 2 === 0)).toEqual(names);
  const tokens = rows.find(([fact]) => fact === 'Token') ?? [];
  const cells = row(page, /^Token/).getByRole('cell');
  for (const column of names.keys())
    await expect(cells.nth(column)).toContainText(tokens[1 + 2 * column] ?? '');
  const {projects} = JSON.parse(await fileOf('JSON'));
  expect(projects.map(({name}: {name: string}) => name)).toEqual(names);
});

test('four is the most', async ({page}) => {
  await visit(page, `${THREE},nosana,bittensor`);
  await expect(heads(page)).toHaveCount(4);
  await expect(page.getByText('Four is the most.')).toBeVisible();
  await expect(page.getByPlaceholder('Name or ticker')).toHaveCount(0);
});

test('on a phone the label of a row stays while the columns scroll', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844});
  await visit(page, THREE);
  const label = row(page, /^Token/).getByRole('rowheader');
  await label.scrollIntoViewIfNeeded();
  const before = await label.boundingBox();
  const region = page.getByRole('region', {name: 'Comparison'});
  await region.evaluate((element) => element.scrollBy({left: 300, behavior: 'instant'}));
  await expect.poll(() => region.evaluate(({scrollLeft}) => scrollLeft)).toBeGreaterThan(100);
  expect((await label.boundingBox())?.x).toBeCloseTo(before?.x ?? NaN, 0);
  await expect(
    row(page, /^Token/)
      .getByRole('cell')
      .last(),
  ).toBeInViewport();
  // The names of the columns follow.
  await expect(page.getByText('io.net', {exact: true}).first()).toBeInViewport();
});

test('a comparison is reached from a project, a category and a search', async ({page}) => {
  await visit(page, '/projects/akash-network');
  const link = page.getByText('Compare with').getByRole('link').first();
  await expect(link).toHaveAttribute('href', /^\/compare\?p=akash-network,[\w-]+$/);
  await visit(page, '/categories/compute-marketplaces');
  await page.getByRole('link', {name: 'Explore these projects'}).click();
  await expect(page).toHaveURL('/explore?category=compute-marketplaces');
  await visit(page, '/search?q=akash+vs+aethir');
  await page.getByRole('link', {name: 'Compare Akash Network and Aethir side by side'}).click();
  await expect(page).toHaveURL(TWO);
  await expect(heads(page)).toHaveCount(2);
});

for (const address of ['/compare', '/compare?p=nosana', TWO, `${THREE},nosana&rows=differences`]) {
  test(`${address} hydrates without an error or a shift, fits every window, and axe finds nothing`, async ({
    page,
    baseURL,
  }) => {
    const faults = watch(page, new URL(baseURL ?? '').origin);
    await visit(page, address);
    if (address.includes('?')) await expect(heads(page).first()).toBeVisible();
    await expectSoundView(page);
    expect(faults).toEqual([]);
  });
}

test('a name that is entered before the application came is added', async ({page}) => {
  let isHeld = true;
  await page.route(/\/assets\/js\/main\..*\.js$/, async (route) => {
    if (isHeld) await route.abort();
    else await route.continue();
  });
  await visit(page, '/compare');
  await page.getByLabel('Add a project').fill('Nosana');
  isHeld = false;
  await page.getByLabel('Add a project').press('Enter');
  await expect(heads(page)).toHaveText([/Nosana/]);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the tables of the categories are offered, and nothing that would do nothing', async ({
    page,
  }) => {
    await page.goto('/compare');
    const main = page.getByRole('main');
    await expect(main.getByRole('link', {name: 'Compute marketplaces'})).toBeVisible();
    await expect(main.getByRole('heading', {name: 'Worth comparing'})).toHaveCount(0);
    for (const control of ['button', 'combobox', 'textbox'] as const)
      await expect(main.getByRole(control)).toHaveCount(0);
  });
});
