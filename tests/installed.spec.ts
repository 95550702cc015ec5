import {readFileSync, statSync} from 'node:fs';
import {test, type Page} from '@playwright/test';
import {answersTo} from './installed/answersTo.ts';
import {closeAll, smallSite, start} from './installed/ownSite.ts';
import {expect, PATIENCE} from './installed/patience.ts';
import type {SiteServer} from './installed/siteServer.ts';
import {storedList, waitUntilStored} from './installed/stored.ts';
import {MISSING_PAGE, PAGES} from './kinds.ts';
import {atlasSite, rootSite} from './sites.ts';
import {visit} from './visit.ts';
import {watch} from './watch.ts';

/** A name, a word, a misspelt name and something unknown are enough: all answers come from the same stored index. */
const QUERIES = ['Nosana', 'Kubernetes', 'bitensor', 'nothing of the kind'] as const;

test.use({serviceWorkers: 'allow'});
test.describe.configure({timeout: 3 * PATIENCE});

/*
 * Storing the whole site takes long: one browser does it once, and each test asks it another question, in this order.
 */
test.describe('the whole site', () => {
  test.describe.configure({mode: 'serial'});

  let page: Page;
  let server: SiteServer;
  let answers: Readonly<Record<string, readonly string[]>>;
  /** How often the page itself requested a path, which is not part of storing. */
  const asked = new Map<string, number>();

  test.beforeAll(async ({browser}) => {
    server = await start(rootSite.folder, rootSite);
    page = await browser.newPage({serviceWorkers: 'allow'});
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname;
      asked.set(path, (asked.get(path) ?? 0) + 1);
    });
    answers = await answersTo(QUERIES, page, server.origin);
    await waitUntilStored(page);
  });

  test.afterAll(async () => {
    await page.context().close();
    await closeAll();
  });

  test('storing fetches each file once, and no more bytes than the site weighs', () => {
    const repeated = [...server.served]
      .map(([path, {times}]) => ({path, times: times - (asked.get(path) ?? 0)}))
      .filter(({times}) => times > 1);
    expect(repeated).toEqual([]);

    const files = storedList(rootSite.folder).map(
      ({address}) => new URL(address, server.origin).pathname,
    );
    expect(files.filter((file) => !server.served.has(file))).toEqual([]);
    const foreign = [...server.served.keys()].filter((path) => !files.includes(path));
    expect(foreign).toEqual(['/sw.js']);

    // What the page itself loaded is not the price of storing.
    const bytes = [...server.served].reduce(
      (sum, [path, {times, bytes: all}]) => sum + all - (asked.get(path) ?? 0) * (all / times),
      0,
    );
    const whole = JSON.parse(readFileSync(`${rootSite.folder}/whole-site.json`, 'utf8'));
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(whole.bytes + statSync(`${rootSite.folder}/sw.js`).size);
  });

  test('a page of each kind opens when the server is gone', async () => {
    await server.stop();
    const faults = watch(page, server.origin);
    for (const address of Object.values(PAGES)) {
      const response = await visit(page, server.origin + address);
      expect(response?.status(), address).toBe(200);
      await expect(page.locator('h1'), address).toHaveCount(1);
      expect(faults, address).toEqual([]);
    }
  });

  test('every file is there when the server is gone, and every picture can be drawn', async () => {
    const files = storedList(rootSite.folder).map(({address}) => `/${address}`);
    expect(await page.evaluate(failedOf, files)).toEqual([]);
    const pictures = files.filter((file) => file.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(0);
    expect(await brokenPictures(page, pictures)).toEqual([]);
  });

  test('search answers as online when the server is gone', async () => {
    expect(Object.values(answers).filter((found) => found.length > 0).length).toBeGreaterThan(2);
    expect(await answersTo(QUERIES, page, server.origin)).toEqual(answers);
  });

  test('an address leads where it leads online', async () => {
    await expectAddressesToLead(page, `${server.origin}/`);
  });
});

test.describe('below a base path', () => {
  test.afterEach(closeAll);

  test('what is stored opens when the server is gone', async ({page}) => {
    const folder = await smallSite(atlasSite);
    const server = await start(folder, atlasSite);
    const home = `${server.origin}${atlasSite.baseUrl}`;
    const answers = await answersTo(QUERIES, page, home);
    await waitUntilStored(page);
    await server.stop();

    const faults = watch(page, server.origin);
    for (const path of ['', 'categories', 'projects/nosana', 'glossary', 'tags', 'offline']) {
      const response = await visit(page, home + path);
      expect(response?.status(), path).toBe(200);
      await expect(page.locator('h1'), path).toHaveCount(1);
      expect(faults, path).toEqual([]);
    }
    const files = storedList(folder).map(({address}) => atlasSite.baseUrl + address);
    expect(await page.evaluate(failedOf, files)).toEqual([]);
    expect(await answersTo(QUERIES, page, home)).toEqual(answers);
    await expectAddressesToLead(page, home);
  });
});

for (const site of [rootSite, atlasSite]) {
  test(`a browser can install the site at ${site.baseUrl} as an app`, async ({page}) => {
    const server = await start(site.folder, site);
    await page.goto(server.origin + site.baseUrl);
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
    // Playwright's own profile is one.
    expect(installabilityErrors.map(({errorId}) => errorId)).toEqual(['in-incognito']);
    await closeAll();
  });
}

/**
 * Opens addresses that differ from those of the stored pages: with a query, of a former name, of a file, and unknown.
 *
 * @param home the address of the stored site, whose server is gone
 */
async function expectAddressesToLead(page: Page, home: string): Promise<void> {
  await page.goto(`${home}projects/nosana?_highlight=gpu#main`);
  await expect(page.locator('article mark').first()).toHaveText(/gpu/i);
  await page.goto(`${home}search?q=Nosana`);
  await expect(page.getByRole('link', {name: 'Nosana', exact: true}).first()).toBeVisible();
  await page.goto(`${home}projects/kuzco`);
  await expect(page).toHaveURL(`${home}projects/inference-net`);
  await page.goto(`${home}projects/nosana.html`);
  await expect(page).toHaveURL(`${home}projects/nosana`);
  await page.goto(`${home}index.html`);
  await expect(page).toHaveURL(home);
  await page.goto(home + MISSING_PAGE.slice(1));
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/no page at this address/i);
}

async function failedOf(files: readonly string[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const file of files) {
    const answer = await fetch(file).catch(() => undefined);
    const body = await answer?.blob();
    if (!answer?.ok || !body?.size) failed.push(file);
  }
  return failed;
}

async function brokenPictures(page: Page, files: readonly string[]): Promise<readonly string[]> {
  const sizes = await Promise.all(files.map(async (file) => [file, await sizeOf(page, file)]));
  return sizes.filter(([, size]) => size === '0x0').map(([file = '']) => file);
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
