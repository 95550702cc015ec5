import {createHash} from 'node:crypto';
import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {test, type Page} from '@playwright/test';
import {writeServiceWorker} from '../scripts/installed/writeServiceWorker.ts';
import {answersTo} from './installed/answersTo.ts';
import {closeAll, copyOf, start} from './installed/ownSite.ts';
import {expect, PATIENCE} from './installed/patience.ts';
import {filesOf, storedList, waitUntilStored} from './installed/stored.ts';
import {sitemapOf} from './sitemap.ts';
import {atlasSite, rootSite} from './sites.ts';
import {visit} from './visit.ts';
import {watch} from './watch.ts';

/** Files that are not stored on purpose; a longer list must be argued for in scripts/installed/writeServiceWorker.ts. */
const LEFT_OUT = ['404.html', 'download/decentralized-ai-atlas.zip', 'sw.js'];

const QUERIES = [
  'Nosana',
  'io.net',
  'Kuzco',
  'AKT',
  'bitensor',
  'reverse auction',
  'Kubernetes',
  'solana',
  'GPU',
  'zero knowledge',
  'insurance',
  'agents',
  'data marketplace',
  'storage',
  'bandwidth',
  'federated learning',
  'filecoin',
  'DAO',
  'games',
  'nothing of the kind',
] as const;

test.use({serviceWorkers: 'allow'});
test.describe.configure({timeout: 3 * PATIENCE});
test.afterEach(closeAll);

// Below a base path the same pages are walked with longer steps.
for (const site of [
  {...rootSite, step: 1},
  {...atlasSite, step: 8},
]) {
  test.describe(`the site at ${site.baseUrl}`, () => {
    test('the worker lists each file of the folder, once, as it is', () => {
      const files = filesOf(site.folder);
      const listed = storedList(site.folder).map(({address, integrity}) => {
        const file = [
          address,
          `${address}.html`,
          `${address}/index.html`,
          ...(address === './' ? ['index.html'] : []),
        ].find((name) => files.includes(name));
        expect(file && integrityOf(join(site.folder, file)), address).toBe(integrity);
        return file ?? '';
      });
      expect(listed.toSorted()).toEqual(files.filter((file) => !LEFT_OUT.includes(file)));
      const whole = JSON.parse(readFileSync(`${site.folder}/whole-site.json`, 'utf8'));
      expect(whole.files).toBe(listed.length);
    });

    test('the worker for the same files is the same', async () => {
      const folder = copyOf(site);
      await writeServiceWorker(folder);
      expect(readFileSync(`${folder}/sw.js`, 'utf8')).toBe(
        readFileSync(`${site.folder}/sw.js`, 'utf8'),
      );
    });

    test('all of it opens when the server is gone after one visit', async ({page}) => {
      const server = await start(site);
      const origin = server.origin;
      const home = origin + site.baseUrl;
      const online = await answersTo(QUERIES, page, home);
      expect(Object.values(online).filter((answers) => answers.length > 0).length).toBeGreaterThan(
        QUERIES.length / 2,
      );
      await waitUntilStored(page);
      await server.stop();
      const faults = watch(page, origin);

      const addresses = sitemapOf(site).filter((_, index) => index % site.step === 0);
      expect(addresses.length).toBeGreaterThan(15);
      for (const address of addresses) {
        const response = await visit(page, origin + address);
        expect(response?.status(), address).toBe(200);
        await expect(page.locator('h1'), address).toHaveCount(1);
        expect(faults, address).toEqual([]);
      }

      const files = storedList(site.folder).map(({address}) => site.baseUrl + address);
      expect(await page.evaluate(failedOf, files)).toEqual([]);
      expect(
        await brokenPictures(
          page,
          files.filter((file) => file.endsWith('.png')),
        ),
      ).toEqual([]);

      expect(await answersTo(QUERIES, page, home)).toEqual(online);
      expect(faults).toEqual([]);
    });

    test('an address leads offline where it leads online', async ({page}) => {
      const server = await start(site);
      const at = (path: string) => server.origin + site.baseUrl + path;
      await page.goto(at(''));
      await waitUntilStored(page);
      await server.stop();

      await page.goto(at('projects/nosana?_highlight=gpu#main'));
      await expect(page.locator('article mark').first()).toHaveText(/gpu/i);
      await page.goto(at('search?q=Nosana'));
      await expect(page.getByRole('link', {name: 'Nosana', exact: true}).first()).toBeVisible();
      await page.goto(at('projects/kuzco'));
      await expect(page).toHaveURL(at('projects/inference-net'));
      await page.goto(at('projects/nosana.html'));
      await expect(page).toHaveURL(at('projects/nosana'));
      await page.goto(at('index.html'));
      await expect(page).toHaveURL(at(''));
      await page.goto(at('projects/nothing-of-the-kind'));
      await expect(page.getByRole('heading', {level: 1})).toHaveText(/nothing stands/i);
    });

    test('a browser can install it as an app', async ({page}) => {
      const server = await start(site);
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
    });
  });
}

test('storing fetches each file once, and no more bytes than the site weighs', async ({page}) => {
  const server = await start(rootSite);
  const own = new Map<string, number>();
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    own.set(path, (own.get(path) ?? 0) + 1);
  });
  await page.goto(server.origin);
  await waitUntilStored(page);
  const repeated = [...server.served]
    .map(([path, {times}]) => ({path, times: times - (own.get(path) ?? 0)}))
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
    (sum, [path, {times, bytes: all}]) => sum + all - (own.get(path) ?? 0) * (all / times),
    0,
  );
  const whole = JSON.parse(readFileSync(`${rootSite.folder}/whole-site.json`, 'utf8'));
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(whole.bytes + statSync(`${rootSite.folder}/sw.js`).size);
});

function integrityOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
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
