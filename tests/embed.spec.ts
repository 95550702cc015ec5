import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, type FrameLocator, type Page} from '@playwright/test';
import {violationsOf, WCAG} from './axe.ts';
import {test} from './sharedPage.ts';
import {rootSite} from './sites.ts';
import {expectSoundView} from './soundView.ts';
import {visit} from './visit.ts';
import {watch} from './watch.ts';

/* Embeds on other sites, and the page that gives their code. */

const PROJECT = '/embed/projects/akash-network';
const CATEGORY = '/embed/categories/applications';
const COMPARISON = '/embed/compare?p=akash-network,aethir,io-net';

/** Another site: a page with one embed. */
let other: Server;
let otherOrigin: string;

test.beforeAll(async () => {
  other = createServer(({url = ''}, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<!doctype html><title>Another site</title><iframe src="${rootSite.origin}${decodeURIComponent(url.slice('/?'.length))}" title="Frame" width="500" height="400"></iframe>`,
    );
  });
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
  otherOrigin = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  other.close();
});

/** Shows an embed on the other site. */
async function show(page: Page, address: string): Promise<FrameLocator> {
  await page.goto(`${otherOrigin}/?${encodeURIComponent(address)}`);
  return page.frameLocator('iframe');
}

test('another site shows projects side by side, with the facts that each has alone', async ({
  page,
}) => {
  const table = (await show(page, COMPARISON)).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['Akash Network', 'Aethir', 'io.net']);
  const tokens = await table
    .getByRole('row', {name: /^Token/})
    .getByRole('cell')
    .allInnerTexts();
  const alone = (await show(page, PROJECT)).locator('[data-fact=Token]');
  expect(tokens[0]).toBe(await alone.innerText());
});

test('a comparison leads to all of it, and says which project there is not', async ({page}) => {
  const embed = await show(page, '/embed/compare?p=akash-network,nothing-of-the-kind,../../x');
  await expect(embed.getByText('There is no project at nothing-of-the-kind.')).toBeVisible();
  await expect(embed.getByRole('contentinfo').getByRole('link')).toHaveAttribute(
    'href',
    /\/compare\?p=akash-network$/,
  );
});

test('an embed keeps to the theme at the end of its address', async ({page}) => {
  const papers: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    for (const theme of ['#light', '#dark']) {
      const embed = await show(page, PROJECT + theme);
      const body = embed.locator('body');
      papers.push(await body.evaluate((element) => getComputedStyle(element).backgroundColor));
    }
  }
  expect(papers.slice(2)).toEqual(papers.slice(0, 2));
  expect(papers[0]).not.toBe(papers[1]);
});

test('a link in an embed opens a page of its own', async ({page}) => {
  const embed = await show(page, PROJECT);
  const opened = page.waitForEvent('popup');
  await embed.getByRole('link', {name: 'Akash Network'}).click();
  await expect(await opened).toHaveURL(/\/projects\/akash-network$/);
  await expect(page).toHaveTitle('Another site');
});

for (const address of [PROJECT, CATEGORY, COMPARISON]) {
  test(`${address} fits narrow iframes, and axe finds nothing in either theme`, async ({
    page,
    baseURL,
  }) => {
    const faults = watch(page, baseURL ?? '');
    await page.goto(address);
    await expect(page.locator('dl, table')).toBeVisible();
    const papers = new Set<string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      papers.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
      expect(await violationsOf(page, {tags: WCAG})).toEqual([]);
    }
    expect(papers.size).toBe(2);
    for (const width of [280, 390, 700]) {
      await page.setViewportSize({width, height: 400});
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    expect(faults).toEqual([]);
  });
}

test('the code follows what is chosen, and so does the address', async ({page}) => {
  await visit(page, '/projects/nosana');
  await page.getByRole('link', {name: 'on your own site'}).click();
  await expect(page).toHaveURL('/embed?p=nosana');
  const code = page.locator('main pre');
  await expect(code).toContainText('/embed/projects/nosana"');
  // Whatever host it is: this site was built without knowing it.
  await expect(code).toContainText(`src="${rootSite.origin}/embed/projects/nosana"`);
  await page.getByLabel('compared with').selectOption({label: 'Aethir'});
  await expect(page).toHaveURL('/embed?p=nosana,aethir');
  await expect(code).toContainText('/embed/compare?p=nosana,aethir"');
  await expect(page.frameLocator('main iframe').getByRole('columnheader')).toHaveText([
    'Nosana',
    'Aethir',
  ]);
  await page.getByLabel('Category').selectOption({label: 'Data'});
  await expect(page).toHaveURL('/embed?category=data');
  await expect(code).toContainText('/embed/categories/data"');
  await page.goBack();
  await expect(code).toContainText('/embed/compare?p=nosana,aethir"');
});

test('nothing moves, every window is wide enough, and axe finds nothing', async ({page}) => {
  test.slow();
  await visit(page, '/embed');
  await expectSoundView(page);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('another site shows projects and categories', async ({page}) => {
    const project = await show(page, PROJECT);
    await expect(project.getByRole('heading', {name: 'Akash Network'})).toBeVisible();
    await expect(project.getByText(/^Checked/)).toBeVisible();
    const category = await show(page, CATEGORY);
    expect(await category.getByRole('row').count()).toBeGreaterThan(2);
  });

  test('there is an example of the code, and the name of every embed', async ({page}) => {
    await page.goto('/embed');
    await expect(page.locator('main pre')).toContainText('<iframe');
    await page.getByText(/^Projects \d+$/).click();
    // Without a script, this site does not learn its host, and has no addresses for others.
    await expect(page.getByRole('listitem').filter({hasText: /^Nosana$/})).toBeVisible();
    await expect(page.getByRole('main').getByRole('combobox').locator('visible=true')).toHaveCount(
      0,
    );
  });
});
