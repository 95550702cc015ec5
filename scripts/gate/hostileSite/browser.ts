import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path/posix';
import {chromium, type Page} from '@playwright/test';
import {toPosix} from '../../../src/knowledge/toPosix.ts';
import {findBrowser, isRoot} from '../../../tests/browser.ts';
import {serveSite} from '../../../tests/installed/siteServer.ts';

/** How long a page may take to show itself, in milliseconds: this only ends one that hangs. */
const PATIENCE = 60_000;

/** Opens the pages of a built site in a browser, and finds what runs on them, leaves the site, or comes from elsewhere. */
export async function faultsInBrowser(folder: string): Promise<readonly string[]> {
  const {origin, stop} = await serveSite(folder, '/');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? findBrowser(),
    chromiumSandbox: !isRoot,
    args: ['--disable-gpu', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({serviceWorkers: 'block'});
    const page = await context.newPage();
    const faults: string[] = [];
    await trip(page, origin, (fault) => faults.push(`${new URL(page.url()).pathname}: ${fault}`));
    for (const path of pathsOf(folder)) {
      await page.goto(`${origin}${path}`, {waitUntil: 'load', timeout: PATIENCE});
      await page.evaluate(touchEverything);
    }
    return faults;
  } finally {
    await browser.close();
    await stop();
  }
}

/** Reports whatever a page does that none does by itself. */
async function trip(page: Page, origin: string, report: (fault: string) => void): Promise<void> {
  page.on('dialog', (dialog) => {
    report(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => report('a window'));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url)) report(`a request: ${url}`);
  });
  page.on('pageerror', (error) => report(`an error: ${error.message}`));
}

/** Moves the pointer and the focus over all that is there, as a reader would. Runs in the browser. */
function touchEverything(): void {
  for (const element of document.querySelectorAll('body *')) {
    for (const type of ['mouseover', 'mouseenter', 'pointerover', 'focus', 'error']) {
      element.dispatchEvent(new Event(type));
    }
  }
  if ('polluted' in Object.prototype || 'ran' in globalThis) alert('ran');
}

function pathsOf(folder: string): readonly string[] {
  const found = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map(toPosix)
    .filter((file) => /^(?:projects|categories|blog|tags)\/.*\.html$|^\w+\.html$/.test(file))
    .map((file) => `/${file.replace(/(?:(?<=^|\/)index)?\.html$/, '')}`);
  const queries = ['constructor', '<img src=x onerror=alert(1)>', '__proto__'];
  const feeds = ['/blog/atom.xml', '/blog/rss.xml', '/feeds/events.xml'];
  return [
    ...found,
    ...queries.map((query) => `/search?q=${encodeURIComponent(query)}`),
    ...feeds.filter((path) => existsSync(join(folder, path))),
  ];
}
