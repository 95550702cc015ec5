import type {Page} from '@playwright/test';

/** What Playwright logs on each page, because the tests block service workers. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * Collects what a page does that it must not: errors and warnings in the console, uncaught errors, answers
 * that failed, and requests to another origin.
 */
export function watch(page: Page, origin: string): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    const isFault = message.type() === 'error' || message.type() === 'warning';
    if (!isFault || message.text() === BLOCKED) return;
    // The console does not name a file that failed to load.
    const {url} = message.location();
    faults.push(
      `console: ${message.text()}${/^Failed to load/.test(message.text()) ? ` ${url}` : ''}`,
    );
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const {protocol, origin: other} = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && other !== origin)
      faults.push(`foreign request: ${request.url()}`);
  });
  return faults;
}
