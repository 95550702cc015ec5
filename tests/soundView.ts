import {expect, type Page} from '@playwright/test';
import {COLOR_RULES, keepOneOfEachLook, violationsOf, WCAG} from './axe.ts';

/** The widths at which a view of the field must fit its window. */
const WIDTHS = [320, 390, 768, 1280, 1440];

/** Expects that nearly nothing has moved so far, that the page fits every window, and that axe finds nothing in either theme. */
export async function expectSoundView(page: Page): Promise<void> {
  expect(await page.evaluate(shiftSoFar)).toBeLessThan(0.02);
  for (const width of WIDTHS) {
    await page.setViewportSize({width, height: 800});
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await expect.poll(overflow, {message: `${width} pixels`}).toBeLessThanOrEqual(0);
  }
  expect(await violationsOf(page, {tags: WCAG, without: COLOR_RULES})).toEqual([]);
  await keepOneOfEachLook(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect(await violationsOf(page, {only: COLOR_RULES})).toEqual([]);
  }
}

/** How much of the page has moved without being asked. Runs in the page, which keeps a record from its beginning. */
function shiftSoFar(): number {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({type: 'layout-shift', buffered: true});
  return observer
    .takeRecords()
    .filter((entry) => !('hadRecentInput' in entry && entry.hadRecentInput))
    .reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0);
}
