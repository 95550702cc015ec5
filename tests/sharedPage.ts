import {test as base, type Browser, type BrowserContextOptions, type Page} from '@playwright/test';

/**
 * Playwright's `test`, which gives each test a page of its own. Tests that change what cannot be put back need that: those
 * of the installed site and of scripts that run before the page. They run in the workers of all other tests, since a worker
 * and its browser are started anew where the fixtures of workers differ.
 */
export const own = base.extend<object, {pages: SharedPages}>({
  pages: [
    async ({browser}, use) => {
      // The browser takes its pages with it.
      await use(new SharedPages(browser));
    },
    {scope: 'worker'},
  ],
});

/**
 * As `own`, except that tests of a worker that ask for the same options share one page, which is put back after each of
 * them. To start a page takes three times as long as the visit that follows.
 */
export const test = own.extend({
  page: async (
    {
      pages,
      baseURL,
      colorScheme,
      contextOptions,
      hasTouch,
      javaScriptEnabled,
      serviceWorkers,
      viewport,
    },
    use,
    info,
  ) => {
    const options: BrowserContextOptions = {
      ...contextOptions,
      ...(baseURL !== undefined && {baseURL}),
      colorScheme,
      hasTouch,
      javaScriptEnabled,
      serviceWorkers,
      viewport,
    };
    await use(await pages.open(options));
    // A page on which a test failed is in no known state.
    if (info.status === info.expectedStatus) await pages.reset(options);
    else await pages.close(options);
  },
  context: async ({page}, use) => use(page.context()),
});

/** The events to which tests listen; Playwright listens to others itself. */
const WATCHED = ['console', 'pageerror', 'request', 'response'] as const;

/** One page for each set of options that a test has asked for. */
class SharedPages {
  readonly #browser: Browser;
  readonly #pages = new Map<string, Page>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async open(options: BrowserContextOptions): Promise<Page> {
    const key = keyOf(options);
    const open = this.#pages.get(key);
    if (open) return open;
    const page = await (await this.#browser.newContext(options)).newPage();
    this.#pages.set(key, page);
    return page;
  }

  /** Puts a page back into the state in which it was opened. */
  async reset(options: BrowserContextOptions): Promise<void> {
    const page = this.#pages.get(keyOf(options));
    if (!page) return;
    const context = page.context();
    for (const other of context.pages()) {
      for (const event of WATCHED) other.removeAllListeners(event);
      await other.evaluate(forget);
      if (other !== page) await other.close();
    }
    // What a test has held back may still be waiting.
    await page.unrouteAll({behavior: 'ignoreErrors'});
    await context.unrouteAll({behavior: 'ignoreErrors'});
    await context.clearPermissions();
    await context.clearCookies();
    await context.setOffline(false);
    await page.goto('about:blank');
    await page.emulateMedia({
      media: null,
      colorScheme: options.colorScheme ?? null,
      reducedMotion: options.reducedMotion ?? null,
      forcedColors: options.forcedColors ?? null,
      contrast: options.contrast ?? null,
    });
    if (options.viewport) await page.setViewportSize(options.viewport);
  }

  async close(options: BrowserContextOptions): Promise<void> {
    const key = keyOf(options);
    await this.#pages.get(key)?.context().close();
    this.#pages.delete(key);
  }
}

function keyOf(options: BrowserContextOptions): string {
  return JSON.stringify(options);
}

/** Runs in the page. An empty one may not store anything. */
function forget(): void {
  if (location.origin === 'null' && location.protocol !== 'file:') return;
  localStorage.clear();
  sessionStorage.clear();
}
