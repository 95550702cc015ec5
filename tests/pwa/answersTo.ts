import type {Page} from '@playwright/test';
import {expect} from './patience.ts';

/** What the search box of the page at an address lists for each query, once it changes no more. */
export async function answersTo(
  queries: readonly string[],
  page: Page,
  address: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const answers: Record<string, readonly string[]> = {};
  for (const query of queries) {
    // Each from a new start: no list can be that of the query before.
    await page.goto(address);
    await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
    const box = page.getByRole('search').first().locator('input');
    await box.click();
    await box.fill(query);
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    let seen: readonly string[] = [];
    await expect(async () => {
      const before = seen;
      seen = await page.getByRole('option').allTextContents();
      expect(seen).toEqual(before);
    }).toPass({intervals: [300]});
    answers[query] = seen;
  }
  return answers;
}
