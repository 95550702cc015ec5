import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import type {Page} from '@playwright/test';
import {PATIENCE} from './patience.ts';

export interface StoredFile {
  /** Below the address of the site. */
  readonly address: string;
  readonly integrity: string;
}

/** What the worker of a built site stores, read from the worker itself. */
export function storedList(folder: string): readonly StoredFile[] {
  const worker = readFileSync(`${folder}/sw.js`, 'utf8');
  const entries = worker.matchAll(/\{url:"([^"]+)",revision:[^,]+,integrity:"([^"]+)"\}/g);
  return [...entries].map(([, address = '', integrity = '']) => ({address, integrity}));
}

/** All files below a folder, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** The worker claims the page when all is stored. */
export async function waitUntilStored(page: Page): Promise<void> {
  await page.waitForFunction(
    () => navigator.serviceWorker.controller?.state === 'activated',
    undefined,
    {timeout: PATIENCE},
  );
}

/** How many files the browser keeps, for whichever site. */
export async function storedCount(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).length;
  });
}
