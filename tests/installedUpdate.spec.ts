import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test, type BrowserContext, type Page} from '@playwright/test';
import {writeServiceWorker} from '../scripts/installed/writeServiceWorker.ts';
import {editionsOf, publishEdition} from './installed/editions.ts';
import {closeAll, smallSite, start} from './installed/ownSite.ts';
import {expect, PATIENCE} from './installed/patience.ts';
import {storedCount, storedList, waitUntilStored} from './installed/stored.ts';
import {rootSite} from './sites.ts';

const NEWER = 'A newer version of the atlas is ready.';

test.use({serviceWorkers: 'allow'});
test.describe.configure({timeout: 3 * PATIENCE});
test.afterEach(closeAll);

test('an update waits until the reader takes it, and then all tabs change at once', async ({
  context,
}) => {
  const folder = await smallSite(rootSite);
  const server = await start(folder, rootSite);
  const first = await context.newPage();
  await first.goto(server.origin);
  await waitUntilStored(first);
  const second = await openAt(context, `${server.origin}/glossary`);

  publishEdition(folder, '2');
  await writeServiceWorker(folder);

  const third = await openAt(context, `${server.origin}/tags`);
  const tabs = [first, second, third];
  for (const tab of tabs) await expect(tab.getByText(NEWER)).toBeVisible();

  server.forget();
  for (const tab of tabs) expect(await editionsOf(tab)).toEqual([null, null]);
  await first.getByRole('contentinfo').getByRole('link', {name: 'Data'}).click();
  await expect(first.getByRole('heading', {level: 1, name: 'Data'})).toBeVisible();
  await third.reload();
  expect(await editionsOf(third)).toEqual([null, null]);
  expect([...server.served.keys()].filter((path) => path !== '/sw.js')).toEqual([]);

  await expect(second.getByRole('status').filter({hasText: NEWER})).toBeVisible();
  await second.getByRole('button', {name: 'Later'}).click();
  await expect(second.getByText(NEWER)).toBeHidden();

  await first.getByRole('button', {name: 'Reload'}).click();
  for (const tab of tabs) {
    await expect(tab.locator('meta[name="edition"]')).toHaveAttribute('content', '2');
    expect(await editionsOf(tab)).toEqual(['2', '2']);
    await expect(tab.getByText(NEWER)).toBeHidden();
  }
  await expect(async () => {
    expect(await storedCount(first)).toBe(storedList(folder).length);
  }).toPass();
});

test('a tab that stays open learns of an update when its reader comes back', async ({page}) => {
  const folder = await smallSite(rootSite);
  const server = await start(folder, rootSite);
  await page.goto(server.origin);
  await waitUntilStored(page);
  publishEdition(folder, '2', ['glossary.html']);
  await writeServiceWorker(folder);

  const comeBack = (hours: number) =>
    page.evaluate((later) => {
      const now = Date.now() + later * 3_600_000;
      Date.now = () => now;
      document.dispatchEvent(new Event('visibilitychange'));
    }, hours);
  server.forget();
  await comeBack(0.5);
  await comeBack(2);
  await expect(page.getByText(NEWER)).toBeVisible();
  expect(server.served.get('/sw.js')?.times).toBe(1);
});

test('a file of another version is not stored, and nothing is used until all fit', async ({
  page,
}) => {
  const folder = await smallSite(rootSite);
  const server = await start(folder, rootSite);
  const file = join(folder, 'categories.html');
  const right = readFileSync(file);
  writeFileSync(file, `${right.toString()}<!-- of another version -->`);
  await page.goto(`${server.origin}/offline`);
  await expect(page.getByText('Saving stopped')).toBeVisible();
  await expect(page.getByText(/^\d+ of \d+ files/)).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();

  writeFileSync(file, right);
  server.forget();
  await page.getByRole('button', {name: 'Resume'}).click();
  await waitUntilStored(page);
  await expect(page.getByText('Saved in this browser.', {exact: true})).toBeVisible();
  expect(await storedCount(page)).toBe(storedList(folder).length);
  // What came the first time is not fetched again.
  expect(server.served.has('/categories')).toBe(true);
  expect(server.served.has('/api/v1/tags.json')).toBe(false);
});

test('an update that does not fit leaves the old version whole', async ({page}) => {
  const folder = await smallSite(rootSite);
  const server = await start(folder, rootSite);
  await page.goto(server.origin);
  await waitUntilStored(page);
  publishEdition(folder, '2');
  await writeServiceWorker(folder);
  publishEdition(folder, '3', ['tags.html']);
  await page.goto(`${server.origin}/offline`);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await new Promise<void>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const {installing} = registration;
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'redundant') resolve();
        });
      });
      registration.update().catch(() => undefined);
    });
  });
  await expect(page.getByText(NEWER)).toBeHidden();
  await server.stop();
  for (const path of ['/tags', '/glossary', '/']) {
    await page.goto(server.origin + path);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await editionsOf(page)).toEqual([null, null]);
  }
});

async function openAt(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
