import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import type {Page} from '@playwright/test';
import type {SiteFile, SiteSize, WholeSite} from '../../src/installed/siteFiles.ts';
import {toPosix} from '../../src/knowledge/toPosix.ts';
import {expect, PATIENCE} from './patience.ts';

/** What a built site stores in a browser that saves the whole of it. */
export function storedList(folder: string): readonly SiteFile[] {
  return wholeSiteOf(folder).files;
}

export function wholeSiteOf(folder: string): WholeSite {
  return JSON.parse(readFileSync(`${folder}/whole-site-files.json`, 'utf8'));
}

export function sizeOfSite(folder: string): SiteSize {
  return JSON.parse(readFileSync(`${folder}/whole-site.json`, 'utf8'));
}

/** All files below a folder, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => toPosix(relative(folder, join(entry.parentPath, entry.name))))
    .sort();
}

/** Opens a page, and waits until the worker has stored it. */
export async function read(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect
    .poll(() =>
      page.evaluate(
        async () =>
          navigator.serviceWorker.controller?.state === 'activated' &&
          (await caches.match(location.origin + location.pathname)) !== undefined,
      ),
    )
    .toBe(true);
}

/** Saves the whole site, from the page that offers it. @param home the address of the site */
export async function saveWhole(page: Page, home: string): Promise<void> {
  await read(page, `${home}offline`);
  await page.getByRole('button', {name: /^Save the atlas for offline use/}).click();
  await page.getByText('The whole atlas is saved in this browser.').waitFor({timeout: PATIENCE});
}

/** The version that the browser has saved. */
export async function savedVersion(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('atlas-whole-'));
    for (const name of names) {
      const keys = await (await caches.open(name)).keys();
      const list = keys.find(({url}) => url.endsWith('whole-site-files.json'));
      if (list) return (await (await caches.match(list, {cacheName: name}))?.json())?.version;
    }
    return undefined;
  });
}

/** The addresses of what is stored, without the checksums. @param stores the kinds of caches */
export async function storedIn(page: Page, stores: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (kinds) => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      if (!kinds.some((kind) => name.startsWith(`atlas-${kind}-`))) continue;
      for (const {url} of await (await caches.open(name)).keys()) {
        found.push(new URL(url).pathname);
      }
    }
    return found.sort();
  }, stores);
}
