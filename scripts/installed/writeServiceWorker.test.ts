import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {addressOf, writeServiceWorker} from './writeServiceWorker.ts';

const MEBIBYTE = 2 ** 20;

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, {recursive: true})));

function siteOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-worker-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function workerOf(folder: string): string {
  return readFileSync(join(folder, 'sw.js'), 'utf8');
}

test('every file is listed, whatever its type and size, except those left out for a reason', async () => {
  const folder = siteOf({
    'index.html': 'home',
    '404.html': 'nothing here',
    'a.unheard-of': 'x',
    'large.json': 'x'.repeat(5 * MEBIBYTE),
    'node_modules/x.webp': 'x',
    'download/atlas.zip': 'x',
    '.nojekyll': '',
    'assets/js/main.0a1b2c3d.js': 'x',
  });
  await writeServiceWorker(folder);
  const listed = [...workerOf(folder).matchAll(/\{url:"([^"]+)",revision:(null)?/g)];
  expect(listed.map(([, url, isHashed]) => (isHashed ? `${url} (hashed)` : url)))
    .toMatchInlineSnapshot(`
    [
      "a.unheard-of",
      "assets/js/main.0a1b2c3d.js (hashed)",
      "./",
      "large.json",
      "node_modules/x.webp",
      "not-found",
      "whole-site.json",
    ]
  `);
  expect(JSON.parse(readFileSync(join(folder, 'whole-site.json'), 'utf8'))).toEqual({
    files: 7,
    bytes: 5 * MEBIBYTE + 'home'.length + 'nothing here'.length + 3,
  });
});

test('the same files give the same worker, other files another', async () => {
  const folder = siteOf({'index.html': 'home', '404.html': 'nothing here'});
  await writeServiceWorker(folder);
  const worker = workerOf(folder);
  await writeServiceWorker(folder);
  expect(workerOf(folder)).toBe(worker);
  writeFileSync(join(folder, 'index.html'), 'HOME');
  await writeServiceWorker(folder);
  expect(workerOf(folder)).not.toBe(worker);
});

test.each([
  ['index.html', './'],
  ['projects/nosana.html', 'projects/nosana'],
  ['projects/kuzco/index.html', 'projects/kuzco'],
  ['projects/the-index.html', 'projects/the-index'],
  ['projects/nosana.md', 'projects/nosana.md'],
  ['img/100%.png', 'img/100%25.png'],
  ['tags/c#.html', 'tags/c%23'],
])('the address of %s is %s', (file, address) => {
  expect(addressOf(file)).toBe(address);
});
