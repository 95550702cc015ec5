import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {atlasSite, type Site} from './sites.ts';

/**
 * The addresses of the pages of a built site, without scheme and host: those in the sitemap of the one that knows its
 * host. All sites have the same pages.
 *
 * Runners list the tests of a file before the site is built: there are none then.
 */
export function sitemapOf({baseUrl}: Site): readonly string[] {
  const file = `${atlasSite.folder}/sitemap.xml`;
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => baseUrl + new URL(address).pathname.slice(atlasSite.baseUrl.length),
  );
}

/** The names of the volumes for print that a built site holds; none before it is built. */
export function volumesIn({folder}: Site): readonly string[] {
  const print = `${folder}/print`;
  if (!existsSync(print)) return [];
  const files = readdirSync(print).filter((name) => name.endsWith('.html'));
  return files.map((name) => name.replace('.html', ''));
}
