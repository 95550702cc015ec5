import {readFileSync} from 'node:fs';
import {expect, type Page} from '@playwright/test';
import {parse} from 'csv-parse/sync';
import {test} from './sharedPage.ts';
import {expectSoundView} from './soundView.ts';
import {visit} from './visit.ts';

/* All events: what a reader does with them, and what the address says. */

const events = (page: Page) =>
  page
    .locator('main')
    .getByRole('listitem')
    .filter({has: page.locator('time')});
const count = (page: Page) => page.getByRole('main').getByRole('status');
const box = (page: Page, name: RegExp) => page.getByRole('checkbox', {name});

test('choices narrow the events down, and Back restores them', async ({page}) => {
  await visit(page, '/timeline');
  const all = await events(page).count();
  const launches = Number(/\d+$/.exec(await labelOf(page, /^Launch/))?.[0]);
  await box(page, /^Launch/).check();
  await expect(page).toHaveURL('/timeline?kind=launch');
  await expect(events(page)).toHaveCount(launches);
  await expect(count(page)).toHaveText(`${launches} of ${all}`);
  const both = Number(/\d+$/.exec(await labelOf(page, /^Data/))?.[0]);
  await box(page, /^Data/).check();
  await expect(page).toHaveURL('/timeline?category=data&kind=launch');
  await expect(events(page)).toHaveCount(both);
  await page.goBack();
  await expect(events(page)).toHaveCount(launches);
  await page.getByRole('button', {name: 'Drop Launch'}).click();
  await expect(page).toHaveURL('/timeline');
  await expect(events(page)).toHaveCount(all);
});

test('a shared link shows the same events, whatever it has besides', async ({page}) => {
  await visit(page, '/timeline?project=akash-network&kind=plan&colour=red');
  await expect(page.getByRole('combobox', {name: 'Project'})).toHaveValue('akash-network');
  await expect(box(page, /^Plan/)).toBeChecked();
  for (const event of await events(page).all()) await expect(event).toContainText('Akash Network');
});

test('the events that are listed are handed out as CSV', async ({page}) => {
  await visit(page, '/timeline?kind=merger');
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'CSV'}).click();
  const rows: {kind: string; title: string}[] = parse(
    readFileSync(await (await download).path(), 'utf8'),
    {columns: true},
  );
  await expect(events(page)).toHaveCount(rows.length);
  await expect(events(page)).toContainText(rows.map(({title}) => title));
  expect(new Set(rows.map(({kind}) => kind))).toEqual(new Set(['merger']));
});

test('where nothing is left, a press drops what is in the way', async ({page}) => {
  await visit(page, '/timeline?project=akash-network&kind=security');
  await expect(page.getByText('No event meets all of this.')).toBeVisible();
  await page.getByRole('button', {name: 'Drop Kind: Security'}).click();
  await expect(page).toHaveURL('/timeline?project=akash-network');
  await expect(events(page).first()).toBeVisible();
});

test('the keyboard is enough to choose a kind and go to a year', async ({page}) => {
  await visit(page, '/timeline');
  await box(page, /^Token/).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/timeline?kind=token');
  await page.getByRole('list', {name: 'Years'}).getByRole('link').last().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#y\d{4}$/);
});

test('on a phone the filter unfolds', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844});
  await visit(page, '/timeline');
  await expect(box(page, /^Merger/)).toBeHidden();
  await page.getByText('by kind, category or project').click();
  await box(page, /^Merger/).check();
  await expect(page).toHaveURL('/timeline?kind=merger');
});

test('the newest year comes first, and each event names its project and its source', async ({
  page,
}) => {
  await visit(page, '/timeline');
  const years = await page.locator('main').getByRole('heading', {level: 2}).allInnerTexts();
  expect(years).toEqual(years.toSorted().reverse());
  const first = events(page).first();
  await expect(first.locator('a[href*="/projects/"]')).toHaveCount(1);
  await expect(first.locator('a[rel~="external"]')).toHaveCount(1);
});

test('nothing moves, every window is wide enough, and axe finds nothing', async ({page}) => {
  test.slow();
  await visit(page, '/timeline');
  await expectSoundView(page);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('all events are there, and no control that would do nothing', async ({page}) => {
    await page.goto('/timeline');
    await expect(events(page).first()).toBeVisible();
    await expect(page.getByRole('checkbox').locator('visible=true')).toHaveCount(0);
    await page.getByRole('list', {name: 'Years'}).getByRole('link').first().click();
    await expect(page).toHaveURL(/#y\d{4}$/);
  });
});

function labelOf(page: Page, name: RegExp): Promise<string> {
  return page.locator('label', {has: box(page, name)}).innerText();
}
