import {existsSync, readdirSync, readFileSync} from 'node:fs';
import type {Site} from './sites.ts';

/**
 * The addresses that a built site names in its sitemap, without scheme and host.
 *
 * Runners list the tests of a file before the site is built: there are none then.
 */
export function sitemapOf({folder}: Site): readonly string[] {
  const file = `${folder}/sitemap.xml`;
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
}

/** The names of the volumes for print that a built site holds; none before it is built. */
export function volumesIn({folder}: Site): readonly string[] {
  const print = `${folder}/print`;
  if (!existsSync(print)) return [];
  const files = readdirSync(print).filter((name) => name.endsWith('.html'));
  return files.map((name) => name.replace('.html', ''));
}
