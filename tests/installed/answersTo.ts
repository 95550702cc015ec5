import type {Page} from '@playwright/test';
import {openSearchBox, typeAndRead} from '../searchBox.ts';
import {visit} from '../visit.ts';

/** What the search box of the page at an address lists for each query. */
export async function answersTo(
  queries: readonly string[],
  page: Page,
  address: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  await visit(page, address);
  await openSearchBox(page);
  const answers: Record<string, readonly string[]> = {};
  for (const query of queries) answers[query] = (await typeAndRead(page, query)).found;
  return answers;
}
