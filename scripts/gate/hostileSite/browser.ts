import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path/posix';
import {pathToFileURL} from 'node:url';
import {chromium, type Page} from '@playwright/test';
import {pagePath} from '../../../src/knowledge/pageFile.ts';
import {toPosix} from '../../../src/knowledge/toPosix.ts';
import {findBrowser, isRoot} from '../../../tests/browser.ts';
import {serveSite} from '../../../tests/installed/siteServer.ts';

/** How long a page may take to show itself, in milliseconds: this only ends one that hangs. */
const PATIENCE = 60_000;

/** Opens the pages of a built site in a browser, and finds what runs on them, leaves the site, or comes from elsewhere. */
export async function faultsOnHost(folder: string): Promise<readonly string[]> {
  const {origin, stop} = await serveSite(folder, '/');
  try {
    const paths = [...pathsOf(folder).map(pagePath), ...VIEWS, ...feedsIn(folder)];
    return await faultsInBrowser(origin, paths);
  } finally {
    await stop();
  }
}

/** The same of a folder that is opened from a disk. */
export async function faultsInFolder(folder: string): Promise<readonly string[]> {
  return faultsInBrowser(pathToFileURL(folder).href, pathsOf(folder));
}

async function faultsInBrowser(root: string, paths: readonly string[]): Promise<readonly string[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? findBrowser(),
    chromiumSandbox: !isRoot,
    args: ['--disable-gpu', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({serviceWorkers: 'block'});
    const page = await context.newPage();
    const faults: string[] = [];
    await trip(page, root, (fault) => faults.push(`${page.url().slice(root.length)}: ${fault}`));
    for (const path of paths) {
      await page.goto(`${root}${path}`, {waitUntil: 'load', timeout: PATIENCE});
      await page.waitForFunction(isDrawn, undefined, {timeout: PATIENCE});
      await page.evaluate(touchEverything);
    }
    return faults;
  } finally {
    await browser.close();
  }
}

/** Reports whatever a page does that none does by itself. */
async function trip(page: Page, root: string, report: (fault: string) => void): Promise<void> {
  page.on('dialog', (dialog) => {
    report(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => report('a window'));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${root}/`) && !/^(?:data|blob):/.test(url)) report(`a request: ${url}`);
  });
  page.on('pageerror', (error) => report(`an error: ${error.message}`));
}

/** Whether the application runs, where a page has it from the beginning. Runs in the browser. */
function isDrawn(): boolean {
  const isFromBeginning = document.querySelector('script[src*="/main."]') !== null;
  return !isFromBeginning || document.documentElement.dataset.hasHydrated === 'true';
}

/** Moves the pointer and the focus over all that is there, as a reader would. Runs in the browser. */
function touchEverything(): void {
  for (const element of document.querySelectorAll('body *')) {
    for (const type of ['mouseover', 'mouseenter', 'pointerover', 'focus', 'error']) {
      element.dispatchEvent(new Event(type));
    }
  }
  const {documentElement} = document;
  if (getComputedStyle(documentElement).getPropertyValue('--hostile') !== '') alert('a rule');
  if ('polluted' in Object.prototype || 'ran' in globalThis) alert('ran');
}

/** Where contributors' texts are drawn by what the address asks for. */
const VIEWS = [
  ...['constructor', '<img src=x onerror=alert(1)>', '__proto__', '$&'].map(
    (query) => `/search?q=${encodeURIComponent(query)}`,
  ),
  '/embed/compare?p=constructor,page-0,page-1',
  '/compare?p=constructor,page-0,page-1',
];

/** The paths of the pages that show what contributors wrote. */
function pathsOf(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => `/${toPosix(file)}`)
    .filter((file) =>
      /^\/(?:(?:projects|categories|blog|tags|embed|print)\/.*|[\w-]+)\.html$/.test(file),
    );
}

function feedsIn(folder: string): readonly string[] {
  return ['/blog/atom.xml', '/blog/rss.xml', '/feeds/events.xml'].filter((path) =>
    existsSync(join(folder, path)),
  );
}
