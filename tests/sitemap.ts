import {readFileSync} from 'node:fs';
import type {Site} from './sites.ts';

/** The addresses that a built site names in its sitemap, without scheme and host. */
export function sitemapOf({folder}: Site): string[] {
  const xml = readFileSync(`${folder}/sitemap.xml`, 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
}
