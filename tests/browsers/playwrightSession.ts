import type {Browser, Page} from '@playwright/test';
import type {Reader, Session} from './reader.ts';

/** A browser that Playwright drives: Chromium, and Firefox and WebKit as it brings them itself. */
export function playwrightSession(browser: Browser): Session {
  return {
    async welcome() {
      const context = await browser.newContext({serviceWorkers: 'allow'});
      return readerAt(await context.newPage());
    },
    close: () => browser.close(),
  };
}

function readerAt(page: Page): Reader {
  const faults: string[] = [];
  page.on('pageerror', ({message}) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return {
    faults,
    async open(address) {
      await page.goto(address);
    },
    async back() {
      await page.goBack();
    },
    resize: (width, height) => page.setViewportSize({width, height}),
    click: (selector) => page.locator(selector).first().click(),
    hover: (selector) => page.locator(selector).first().hover(),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    ask: (question, ...args) =>
      // Playwright hands over one value, and its types do not know that a function may take none.
      page.evaluate(`(${question})(...${JSON.stringify(args)})`),
    async print() {
      // Playwright's own Firefox and WebKit do not print.
      return page.pdf({preferCSSPageSize: true}).catch(() => undefined);
    },
    leave: () => page.context().close(),
  };
}
