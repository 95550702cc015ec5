import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {load, type CheerioAPI} from 'cheerio/slim';
import type {Site} from '../sites.ts';

/**
 * Finds the file that answers an address, as a static host does.
 *
 * @param folder of a built site
 * @param path below the address of the site, without query and fragment
 * @returns the file's path in the folder; undefined where nothing answers
 */
function fileAt(folder: string, path: string): string | undefined {
  const name = decodeURIComponent(path);
  const files = name === '' ? ['index.html'] : [name, `${name}.html`, `${name}/index.html`];
  return files.find((file) => /\.[a-z\d]+$/i.test(file) && existsSync(join(folder, file)));
}

/** Whether a file of a built site answers an address, base path included. */
export function isAnswered({folder, baseUrl}: Site, address: string): boolean {
  const {pathname} = new URL(address, 'http://site.invalid');
  return (
    pathname.startsWith(baseUrl) && fileAt(folder, pathname.slice(baseUrl.length)) !== undefined
  );
}

/** The text of the page of a built site at an address, base path included. */
export function htmlAt({folder, baseUrl}: Site, address: string): string {
  const file = fileAt(folder, address.slice(baseUrl.length));
  if (file === undefined)
    throw new Error(`no file of ${folder} answers ${address}: is the site built? npm run build`);
  return readFileSync(join(folder, file), 'utf8');
}

/**
 * Reads the page of a built site at an address, base path included. The slim parser is that of the build, and takes a third
 * of the time that the one of browsers does: what it is asked here does not depend on how faults are mended.
 */
export function pageAt(site: Site, address: string): CheerioAPI {
  const $ = load(htmlAt(site, address));
  // Browsers that run scripts see no elements there.
  $('noscript').empty();
  return $;
}

interface ApiRecord {
  readonly slug: string;
  /** Of its page: a path, base path included. */
  readonly address: string;
}

interface Project extends ApiRecord {
  readonly title: string;
  readonly description: string;
  readonly aliases?: readonly string[];
}

interface Category extends ApiRecord {
  readonly parent: string | null;
  readonly projects: readonly string[];
}

interface Records {
  readonly projects: readonly Project[];
  readonly categories: readonly Category[];
  readonly tags: readonly ApiRecord[];
}

/** The records of one kind in the data of a built site. */
export function recordsOf<Kind extends keyof Records>(
  {folder, baseUrl}: Site,
  kind: Kind,
): Records[Kind] {
  const file = `api/v1/${kind}.json`;
  return readJson(`${folder}/${file}`)[kind].map((record: {readonly url: string}) => ({
    ...record,
    address: new URL(record.url, `https://host.invalid${baseUrl}${file}`).pathname,
  }));
}

/** Reads a file of JSON; what it holds is for the test to say. */
export function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
