import {expect, type Page} from '@playwright/test';
import {parse} from 'csv-parse/sync';
import {test} from './sharedPage.ts';
import {expectSoundView} from './soundView.ts';
import {visit} from './visit.ts';

/* The state of the field: each question with its sentence, its chart, its figures and its file. */

const questions = (page: Page) =>
  page.locator('main section').filter({has: page.getByRole('heading', {level: 2})});

test('every question has a sentence and a chart, and a file with its figures', async ({page}) => {
  await visit(page, '/state-of-the-field');
  const all = await questions(page).all();
  expect(all.length).toBeGreaterThanOrEqual(6);
  for (const question of all) {
    await expect(question.locator('header p').first()).toHaveText(/\.$/);
    await expect(
      question.locator('svg[role=img], ol').locator('visible=true').first(),
    ).toBeVisible();
    const file = await question.getByRole('link', {name: 'CSV'}).getAttribute('href');
    const rows: string[][] = parse(await (await page.request.get(file ?? '')).text());
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows.slice(1)) expect(Number.isInteger(Number(row.at(-1)))).toBe(true);
  }
});

test('the figures of a table are those of its file', async ({page}) => {
  await visit(page, '/state-of-the-field');
  const question = questions(page).first();
  const file = await question.getByRole('link', {name: 'CSV'}).getAttribute('href');
  const rows: string[][] = parse(await (await page.request.get(file ?? '')).text());
  const cells = await question
    .getByRole('row')
    .evaluateAll((each) => each.map((row) => [...row.children].map((cell) => cell.textContent)));
  const read = cells.slice(1).map((row) => row.map((cell) => (cell === '–' ? '0' : cell)));
  expect(read).toEqual(rows.slice(1));
});

test('the list of questions leads to each', async ({page}) => {
  await visit(page, '/state-of-the-field');
  const link = page.getByRole('navigation', {name: 'Questions'}).getByRole('link').last();
  await link.focus();
  await page.keyboard.press('Enter');
  const id = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('a phone gets charts of its own width, with type of the same size', async ({page}) => {
  const shownTypeSizes = () =>
    page.evaluate(() => {
      const charts = [...document.querySelectorAll('main svg[role=img]')].filter(
        (svg) => svg.getBoundingClientRect().width > 100,
      );
      return charts.map((svg) => {
        const shown = svg.getBoundingClientRect().width;
        return (13 * shown) / Number(svg.getAttribute('viewBox')?.split(' ')[2]);
      });
    });
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({width, height: 844});
    await visit(page, '/state-of-the-field');
    const sizes = await shownTypeSizes();
    expect(sizes.length).toBeGreaterThanOrEqual(6);
    for (const size of sizes) expect(size).toBeGreaterThan(10.4);
  }
});

test('nothing moves, no window is too narrow, and axe finds nothing', async ({page}) => {
  test.slow();
  await visit(page, '/state-of-the-field');
  await expectSoundView(page);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('sentences, charts and tables are there', async ({page}) => {
    await page.goto('/state-of-the-field');
    await expect(questions(page).first().getByRole('table')).toBeVisible();
    await expect(questions(page).first().locator('svg[role=img]').first()).toBeVisible();
  });
});
