import type {Page} from '@playwright/test';
import {expect} from './patience.ts';

/** What the search box lists for each query, once it changes no more. */
export async function answersTo(
  queries: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const box = page.getByRole('search').first().locator('input');
  const answers = new Map<string, readonly string[]>();
  for (const query of queries) {
    await box.click();
    await box.fill('');
    await box.pressSequentially(query);
    let seen: readonly string[] = [];
    await expect(async () => {
      const before = seen;
      seen = await page.getByRole('option').allTextContents();
      expect(seen).toEqual(before);
    }).toPass({intervals: [300]});
    answers.set(query, seen);
  }
  return answers;
}
