import {cpSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {COLOR_RULES, violationsOf} from './axe.ts';
import {closeAll, smallSite, start} from './installed/ownSite.ts';
import {expect, PATIENCE} from './installed/patience.ts';
import {test} from './installed/reader.ts';
import {read, saveWhole, sizeOfSite, storedIn} from './installed/stored.ts';
import {atlasSite, rootSite} from './sites.ts';
import {visit} from './visit.ts';

const READ = 'What you read is stored in this browser.';
const NOTHING = 'Nothing is stored in this browser.';

test.use({serviceWorkers: 'allow'});
test.describe.configure({timeout: 3 * PATIENCE});
test.afterEach(closeAll);

test('a reader can have nothing stored, and it stays so until they ask', async ({
  context,
  page,
}) => {
  const server = await start(await smallSite(atlasSite), atlasSite);
  const home = `${server.origin}${atlasSite.baseUrl}`;
  await saveWhole(page, home);
  // Another site on the same host keeps its own.
  const other = `atlas-read-${server.origin}/other/`;
  await page.evaluate((name) => caches.open(name), other);
  const tab = await context.newPage();
  await tab.goto(`${home}tags`);

  await page.getByRole('button', {name: 'Store nothing'}).click();
  await expect(page.getByText(NOTHING)).toBeVisible();
  // A tab that is open keeps its worker.
  await visit(tab, `${home}glossary`);
  // What was being written meanwhile goes as well.
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([other]);
  await expect.poll(() => recordsOfUse(page)).toBe(0);
  await page.getByRole('button', {name: 'Store what I read'}).click();
  await expect(page.getByText(READ)).toBeVisible();
  await read(tab, `${home}tags`);
  await expect.poll(() => storedIn(page, ['shell'])).toContain(`${atlasSite.baseUrl}not-saved`);

  await page.getByRole('button', {name: 'Store nothing'}).click();
  await expect(page.getByText(NOTHING)).toBeVisible();
  await tab.close();
  await page.goto('about:blank');
  server.forget();
  await visit(page, `${home}offline`);
  await expect(page.getByText(NOTHING)).toBeVisible();
  expect(await page.evaluate(registrations)).toBe(0);
  expect(server.served.has(`${atlasSite.baseUrl}sw.js`)).toBe(false);
});

test('who stops the saving keeps only what was read', async ({page}) => {
  const folder = await smallSite(rootSite);
  const {origin, ...server} = await start(folder, rootSite);
  await read(page, `${origin}/tags`);
  await page.getByRole('contentinfo').getByRole('link', {name: 'Save for offline use'}).click();
  await expect(page.getByText(READ)).toBeVisible();
  server.behave('stalled');
  const megabytes = (sizeOfSite(folder).download / 1e6).toFixed(1);
  await page
    .getByRole('button', {name: `Save the atlas for offline use, ${megabytes} MB`, exact: true})
    .click();
  await page.getByRole('button', {name: 'Stop', exact: true}).click();
  await expect(page.getByText(READ)).toBeVisible();
  expect(await storedIn(page, ['whole'])).toEqual([]);
});

test('where the site is edited, what was stored of a built one goes', async ({page}) => {
  const folder = await smallSite(rootSite);
  const {origin} = await start(folder, rootSite);
  await read(page, origin);
  cpSync('static/sw.js', `${folder}/sw.js`);
  await page.goto(`${origin}/glossary`);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto('about:blank');
  // No page, which would start a worker again.
  await page.goto(`${origin}/api/v1/tags.json`);
  await expect.poll(() => page.evaluate(registrations)).toBe(0);
});

test('a browser that saves data stores nothing unasked', async ({page}) => {
  const server = await start(await smallSite(rootSite), rootSite);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {value: {saveData: true}});
  });
  await page.goto(`${server.origin}/offline`);
  await expect(page.getByText(NOTHING)).toBeVisible();
  expect(server.served.has('/sw.js')).toBe(false);
  await page.getByRole('button', {name: 'Store what I read'}).click();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await read(page, `${server.origin}/tags`);
});

for (const refused of ['caches', 'localStorage', 'serviceWorker'] as const) {
  test(`a browser that refuses ${refused} is told so, and nothing else fails`, async ({page}) => {
    const {origin} = await start(await smallSite(rootSite), rootSite);
    const faults: string[] = [];
    page.on('pageerror', ({message}) => faults.push(message));
    await page.addInitScript((name) => {
      Object.defineProperty(name === 'serviceWorker' ? navigator : window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }, refused);
    await visit(page, `${origin}/tags`);
    await visit(page, `${origin}/offline`);
    await expect(page.getByText('This browser lets the site store nothing.')).toBeVisible();
    expect(faults).toEqual([]);
  });
}

test('axe finds nothing in what is said of storing', async ({page}) => {
  const {origin} = await start(await smallSite(rootSite), rootSite);
  // Without motion: axe would measure a color in the middle of its transition.
  await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
  await page.setViewportSize({width: 320, height: 640});
  await saveWhole(page, `${origin}/`);
  expect(await violationsOf(page)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await violationsOf(page, {only: COLOR_RULES})).toEqual([]);
  await page.goto(`${origin}/not-saved`);
  expect(await violationsOf(page)).toEqual([]);
});

async function registrations(): Promise<number> {
  return (await navigator.serviceWorker.getRegistrations()).length;
}

/** How many entries the library that lets the least used go has of the site. */
async function recordsOfUse(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('workbox-expiration');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const count = opening.result
            .transaction('cache-entries')
            .objectStore('cache-entries')
            .count();
          count.addEventListener('success', () => resolve(count.result));
        });
      }),
  );
}
