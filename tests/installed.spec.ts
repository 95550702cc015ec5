import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import type {Page} from '@playwright/test';
import {runs} from '../scripts/gate/seed.ts';
import {answersTo} from './installed/answersTo.ts';
import {editionsOf, publishEdition} from './installed/editions.ts';
import {closeAll, smallSite, someOf, start} from './installed/ownSite.ts';
import {expect, PATIENCE} from './installed/patience.ts';
import {test} from './installed/reader.ts';
import {
  filesOf,
  read,
  savedVersion,
  saveWhole,
  sizeOfSite,
  storedIn,
  storedList,
} from './installed/stored.ts';
import {MISSING_PAGE, PAGES} from './kinds.ts';
import {atlasSite, rootSite} from './sites.ts';
import {visit} from './visit.ts';
import {watch} from './watch.ts';

/** A name, a word, a misspelt name and something unknown are enough: all answers come from the same stored index. */
const QUERIES = ['Nosana', 'Kubernetes', 'bitensor', 'nothing of the kind'] as const;

/** What a browser may store unasked, compressed: the shell, and search once it was used. */
const BUDGET = 500_000;

test.use({serviceWorkers: 'allow'});
test.describe.configure({timeout: 3 * PATIENCE});
test.afterEach(closeAll);

test('a visit stores what was read and the shell, and fetches nothing else', async ({page}) => {
  const server = await start(await smallSite(rootSite), rootSite);
  await read(page, `${server.origin}/projects/nosana`);
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname),
  );
  // A browser with a window asks for the icon by itself.
  const asked = new Set([
    '/projects/nosana',
    '/img/favicon.svg',
    '/manifest.webmanifest',
    ...loaded,
  ]);
  expect([...server.served.keys()].filter((path) => !asked.has(path)).sort()).toEqual([
    '/not-saved',
    '/offline',
    '/sw.js',
    '/whole-site.json',
  ]);
  expect(await savedVersion(page)).toBeUndefined();
  expect((await storedIn(page, ['read'])).filter((path) => !/\.\w+$/.test(path))).toEqual([
    '/projects/nosana',
  ]);
});

test('what was read opens without a network, with search, and what was not says so', async ({
  page,
}) => {
  const folder = await smallSite(rootSite);
  const {origin, ...server} = await start(folder, rootSite);
  await read(page, `${origin}/offline`);
  await visit(page, `${origin}/projects/nosana`);
  // Until then the page loads ahead what its links need.
  await page.waitForLoadState('networkidle');
  const shell = await storedIn(page, ['shell']);
  const before = new Set(await storedIn(page, ['read', 'assets']));
  const answers = await answersTo(QUERIES, page, `${origin}/projects/nosana`);
  expect(Object.values(answers).filter((found) => found.length > 0).length).toBeGreaterThan(2);
  const search = (await storedIn(page, ['read', 'assets'])).filter((path) => !before.has(path));
  expect(search.filter((path) => path.startsWith('/search-index-'))).toHaveLength(1);
  expect(weighed(folder, [...shell, ...search])).toBeLessThan(BUDGET);
  await visit(page, `${origin}/search?q=a+private+query`);
  await server.stop();

  const faults = watch(page, origin);
  const response = await visit(page, `${origin}/projects/nosana?_highlight=gpu#main`);
  expect(response?.status()).toBe(200);
  await expect(page.locator('article mark').first()).toHaveText(/gpu/i);
  expect(await answersTo(QUERIES, page, `${origin}/projects/nosana`)).toEqual(answers);
  await page.goto(`${origin}/projects/nosana.html`);
  await expect(page).toHaveURL(`${origin}/projects/nosana`);
  await visit(page, `${origin}/offline`);
  await expect(page.getByText('What you read is stored in this browser.')).toBeVisible();
  await page.getByText('pages open without a network').click();
  await expect(
    page.getByRole('main').getByRole('link', {name: 'Nosana', exact: true}),
  ).toHaveAttribute('href', `${origin}/projects/nosana`);
  expect(faults).toEqual([]);

  const unread = await page.goto(`${origin}/glossary`);
  expect(unread?.status()).toBe(503);
  await expect(page).toHaveURL(`${origin}/glossary`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/not stored in this browser/);
  await expect(page.locator('main')).toHaveCSS('padding-top', /[1-9]/);

  const stored = await storedIn(page, ['shell', 'read', 'assets']);
  expect(stored.join()).not.toContain('private');
});

test('a page comes from the network as it is now, and from the store if that takes too long', async ({
  page,
}) => {
  const folder = await smallSite(rootSite);
  const {origin, ...server} = await start(folder, rootSite);
  await saveWhole(page, `${origin}/`);
  publishEdition(folder, '2', ['projects/nosana.html']);
  await page.goto(`${origin}/projects/nosana`);
  expect((await editionsOf(page))[0]).toBe('2');
  server.behave('stalled');
  await page.goto(`${origin}/projects/nosana`);
  expect((await editionsOf(page))[0]).toBe('2');
  await page.goto(`${origin}/tags`);
  await expect(page.getByRole('heading', {level: 1, name: 'Tags'})).toBeVisible();
});

test('a host in trouble is answered for by the store', async ({page}) => {
  const {origin, ...server} = await start(await smallSite(rootSite), rootSite);
  await read(page, `${origin}/projects/nosana`);
  server.behave('failing');
  await page.goto(`${origin}/projects/nosana`);
  await expect(page.getByRole('heading', {level: 1, name: 'Nosana'})).toBeVisible();
  await page.goto(`${origin}/glossary`);
  await expect(page.getByText('trouble')).toBeVisible();
});

test('the whole site is fetched once when the reader asks, and all of it opens', async ({page}) => {
  // A page of each kind of script; that every file is there is asked below.
  const kinds = ['home', 'project', 'overview', 'search results', 'offline'] as const;
  const opened: readonly string[] = kinds.map((kind) => PAGES[kind]);
  // Some files of each folder, and all in the long run: tests/built/serviceWorker.test.ts reads the whole list.
  const folder = await someOf(
    rootSite,
    (file, index) => index % runs(8, 1) === 0 || opened.includes(`/${file.replace('.html', '')}`),
  );
  const {origin, ...server} = await start(folder, rootSite);
  await read(page, `${origin}/projects/nosana`);
  const answers = await answersTo(QUERIES, page, `${origin}/projects/nosana`);
  server.forget();
  await saveWhole(page, `${origin}/`);
  const {files, bytes} = sizeOfSite(folder);
  await expect(page.getByText(`${files} files, ${(bytes / 1e6).toFixed(1)} MB`)).toBeVisible();
  const fetched = [...server.served.values()].reduce((sum, {bytes: some}) => sum + some, 0);
  expect(fetched).toBeGreaterThan(bytes / 2);
  expect(fetched).toBeLessThan(bytes * 1.02);
  await server.stop();

  const faults = watch(page, origin);
  for (const address of opened) {
    const response = await visit(page, origin + address);
    expect(response?.status(), address).toBe(200);
    await expect(page.locator('h1'), address).toHaveCount(1);
    expect(faults, address).toEqual([]);
  }
  const paths = storedList(folder).map(({address}) => `/${address}`);
  expect(await page.evaluate(failedOf, paths)).toEqual([]);
  expect(await answersTo(QUERIES, page, origin)).toEqual(answers);
});

test('below a base path an address leads where it leads online, at each level', async ({page}) => {
  const {origin, ...server} = await start(await smallSite(atlasSite), atlasSite);
  const home = `${origin}${atlasSite.baseUrl}`;
  await read(page, home);
  await saveWhole(page, home);
  await server.stop();
  const faults = watch(page, origin);
  for (const path of ['', 'categories', 'projects/nosana', 'glossary', 'tags', 'offline']) {
    const response = await visit(page, home + path);
    expect(response?.status(), path).toBe(200);
    await expect(page.locator('h1'), path).toHaveCount(1);
    expect(faults, path).toEqual([]);
  }
  await page.goto(`${home}projects/kuzco`);
  await expect(page).toHaveURL(`${home}projects/inference-net`);
  await page.goto(`${home}index.html`);
  await expect(page).toHaveURL(home);
  const missing = await page.goto(home + MISSING_PAGE.slice(1));
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/no page at this address/i);

  await page.goto(`${home}offline`);
  await page.getByRole('button', {name: 'Remove'}).click();
  await expect(page.getByText('What you read is stored in this browser.')).toBeVisible();
  await visit(page, home);
  await expect(page.locator('h1')).toHaveCount(1);
  expect((await page.goto(`${home}glossary`))?.status()).toBe(503);
});

for (const site of [rootSite, atlasSite]) {
  test(`a browser can install the site at ${site.baseUrl} as an app`, async ({page}) => {
    const server = await start(site.folder, site);
    await read(page, server.origin + site.baseUrl);
    const link = page.locator('link[rel="manifest"]');
    await expect(link).toHaveAttribute('href', `${site.baseUrl}manifest.webmanifest`);
    const client = await page.context().newCDPSession(page);
    const {errors, url} = await client.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(readFileSync(`${site.folder}/manifest.webmanifest`, 'utf8'));
    expect(new URL(manifest.start_url, url).href).toBe(server.origin + site.baseUrl);
    expect(new URL(manifest.scope, url).href).toBe(server.origin + site.baseUrl);
    for (const {src, sizes} of manifest.icons) {
      expect(await sizeOf(page, new URL(src, url).href), src).toBe(sizes);
    }
    const touch = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
    expect(await sizeOf(page, touch ?? '')).toBe('180x180');
    const {installabilityErrors} = await client.send('Page.getInstallabilityErrors');
    // Playwright's own profile may be one.
    expect(installabilityErrors.filter(({errorId}) => errorId !== 'in-incognito')).toEqual([]);
    // Whoever installs it is asked whether to save all of it.
    await page.evaluate(() => window.dispatchEvent(new Event('appinstalled')));
    await expect(page).toHaveURL(`${server.origin}${site.baseUrl}offline#in-this-browser`);
  });
}

/** What files of a site weigh compressed. @param paths on the host, of pages without an ending */
function weighed(folder: string, paths: readonly string[]): number {
  const files = filesOf(folder);
  return [...new Set(paths)]
    .map((path) => files.find((file) => `/${file}` === path || `/${file}` === `${path}.html`))
    .filter((file) => file !== undefined)
    .reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`)).length, 0);
}

async function failedOf(files: readonly string[]): Promise<readonly string[]> {
  const sizes = await Promise.all(
    files.map(async (file) => {
      const answer = await fetch(file).catch(() => undefined);
      return answer?.ok ? (await answer.blob()).size : 0;
    }),
  );
  return files.filter((_, index) => sizes[index] === 0);
}

/** The width and height of a picture, or 0x0 where it cannot be drawn. */
async function sizeOf(page: Page, address: string): Promise<string> {
  return page.evaluate(async (src) => {
    const picture = new Image();
    picture.src = src;
    await picture.decode().catch(() => undefined);
    return `${picture.naturalWidth}x${picture.naturalHeight}`;
  }, address);
}
