import {readFileSync, rmSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {load, type CheerioAPI} from 'cheerio/slim';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {toPosix} from '../../src/knowledge/toPosix.ts';
import {filesOf} from '../installed/stored.ts';
import {sitemapOf} from '../sitemap.ts';
import {rootSite} from '../sites.ts';
import {unpack} from '../unpacked.ts';

/*
 * Checks the files of the unpacked folder; tests/folder.spec.ts opens one page of each kind in a browser.
 */

let folder: string;
let files: ReadonlySet<string>;
/** Each page, parsed once. */
let pages: ReadonlyMap<string, Parsed>;

interface Parsed {
  readonly headings: number;
  readonly addresses: readonly string[];
}

beforeAll(() => {
  folder = unpack();
  files = new Set(filesOf(folder));
  pages = new Map(
    [...files]
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const $ = load(read(file));
        return [file, {headings: $('h1').length, addresses: addressesIn($)}];
      }),
  );
});

afterAll(() => {
  rmSync(join(folder, '../..'), {recursive: true});
});

test('it has each page of the sitemap, with one main heading', () => {
  const named = sitemapOf(rootSite).map((address) =>
    address === '/' ? 'index.html' : `${address.slice(1)}.html`,
  );
  const headings = named.map((page) => [page, pages.get(page)?.headings]);
  expect(headings).toEqual(named.map((page) => [page, 1]));
});

test('each link, picture, script and style sheet of each page leads to a file that is there', () => {
  const missing = [...pages].flatMap(([page, {addresses}]) =>
    [...new Set(addresses)]
      .filter((address) => !leadsToFile(page, address))
      .map((address) => `${page}: ${address}`),
  );
  expect(missing).toEqual([]);
  expect(pages.get('categories/gaming.html')?.addresses).toEqual(
    expect.arrayContaining(['../api/v1/categories/gaming.json', '../print/gaming.html']),
  );
});

test('each file that a style sheet names is there', () => {
  const sheets = [...files].filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  const missing = sheets.flatMap((sheet) =>
    [...read(sheet).matchAll(/url\(["']?([^"')]+)/g)]
      .map(([, address = '']) => address)
      .filter((address) => !leadsToFile(sheet, address))
      .map((address) => `${sheet}: ${address}`),
  );
  expect(missing).toEqual([]);
});

test('each script that a page may load later is there', () => {
  const runtime = [...files].find((file) => file.startsWith('assets/js/runtime~main'));
  const [names = new Map<string, string>(), hashes = new Map<string, string>()] = [
    ...read(runtime ?? '').matchAll(/\{((?:[\de]+:"[\w-]+",?)+)\}/g),
  ].map(
    ([, entries = '']) =>
      new Map(
        [...entries.matchAll(/([\de]+):"([\w-]+)"/g)].map(([, id = '', text = '']) => [id, text]),
      ),
  );
  expect(hashes.size).toBeGreaterThan(sitemapOf(rootSite).length / 2);
  const scripts = [...hashes].map(
    ([id, hash]) => `assets/js/${names.get(id) ?? Number(id)}.${hash}.js`,
  );
  expect(scripts.filter((script) => !files.has(script))).toEqual([]);
});

test('its search index is that of the site online', () => {
  const online = filesOf(rootSite.folder).filter((file) => /^search-index-.*\.json$/.test(file));
  expect(online).toHaveLength(1);
  const json = readFileSync(join(rootSite.folder, online[0] ?? ''), 'utf8');
  expect(read('search-index.js')).toBe(`window.atlasSearchIndex = ${json};\n`);
});

describe('a page', () => {
  test.each([
    ['categories/gaming.html', 'index.html'],
    ['projects/kuzco/index.html', 'projects/inference-net.html'],
  ])('%s leads to %s', (page, target) => {
    const paths = pages.get(page)?.addresses.map((address) => pathOf(page, address));
    expect(paths).toContain(target);
  });
});

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** All addresses in a page: of links, forms, pictures, scripts, style sheets, and of the page it redirects to. */
function addressesIn($: CheerioAPI): readonly string[] {
  const named = ['href', 'src', 'action', 'poster'].flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((element) => $(element).attr(name) ?? ''),
  );
  const sets = $('[srcset]')
    .toArray()
    .flatMap((element) => ($(element).attr('srcset') ?? '').split(','))
    .map((candidate) => candidate.trim().split(/\s/)[0] ?? '');
  const refresh = $('meta[http-equiv="refresh"]')
    .attr('content')
    ?.replace(/^.*url=/, '');
  return [...named, ...sets, ...(refresh === undefined ? [] : [refresh])];
}

/** Whether an address on a page belongs to another site or to a file of the folder. */
function leadsToFile(page: string, address: string): boolean {
  const path = pathOf(page, address);
  return path === undefined || files.has(path);
}

/** The path in the folder of the file at an address; undefined for addresses that are not of files. */
function pathOf(page: string, address: string): string | undefined {
  const url = new URL(address, pathToFileURL(join(folder, page)));
  if (url.protocol !== 'file:') return undefined;
  const file = fileURLToPath(Object.assign(url, {search: '', hash: ''}));
  return toPosix(relative(folder, file));
}
