import {existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Page} from '@playwright/test';
import {unzipSync} from 'fflate';

/** Made by `npm run offline`. */
export const ZIP = 'build-offline/decentralized-ai-atlas.zip';

/** Unpacks the zip into a new folder, whose path has what paths of readers have. @returns the path of its one folder. */
export function unpack(): string {
  const parent = join(mkdtempSync(join(tmpdir(), 'atlas-')), 'Größe 100%, #2');
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(ZIP)))) {
    mkdirSync(dirname(join(parent, path)), {recursive: true});
    writeFileSync(join(parent, path), bytes);
  }
  return join(parent, 'decentralized-ai-atlas');
}

/** The address at which a browser opens a file of the folder, with query and fragment. */
export function addressIn(folder: string, file: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(file) ?? [];
  return pathToFileURL(join(folder, path)).href + rest;
}

/**
 * Cuts a page off from every network, and collects what it does that it must not: errors and warnings in the console,
 * uncaught errors, requests to a network, and requests for files that are not in the folder.
 */
export async function cutOff(page: Page, folder: string): Promise<readonly string[]> {
  const faults: string[] = [];
  const root = pathToFileURL(folder).href;
  await page.context().setOffline(true);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const address = request.url();
    if (/^(?:data|blob):/.test(address)) return;
    const {href} = Object.assign(new URL(address), {search: '', hash: ''});
    if (!href.startsWith(`${root}/`)) faults.push(`request out of the folder: ${address}`);
    else if (!existsSync(fileURLToPath(href))) faults.push(`not in the folder: ${address}`);
  });
  return faults;
}
