import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {writeServiceWorker} from './writeServiceWorker.ts';

const MEBIBYTE = 2 ** 20;

const PAGES = {
  'index.html': 'home',
  '404.html': 'nothing here',
  'offline.html': '<link rel="stylesheet" href="/atlas/assets/css/s.0a1b.css"><p>offline</p>',
  'not-saved.html':
    '<script src="/atlas/assets/js/main.0a1b.js"></script><script>theme()</script><link rel="icon" href="/atlas/icon.svg"><p>not saved</p>',
  'icon.svg': '<svg/>',
  'assets/css/s.0a1b.css': 'p{}',
  'assets/js/main.0a1b.js': 'x',
};

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, {recursive: true})));

function siteOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-worker-'));
  folders.push(folder);
  for (const [name, text] of Object.entries({...PAGES, ...files})) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function textOf(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

test('every file is listed, whatever its type and size, except those left out for a reason', async () => {
  const folder = siteOf({
    'a.unheard-of': 'x',
    'large.json': 'x'.repeat(5 * MEBIBYTE),
    'node_modules/x.webp': 'x',
    'download/atlas.zip': 'x',
    '.nojekyll': '',
  });
  await writeServiceWorker(folder, '/atlas/');
  const {version, files} = JSON.parse(textOf(folder, 'whole-site-files.json'));
  expect(files.map(({address}: {address: string}) => address)).toMatchInlineSnapshot(`
    [
      "a.unheard-of",
      "assets/css/s.0a1b.css",
      "assets/js/main.0a1b.js",
      "icon.svg",
      "./",
      "large.json",
      "node_modules/x.webp",
      "not-found",
      "offline",
    ]
  `);
  const size = JSON.parse(textOf(folder, 'whole-site.json'));
  expect(size).toMatchObject({version, files: 9});
  expect(size.bytes).toBeGreaterThan(5 * MEBIBYTE);
  // A file of one letter compresses well, and a file that grows is counted as it is.
  expect(size.download).toBeLessThan(20_000);
});

test('the worker has the shell: two pages, and what they link below the site', async () => {
  const folder = siteOf({});
  await writeServiceWorker(folder, '/atlas/');
  const shell = [...textOf(folder, 'sw.js').matchAll(/\{address:"([^"]+)",integrity:/g)];
  expect(shell.map(([, address]) => address)).toEqual([
    'assets/css/s.0a1b.css',
    'icon.svg',
    'not-saved',
    'offline',
    'whole-site.json',
  ]);
});

test('the page that stands for others starts no script that would draw another', async () => {
  const folder = siteOf({});
  await writeServiceWorker(folder, '/atlas/');
  expect(textOf(folder, 'not-saved.html')).not.toContain('main.0a1b.js');
  expect(textOf(folder, 'not-saved.html')).toContain('<script>theme()</script>');
});

test('the same files give the same worker, other files another', async () => {
  const folder = siteOf({});
  await writeServiceWorker(folder, '/atlas/');
  const worker = textOf(folder, 'sw.js');
  await writeServiceWorker(folder, '/atlas/');
  expect(textOf(folder, 'sw.js')).toBe(worker);
  writeFileSync(join(folder, 'index.html'), 'HOME');
  await writeServiceWorker(folder, '/atlas/');
  expect(textOf(folder, 'sw.js')).not.toBe(worker);
});

test('the worker evaluates no text, so that a policy may forbid it', async () => {
  const folder = siteOf({});
  await writeServiceWorker(folder, '/atlas/');
  expect(textOf(folder, 'sw.js')).not.toMatch(/\beval\b|new Function|importScripts/);
});
