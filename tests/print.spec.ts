import {statSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, type Page} from '@playwright/test';
import {COLOR_RULES, violationsOf} from './axe.ts';
import {test} from './sharedPage.ts';
import {rootSite, atlasSite} from './sites.ts';
import {volumesIn} from './sitemap.ts';
import {visit, visitOnPaper, visitWithApplication} from './visit.ts';
import {watch} from './watch.ts';

/** A4 without the margins of the style sheet, in CSS pixels. */
const PAPER = {width: 657, height: 979};

const PAGES = {
  home: '/',
  project: '/projects/bittensor',
  'project with many facts': '/projects/akash-network',
  category: '/categories/cloud-infrastructure',
  'category with subcategories': '/categories/applications',
  glossary: '/glossary',
  tag: '/tags/solana',
  overview: '/blog/decentralizing-ai',
  timeline: '/timeline',
  relations: '/relations',
  'state of the field': '/state-of-the-field',
  data: '/data',
  contribute: '/contribute',
  'format of the overview': '/contribute/overview-format',
} as const;

for (const [kind, address] of Object.entries(PAGES)) {
  test(`the page "${kind}" prints its text and where it is from, and nothing that leads about the site`, async ({
    page,
  }) => {
    await putOnPaper(page);
    await visitOnPaper(page, address);
    for (const role of ['navigation', 'search', 'button', 'tooltip'] as const) {
      await expect(page.getByRole(role)).toHaveCount(0);
    }
    await expect(page.locator('[data-unprinted], .hash-link').locator('visible=true')).toHaveCount(
      0,
    );
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    const foot = page.getByRole('contentinfo');
    // Of this site nobody knows the host.
    await expect(foot).not.toContainText('http');
    await expect(foot).toContainText(/last checked \w+ \d+, \d{4}/);
    await expect(foot.getByRole('link')).toHaveCount(0);
    expect(await unwritten(page)).toEqual([]);
    expect(await cut(page)).toEqual([]);
    expect(sheets(await page.pdf({preferCSSPageSize: true}))).toBeGreaterThan(0);
  });
}

test('a page names its address where the host of the site is known', async ({page}) => {
  await putOnPaper(page);
  await visit(page, `${atlasSite.origin}/atlas/projects/bittensor`);
  await expect(page.getByRole('contentinfo')).toContainText(
    'Decentralized AI Atlas: https://atlas.example.org/atlas/projects/bittensor',
  );
});

test('paper is white and its ink dark in the dark theme too', async ({page}) => {
  await page.emulateMedia({media: 'screen', colorScheme: 'dark'});
  await visitOnPaper(page, '/projects/bittensor');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({media: 'print', colorScheme: 'dark'});
  const colors = await page.evaluate(() => {
    const {backgroundColor} = getComputedStyle(document.documentElement);
    return [backgroundColor, getComputedStyle(document.body).color];
  });
  expect(colors).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test('what is folded away on the screen is open on paper', async ({page}) => {
  await putOnPaper(page);
  // With the rules of all pages: no page of today folds anything away.
  await visitWithApplication(page, '/contribute');
  await page.evaluate(() => {
    document
      .querySelector('article')
      ?.insertAdjacentHTML(
        'beforeend',
        '<details><summary>More</summary><p>What is folded away</p></details>',
      );
  });
  await expect(page.getByText('What is folded away')).toBeVisible();
});

for (const site of [rootSite, atlasSite]) {
  test.describe(`the site at ${site.baseUrl}`, () => {
    test.use({baseURL: site.origin});

    test('a volume opens without an error, and loads only its style sheet', async ({page}) => {
      const faults = watch(page, site.origin);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await page.goto(`${site.baseUrl}print/${smallestVolume()}`);
      await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      expect(requests.filter((path) => !/\/print\/[\w-]+(?:\.html)?$/.test(path))).toEqual([
        `${site.baseUrl}print/volume.css`,
      ]);
      expect(faults).toEqual([]);
    });

    test('a category leads to its volume, and the page about the data to that of everything', async ({
      page,
    }) => {
      await visit(page, `${site.baseUrl}categories/gaming`);
      await page.getByRole('link', {name: 'Print this category'}).click();
      await expect(page.getByRole('heading', {level: 1, name: 'Gaming'})).toBeVisible();
      await visit(page, `${site.baseUrl}data`);
      await page.getByRole('link', {name: 'The whole atlas as one page'}).click();
      await expect(
        page.getByRole('heading', {level: 1, name: 'Decentralized AI Atlas'}),
      ).toBeVisible();
    });
  });
}

test('axe finds nothing in a volume, colors in the dark theme too', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto(`/print/${smallestVolume()}`);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  expect(await violationsOf(page)).toEqual([]);
  await page.emulateMedia({colorScheme: 'dark'});
  await expect.poll(paper).not.toBe(light);
  expect(await violationsOf(page, {only: COLOR_RULES})).toEqual([]);
});

test('the volume of everything is not wider than any window', async ({page}) => {
  await page.goto('/print/atlas');
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({width, height: 800});
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    expect(await cut(page), `${width} pixels`).toEqual([]);
  }
});

test('the volume of everything prints whole, with its addresses', async ({page}) => {
  test.slow();
  await putOnPaper(page);
  await page.goto('/print/atlas');
  await expect(page.getByText('This page is made for printing')).toBeHidden();
  // Without its host, the address of a page is none.
  await expect(
    page.locator('[data-spelled]:not([href^="http"])').locator('visible=true'),
  ).toHaveCount(0);
  expect(await unwritten(page)).toEqual([]);
  expect(await cut(page)).toEqual([]);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const pdf = await page.pdf({preferCSSPageSize: true});
  // Chromium has been seen to drop the last third without a word.
  expect(sheets(pdf)).toBeGreaterThanOrEqual(height / PAPER.height);
});

test('a volume opens from a folder without a network', async ({page, context}) => {
  await context.setOffline(true);
  await page.goto(pathToFileURL(resolve(rootSite.folder, 'print/data.html')).href);
  await expect(page.getByRole('heading', {level: 1, name: 'Data and its owners'})).toBeVisible();
  await page.getByRole('link', {name: 'Grass'}).first().click();
  await expect(page.locator('article#projects-grass')).toBeInViewport();
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
});

/** Each volume of a category has each kind of block: the smallest takes the least time. */
function smallestVolume(): string {
  const size = (name: string) => statSync(`${rootSite.folder}/print/${name}.html`).size;
  return volumesIn(rootSite).toSorted((a, b) => size(a) - size(b))[0] ?? 'atlas';
}

async function putOnPaper(page: Page): Promise<void> {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({media: 'print'});
}

/** Links to other sites whose address does not stand on paper exactly once, in the text or after it. */
function unwritten(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const bare = (address: string) =>
      address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
    return [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')]
      .filter((link) => link.checkVisibility())
      .filter((link) => {
        const after = getComputedStyle(link, '::after').content;
        const shown = `${link.innerText} ${after === 'none' ? '' : after}`;
        const address = bare(link.getAttribute('href') ?? '');
        const spellings = [...new Set([address, decodeURI(address)])];
        const times = spellings.map((spelling) => shown.split(spelling).length - 1);
        return times.reduce((sum, count) => sum + count, 0) !== 1;
      })
      .map(({outerHTML}) => outerHTML);
  });
}

/** What is wider than the window, or hides a part of itself at its side. */
function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isCut = (element: Element) => {
      const box = element.getBoundingClientRect();
      // Words that are only for screen readers are a pixel wide.
      if (box.width <= 1) return false;
      const hides = getComputedStyle(element).overflowX !== 'visible';
      return box.right > width + 1 || (hides && element.scrollWidth > element.clientWidth + 1);
    };
    return [...document.querySelectorAll('main *')]
      .filter(isCut)
      .map(({outerHTML}) => outerHTML.slice(0, 200));
  });
}

/** The number of pages of a PDF by Chromium, which names each in clear text. */
function sheets(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
