import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {writeServiceWorker} from '../scripts/installed/writeServiceWorker.ts';
import {editionsOf, publishEdition} from './installed/editions.ts';
import {closeAll, smallSite, start} from './installed/ownSite.ts';
import {expect, PATIENCE} from './installed/patience.ts';
import {test} from './installed/reader.ts';
import {
  filesOf,
  read,
  savedVersion,
  saveWhole,
  storedList,
  wholeSiteOf,
} from './installed/stored.ts';
import {rootSite} from './sites.ts';

test.use({serviceWorkers: 'allow'});
test.describe.configure({timeout: 3 * PATIENCE});
test.afterEach(closeAll);

test('an update fetches only changed files, and no open tab mixes versions', async ({
  context,
  page,
}) => {
  const folder = await smallSite(rootSite);
  const {origin, ...server} = await start(folder, rootSite);
  await saveWhole(page, `${origin}/`);
  const open = await context.newPage();
  await open.goto(`${origin}/glossary`);
  const former = storedList(folder);
  const [style = ''] = filesOf(folder).filter((file) => file.startsWith('assets/css/'));

  publishEdition(folder, '2');
  await writeServiceWorker(folder, rootSite.baseUrl);
  server.forget();
  await page.goto(`${origin}/tags`);
  expect(await editionsOf(page)).toEqual(['2', '2']);
  await expect.poll(() => savedVersion(page)).toBe(wholeSiteOf(folder).version);
  const known = new Set(former.map(({integrity}) => integrity));
  const changed = storedList(folder).filter(({integrity}) => !known.has(integrity));
  const fetched = [...server.served].filter(([, {bytes}]) => bytes > 0).map(([path]) => path);
  // A browser with a window asks for the icon by itself.
  const unchanged = fetched.filter(
    (path) => path !== '/img/favicon.svg' && changed.every(({address}) => `/${address}` !== path),
  );
  // The home page has the address `./` in the list, and the rest tells of the update.
  const told = ['/', '/not-saved', '/sw.js', '/whole-site-files.json', '/whole-site.json'];
  expect(unchanged.sort()).toEqual(told);

  // The host has the former style no more; the page that is open may ask for it once more.
  expect(await editionsOf(open)).toEqual(['', '']);
  const again = await open.evaluate(async (path) => (await fetch(path)).text(), `/${style}`);
  expect(again).not.toContain('--edition');
  expect(again.length).toBeGreaterThan(1000);

  await server.stop();
  await open.reload();
  expect(await editionsOf(open)).toEqual(['2', '2']);
  await open.goto(`${origin}/data`);
  expect(await editionsOf(open)).toEqual(['2', '2']);
});

test('an update that does not fit leaves the saved version whole, and is taken up again', async ({
  page,
}) => {
  const folder = await smallSite(rootSite);
  const {origin, ...server} = await start(folder, rootSite);
  await saveWhole(page, `${origin}/`);
  const {version} = wholeSiteOf(folder);
  publishEdition(folder, '2');
  await writeServiceWorker(folder, rootSite.baseUrl);
  const right = readFileSync(join(folder, 'tags.html'));
  publishEdition(folder, '3', ['tags.html']);
  await page.goto(`${origin}/offline`);
  server.forget();
  await updateFails(page);
  expect(await savedVersion(page)).toBe(version);
  const came = [...server.served].filter(([, {bytes}]) => bytes > 0).map(([path]) => path);
  expect(came).toContain('/categories');

  server.behave('failing');
  for (const path of ['/tags', '/glossary', '/']) {
    await page.goto(origin + path);
    expect(await editionsOf(page)).toEqual(['', '']);
  }

  server.behave('well');
  writeFileSync(join(folder, 'tags.html'), right);
  server.forget();
  await page.goto(`${origin}/offline`);
  await expect.poll(() => savedVersion(page)).toBe(wholeSiteOf(folder).version);
  expect(server.served.get('/tags')?.bytes).toBeGreaterThan(0);
  expect(server.served.has('/categories')).toBe(false);
});

test('a file of another version stops the saving; what came is kept and not fetched again', async ({
  page,
}) => {
  const folder = await smallSite(rootSite);
  const {origin, ...server} = await start(folder, rootSite);
  await read(page, `${origin}/offline`);
  const file = join(folder, 'categories.html');
  const right = readFileSync(file);
  writeFileSync(file, `${right.toString()}<!-- of another version -->`);
  await page.getByRole('button', {name: /^Save the atlas/}).click();
  await expect(page.getByText(/^Saving stopped: the connection was lost/)).toBeVisible();
  expect(await savedVersion(page)).toBeUndefined();

  await page.reload();
  await expect(page.getByText('Saving was not finished.')).toBeVisible();
  writeFileSync(file, right);
  server.forget();
  await page.getByRole('button', {name: 'Resume'}).click();
  await expect(page.getByText('The whole atlas is saved in this browser.')).toBeVisible();
  expect(server.served.has('/categories')).toBe(true);
  expect(server.served.has('/api/v1/tags.json')).toBe(false);
});

test('a full storage is said, and what is stored stays', async ({page}) => {
  const folder = await smallSite(rootSite);
  const {origin, ...server} = await start(folder, rootSite);
  await read(page, `${origin}/offline`);
  const client = await page.context().newCDPSession(page);
  await client.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: 3_000_000});
  await page.getByRole('button', {name: /^Save the atlas/}).click();
  await expect(
    page.getByText('Saving stopped: the storage of this browser is full.'),
  ).toBeVisible();
  await client.send('Storage.overrideQuotaForOrigin', {origin});
  await page.getByRole('button', {name: 'Resume'}).click();
  await expect(page.getByText('The whole atlas is saved in this browser.')).toBeVisible();

  // An update that finds no space leaves the saved version whole, and the page says that there is a newer one.
  const {version} = wholeSiteOf(folder);
  publishEdition(folder, '2');
  writeFileSync(join(folder, 'assets/large.bin'), 'x'.repeat(5_000_000));
  await writeServiceWorker(folder, rootSite.baseUrl);
  const {usage = 0} = await page.evaluate(() => navigator.storage.estimate());
  await client.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: usage + 3_000_000});
  await page.reload();
  await expect(page.getByText('A newer version has been published.')).toBeVisible();
  await expect.poll(() => server.served.has('/assets/large.bin')).toBe(true);
  // The file was sent, but may not have been refused yet: with the space that comes next it would fit.
  await expect.poll(() => isInstalling(page)).toBe(false);
  expect(await savedVersion(page)).toBe(version);
  await client.send('Storage.overrideQuotaForOrigin', {origin});
  await page.getByRole('button', {name: 'Save the newer version'}).click();
  await expect.poll(() => savedVersion(page)).toBe(wholeSiteOf(folder).version);
  await expect(page.getByText('A newer version has been published.')).toBeHidden();
});

/** Has the browser look for a new version, and waits until it has given it up. */
async function updateFails(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await new Promise<void>((resolve) => {
      const watch = () => {
        const {installing} = registration;
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'redundant') resolve();
        });
      };
      registration.addEventListener('updatefound', watch);
      // The browser may have found it by itself when the page opened, and joins this update to that one.
      watch();
      registration.update().catch(() => undefined);
    });
  });
}

/** Whether a new version is being stored. */
async function isInstalling(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.ready).installing !== null);
}
