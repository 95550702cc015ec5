import type {Page, Response} from '@playwright/test';

/** Opens a page, and waits until its controls work: what is pressed before may be lost. */
export async function visit(page: Page, address: string): Promise<Response | null> {
  const response = await page.goto(address);
  await page.locator('html[data-controls]').waitFor({state: 'attached'});
  return response;
}

/** Opens a page that loads the application by itself, as those of the folder do, and waits until it has taken over. */
export async function visitApplication(page: Page, address: string): Promise<Response | null> {
  const response = await page.goto(address);
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
  return response;
}

/** Opens a page, loads the application as a press of the search box does, and waits until it has taken over. */
export async function visitWithApplication(page: Page, address: string): Promise<Response | null> {
  const response = await visit(page, address);
  await page.locator('[data-app]').first().dispatchEvent('pointerdown');
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
  return response;
}

/** Opens a page as a browser prints it: it has the rules for paper as soon as it is told to. */
export async function visitOnPaper(page: Page, address: string): Promise<Response | null> {
  const response = await visit(page, address);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return response;
}
