import {readdirSync, readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {load} from 'cheerio/slim';
import {describe, expect, test} from 'vitest';
import {toPosix} from '../../src/knowledge/toPosix.ts';
import {sitemapOf} from '../sitemap.ts';
import {atlasSite, rootSite, type Site} from '../sites.ts';
import {isAnswered, recordsOf} from './site.fixture.ts';

/*
 * Embeds: what other sites show of the atlas.
 */

/** What a reader of another site gets for one embed, compressed. */
const MOST = 10_000;

const embedsOf = ({folder}: Site) =>
  readdirSync(`${folder}/embed`, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      name: toPosix(file).replace('.html', ''),
      html: readFileSync(`${folder}/embed/${file}`, 'utf8'),
    }));

describe.each([rootSite, atlasSite])('the site at $baseUrl', (site) => {
  test('there is an embed for each project and category, and one for comparisons', () => {
    const records = (['projects', 'categories'] as const).flatMap((kind) =>
      recordsOf(site, kind).map(({slug}) => `${kind}/${slug}`),
    );
    const names = embedsOf(site).map(({name}) => name);
    expect(names.toSorted()).toEqual([...records, 'compare'].toSorted());
  });

  test(`an embed is one file of less than ${MOST} bytes, compressed, in both themes`, () => {
    for (const {name, html} of embedsOf(site)) {
      const $ = load(html);
      expect(gzipSync(html).length, name).toBeLessThan(MOST);
      expect($('script[src], link:not([href="data:,"]), img, iframe, object').length, name).toBe(0);
      expect($('script').length, name).toBe(name === 'compare' ? 1 : 0);
      expect($('style').text(), name).toContain('light-dark(');
      expect($('meta[name=robots]').attr('content'), name).toBe('noindex');
      expect($('meta[http-equiv=Content-Security-Policy]').length, name).toBe(1);
    }
  });

  test('its links lead to pages of the site, or to sources', () => {
    for (const {name, html} of embedsOf(site)) {
      const $ = load(html);
      const addresses = $('a')
        .toArray()
        .map((link) => $(link).attr('href') ?? '');
      expect(addresses.length, name).toBeGreaterThan(0);
      const inside = addresses.filter((address) => !address.startsWith('https://'));
      expect(
        inside.filter((address) => !/^http:/.test(address) && !isAnswered(site, address)),
        name,
      ).toEqual([]);
    }
  });

  test('no embed is in the sitemap, in the search or in the saved site', () => {
    expect(sitemapOf(site).filter((address) => address.includes('/embed/'))).toEqual([]);
    const index = readdirSync(site.folder).find((name) => name.startsWith('search-index')) ?? '';
    for (const file of [index, 'whole-site-files.json']) {
      expect(readFileSync(`${site.folder}/${file}`, 'utf8'), file).not.toContain('embed/');
    }
  });
});

test('only embeds may be shown by other sites', () => {
  const rules = readFileSync(`${rootSite.folder}/_headers`, 'utf8').split('\n\n');
  const allowed = rules.filter((rule) => rule.includes('frame-ancestors *'));
  expect(allowed).toEqual([
    '/embed/*\n  ! Content-Security-Policy\n  Content-Security-Policy: frame-ancestors *',
  ]);
  expect(rules[0]).toMatch(/^\/\*\n\s+Content-Security-Policy: frame-ancestors 'self'\n/);
});
