import {expect, type Page} from '@playwright/test';
import {MISSING_PAGE} from './kinds.ts';
import {own, test} from './sharedPage.ts';
import {rootSite} from './sites.ts';
import {visit, visitWithApplication} from './visit.ts';
import {watch} from './watch.ts';

/*
 * What readers set in their browsers: colors of their own, larger letters, less storage, another language.
 */

const fieldOf = (page: Page) => page.getByRole('search').first().locator('input');

async function searchFor(page: Page, query: string): Promise<void> {
  await visit(page, '/categories');
  await fieldOf(page).click();
  await page.keyboard.type(query);
  await expect(page.getByRole('option').first()).toBeVisible();
}

test('the chosen row of the search box is told apart by an outline where colors are forced', async ({
  page,
}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await searchFor(page, 'akash');
  await page.keyboard.press('ArrowDown');
  const rows = page.getByRole('option');
  await expect(rows.locator('xpath=self::*[@aria-selected="true"]')).toHaveCount(1);
  const outlines = await rows.evaluateAll((all) =>
    all.map((row) => ({
      isChosen: row.ariaSelected === 'true',
      hasOutline: getComputedStyle(row).outlineStyle !== 'none',
    })),
  );
  expect(outlines.length).toBeGreaterThan(1);
  expect(outlines.filter(({isChosen, hasOutline}) => isChosen !== hasOutline)).toEqual([]);
});

test('a search makes no window scroll sideways', async ({page}) => {
  await searchFor(page, 'reverse auction for gpus');
  for (const state of ['open', 'closed']) {
    for (const width of [320, 360, 576, 577, 768, 1280]) {
      await page.setViewportSize({width, height: 700});
      const overflow = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      await expect.poll(overflow, {message: `${state}, ${width} pixels`}).toBeLessThanOrEqual(0);
    }
    await page.keyboard.press('Escape');
    await fieldOf(page).blur();
  }
});

// A window of 1280 by 1024 pixels.
for (const zoom of [2, 4]) {
  test(`at ${zoom}00 % what has the focus is in view and not covered`, async ({page}) => {
    await page.setViewportSize({width: 1280 / zoom, height: 1024 / zoom});
    for (const address of ['/projects/akash-network', '/explore']) {
      await visit(page, address);
      for (let stop = 0; stop < 30; stop += 1) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(coveredFocus), `${address}, stop ${stop + 1}`).toBeUndefined();
      }
    }
  });
}

test('at 400 % the menu can be scrolled to its end', async ({page}) => {
  await page.setViewportSize({width: 320, height: 256});
  await visit(page, '/projects/akash-network');
  await page.getByRole('button', {name: 'Menu', exact: true}).click();
  const last = page.locator('#menu a').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ratio: 1});
});

/** Languages whose order of letters, small letters or digits differ from those of English, and zones far from UTC. */
const LOCALES = {
  'et-EE': 'Europe/Tallinn',
  'cs-CZ': 'America/Los_Angeles',
  'tr-TR': 'Europe/Istanbul',
  'ar-EG': 'Pacific/Kiritimati',
  'ja-JP': 'Asia/Tokyo',
} as const;

for (const [locale, timezoneId] of Object.entries(LOCALES)) {
  own(`readers with ${locale} see the page that was built`, async ({browser}) => {
    const context = await browser.newContext({
      baseURL: rootSite.origin,
      locale,
      timezoneId,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const faults = watch(page, rootSite.origin);
    for (const address of ['/tags', '/explore', '/projects/akash-network']) {
      await visit(page, address);
      const built = await page.locator('main').innerText();
      await page.locator('[data-app]').first().dispatchEvent('pointerdown');
      await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
      expect(await page.locator('main').innerText(), address).toBe(built);
    }
    expect(faults).toEqual([]);
    await visitWithApplication(page, MISSING_PAGE);
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
    await context.close();
  });
}

/** What has the focus, if it is out of view, or something else lies over all of its corners and its middle. */
function coveredFocus(): string | undefined {
  const {activeElement} = document;
  if (!activeElement || activeElement === document.body) return undefined;
  const {left, right, top, bottom} = activeElement.getBoundingClientRect();
  const inset = 2;
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + inset, top + inset],
    [right - inset, bottom - inset],
  ] as const;
  const isSeen = points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (activeElement.contains(hit) || hit.contains(activeElement));
  });
  return isSeen ? undefined : activeElement.outerHTML.slice(0, 120);
}
