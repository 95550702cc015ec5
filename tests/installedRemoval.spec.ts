import {cpSync, readFileSync} from 'node:fs';
import {test} from '@playwright/test';
import {writeServiceWorker} from '../scripts/installed/writeServiceWorker.ts';
import {COLOR_RULES, violationsOf} from './axe.ts';
import {publishEdition} from './installed/editions.ts';
import {closeAll, smallSite, start} from './installed/ownSite.ts';
import {expect, PATIENCE} from './installed/patience.ts';
import {waitUntilStored} from './installed/stored.ts';
import {rootSite} from './sites.ts';

test.use({serviceWorkers: 'allow'});
test.describe.configure({timeout: 3 * PATIENCE});
test.afterEach(closeAll);

test('a reader sees what is stored, removes it, and it stays away until they ask for it', async ({
  context,
  page,
}) => {
  const folder = await smallSite(rootSite);
  const server = await start(folder, rootSite);
  const {files, bytes} = JSON.parse(readFileSync(`${folder}/whole-site.json`, 'utf8'));
  await page.goto(server.origin);
  await waitUntilStored(page);
  await page.evaluate(
    (origin) => caches.open(`workbox-precache-v2-${origin}/other/`),
    server.origin,
  );
  const other = await context.newPage();
  await other.goto(`${server.origin}/glossary`);
  await page.getByRole('contentinfo').getByRole('link', {name: 'Offline'}).click();
  await expect(page.getByText('Saved in this browser.', {exact: true})).toBeVisible();
  await expect(
    page.getByText(`${files} files, ${(bytes / 1_000_000).toFixed(1)} MB`),
  ).toBeVisible();

  await page.getByRole('button', {name: 'Remove'}).click();
  await expect(page.getByText('Not saved in this browser.')).toBeVisible();
  await other.waitForFunction(() => navigator.serviceWorker.controller === null);
  server.forget();
  for (const tab of [page, other]) {
    await tab.goto(`${server.origin}/offline`);
    await expect(tab.getByText('Not saved in this browser.')).toBeVisible();
    expect(await tab.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  }
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  // Another site on the same host keeps its own.
  expect(await page.evaluate(() => caches.keys())).toEqual([
    `workbox-precache-v2-${server.origin}/other/`,
  ]);
  expect(server.served.has('/sw.js')).toBe(false);

  await page.getByRole('button', {name: 'Save in this browser'}).click();
  await waitUntilStored(page);
  await expect(page.getByText('Saved in this browser.', {exact: true})).toBeVisible();
  await server.stop();
  await page.goto(`${server.origin}/projects/nosana`);
  await expect(page.getByRole('heading', {level: 1, name: 'Nosana'})).toBeVisible();
});

test('where the site is edited, what was stored of a built one goes', async ({page}) => {
  const folder = await smallSite(rootSite);
  const server = await start(folder, rootSite);
  await page.goto(server.origin);
  await waitUntilStored(page);
  cpSync('static/sw.js', `${folder}/sw.js`);
  await page.goto(`${server.origin}/glossary`);
  await page.waitForFunction(
    async () => navigator.serviceWorker.controller === null && (await caches.keys()).length === 0,
    undefined,
    {timeout: PATIENCE},
  );
});

test('a browser that saves data stores nothing unasked', async ({page}) => {
  const server = await start(await smallSite(rootSite), rootSite);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {value: {saveData: true}});
  });
  await page.goto(`${server.origin}/offline`);
  await expect(page.getByText('Not saved in this browser.')).toBeVisible();
  expect(server.served.has('/sw.js')).toBe(false);
  await page.getByRole('button', {name: 'Save in this browser'}).click();
  await waitUntilStored(page);
});

test('axe finds nothing in what is said of storing', async ({page}) => {
  const folder = await smallSite(rootSite);
  const server = await start(folder, rootSite);
  // Without motion: axe would measure a color in the middle of its transition.
  await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
  await page.setViewportSize({width: 320, height: 640});
  await page.goto(`${server.origin}/offline`);
  await waitUntilStored(page);
  publishEdition(folder, '2', ['glossary.html']);
  await writeServiceWorker(folder);
  await page.reload();
  await expect(page.getByText('A newer version of the atlas is ready.')).toBeVisible();
  await expect(page.getByRole('button', {name: 'Remove'})).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await violationsOf(page, {only: COLOR_RULES})).toEqual([]);
});
