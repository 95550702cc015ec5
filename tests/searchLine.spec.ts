import {expect, type Page} from '@playwright/test';
import {runs} from '../scripts/gate/seed.ts';
import {median, percentile} from './numbers.ts';
import {test} from './sharedPage.ts';
import {visit} from './visit.ts';

/*
 * Loading the search index: over a slow line, after a lost request, and how soon the box can be used.
 */

/** How often the time from the focus to the results is taken. */
const ROUNDS = runs(3, 20);

const INDEX = /\/search-index.*\.json$/;

/** Enough for the slow line; not a requirement. */
test.describe.configure({timeout: 240_000});

const boxOf = (page: Page) => page.getByRole('search').first().locator('input');

test('what is typed while the index loads over a slow line is answered when it arrives', async ({
  page,
}) => {
  // The index does not arrive before the reader has typed.
  let arrive = () => {};
  const typed = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(INDEX, async (route) => {
    await typed;
    await route.continue();
  });
  await visit(page, '/categories');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 200,
    downloadThroughput: runs(2_000_000, 400_000) / 8,
    uploadThroughput: runs(2_000_000, 400_000) / 8,
  });
  await boxOf(page).click();
  await page.keyboard.type('nosana');
  const loading = () =>
    page.evaluate(() => {
      const form = document.querySelector('form[role=search]');
      return form && getComputedStyle(form, '::after').content;
    });
  await expect.poll(loading).toContain('Loading the search');
  await expect(page.getByRole('search').first()).toContainText('Loading the search index.', {
    timeout: 120_000,
  });
  arrive();
  await expect(page.getByRole('option').first()).toContainText('Nosana', {timeout: 120_000});
  await expect(boxOf(page)).toHaveValue('nosana');
  await expect(page.getByRole('search').first()).not.toContainText('Loading the search index.');
  // The line is fast again.
  await devtools.detach();
});

for (const {name, address, fieldOf, resultsOf} of [
  {
    name: 'the box',
    address: '/categories',
    fieldOf: boxOf,
    resultsOf: (page: Page) => page.getByRole('option'),
  },
  {
    name: 'the page of results',
    address: '/search',
    fieldOf: (page: Page) => page.getByRole('main').getByRole('searchbox'),
    resultsOf: (page: Page) => page.getByRole('main').getByRole('listitem'),
  },
]) {
  test(`what is typed into ${name} before the script of the page runs is answered`, async ({
    page,
  }) => {
    const arrive = await holdApplication(page);
    await page.goto(address, {waitUntil: 'commit'});
    await fieldOf(page).click();
    await page.keyboard.type('nosan');
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'false');
    arrive();
    await expect(resultsOf(page).first()).toContainText('Nosana');
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.type('a');
    await expect(fieldOf(page)).toHaveValue('nosana');
  });
}

test('what is typed while search-local empties its box, twice, stays whole', async ({page}) => {
  const arrive = await holdApplication(page);
  await page.goto('/categories', {waitUntil: 'commit'});
  const field = boxOf(page);
  await field.click();
  // The script for readers loads search-local, so it runs before anything empties the box.
  await page.locator('html[data-reading]').waitFor({state: 'attached'});
  for (const letters of ['no', 'sa']) {
    await page.keyboard.type(letters);
    await field.evaluate((input: HTMLInputElement) => (input.value = ''));
  }
  await page.keyboard.type('na');
  arrive();
  await expect(field).toHaveValue('nosana');
  await expect(page.getByRole('option').first()).toContainText('Nosana');
});

test('an index that could not be loaded is requested again', async ({page}) => {
  let asked = 0;
  await page.route(INDEX, async (route) => {
    asked += 1;
    if (asked === 1) await route.abort();
    else if (asked === 2) await route.fulfill({status: 503, body: 'busy'});
    else await route.continue();
  });
  await visit(page, '/categories');
  await boxOf(page).click();
  await page.keyboard.type('nosana');
  await expect(page.getByRole('search').first()).toContainText(
    'could not be loaded. Trying again.',
  );
  await expect(page.getByRole('option').first()).toContainText('Nosana');
  expect(asked).toBe(3);
});

test('reports how soon the box can be used', async ({page}) => {
  const usable: number[] = [];
  const answered: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await visit(page, '/categories');
    await page.waitForLoadState('networkidle');
    const times = await page.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>('.navbar__search input');
      const bar = field?.closest('.navbar__search');
      if (!field || !bar) throw new Error('there is no search box');
      const start = performance.now();
      field.focus();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'gpu');
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await new Promise(requestAnimationFrame);
      const drawn = performance.now() - start;
      while (!bar.querySelector('.search-row')) await new Promise(requestAnimationFrame);
      return {drawn, listed: performance.now() - start};
    });
    usable.push(times.drawn);
    answered.push(times.listed);
  }
  console.log(
    `from focus to a box that takes what is typed: median ${median(usable)} ms, 95th percentile ${percentile(usable, 95)} ms`,
  );
  console.log(
    `from focus to the first results, index and all: median ${median(answered)} ms, 95th percentile ${percentile(answered, 95)} ms`,
  );
  expect(answered).toHaveLength(ROUNDS);
});

/** Holds back the script of the page until the function that it returns is called. */
async function holdApplication(page: Page): Promise<() => void> {
  let arrive = () => {};
  const wanted = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/assets\/js\/main\..*\.js$/, async (route) => {
    await wanted;
    await route.continue();
  });
  return () => {
    arrive();
  };
}
