import {createHash} from 'node:crypto';
import {load, type CheerioAPI} from 'cheerio/slim';
import type {Element} from 'domhandler';
import {describe, expect, test} from 'vitest';
import {sitemapOf} from '../sitemap.ts';
import {atlasSite, rootSite, type Site} from '../sites.ts';
import {isAnswered, pageAt, recordsOf} from './site.fixture.ts';

describe.each([rootSite, atlasSite])('the site at $baseUrl', (site) => {
  const sitemap = sitemapOf(site);

  test.each(['projects', 'categories', 'tags'] as const)(
    'names in its sitemap the %s of its data, and no others',
    (kind) => {
      const named = sitemap.filter((address) => address.startsWith(`${site.baseUrl}${kind}/`));
      const known = recordsOf(site, kind).map(({address}) => address);
      expect(known.length).toBeGreaterThan(0);
      expect(named.toSorted()).toEqual(known.toSorted());
    },
  );

  test('names no volume for print in its sitemap', () => {
    expect(sitemap.filter((address) => address.includes('/print/'))).toEqual([]);
  });

  test('has for each address of its sitemap a page that is whole before anything else is loaded', () => {
    const [loader] = scriptsOf(pageAt(site, site.baseUrl));
    const faults = sitemap.flatMap((address) =>
      faultsOf(site, pageAt(site, address), loader).map((fault) => `${address}: ${fault}`),
    );
    expect(loader).toMatch(/\w/);
    expect(faults).toEqual([]);
  });
});

test.each([
  ['<h1>One</h1><h1>Two</h1>', '2 main headings'],
  ['<h1>A</h1><script>other()</script>', 'scripts other than that of every page'],
  ['<h1>A</h1><style>a {color: red}</style>', 'a style that its policy refuses'],
  ['<h1 onclick="x()">A</h1>', 'h1 has onclick="x()"'],
  ['<h1>A</h1><img src="/img/home.png">', '<img> loads /img/home.png'],
  [
    '<h1>A</h1><link rel="preload stylesheet" href="https://a.invalid">',
    '<link> loads https://a.invalid',
  ],
  ['<h1>A</h1><svg><path d="M NaN 0"></path></svg>', 'path has d="M NaN 0"'],
  [
    '<h1>A</h1><link rel="alternate" type="application/json" href="/none.json">',
    'no file at /none.json',
  ],
])('a page with %s is found', (html, fault) => {
  const $ = load(`<html><head></head><body>${html}</body></html>`);
  expect(faultsOf(rootSite, $, undefined)).toContain(fault);
});

test('the home page leads to every project in one step', () => {
  const $ = pageAt(rootSite, '/');
  const links = new Set($('main a').map((_, link) => $(link).attr('href')));
  const projects = recordsOf(rootSite, 'projects').map(({address}) => address);
  expect(projects.filter((address) => !links.has(address))).toEqual([]);
});

test('the overview links each project with whose name an item begins', () => {
  const $ = pageAt(rootSite, '/blog/decentralizing-ai');
  const addressOf = new Map(
    recordsOf(rootSite, 'projects').flatMap(({title, address, aliases = []}) =>
      [title, ...aliases].map((name) => [name, address] as const),
    ),
  );
  const names = $('article li > strong:first-child')
    .toArray()
    .map((name) => ({
      text: $(name).text().replace(/:$/, '').trim(),
      href: $(name).find('a').attr('href'),
    }));
  const known = names.filter(({text}) => addressOf.has(text));
  expect(known.length).toBeGreaterThan(0);
  expect(known.filter(({text, href}) => href !== addressOf.get(text))).toEqual([]);
});

/**
 * What a page does or asks for before a reader moves, beyond what every page does: none of this needs a browser. The
 * loader is one text, so that it does on each page what tests/addresses.spec.ts sees it do on some.
 */
function faultsOf(site: Site, $: CheerioAPI, loader: string | undefined): readonly string[] {
  const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
  const isAllowed = (text: string) =>
    policy.includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  const scripts = scriptsOf($);
  const headings = $('h1').length;
  const styles = $('style')
    .toArray()
    .map((style) => $(style).text());
  const loading = $('[src], [srcset], [poster], object, link').toArray().filter(loads);
  const attributes = $('html, html *')
    .toArray()
    .flatMap(({tagName, attribs}) =>
      Object.entries(attribs).map(([name, value]) => ({tagName, name, value})),
    );
  const alternates = $('link[rel="alternate"][type]').toArray().map(addressOf);
  return [
    ...(headings === 1 ? [] : [`${headings} main headings`]),
    ...(scripts.join() === (loader ?? '') ? [] : ['scripts other than that of every page']),
    ...(scripts.every(isAllowed) ? [] : ['a script that its policy refuses']),
    ...(styles.every(isAllowed) ? [] : ['a style that its policy refuses']),
    ...loading.map((element) => `<${element.tagName}> loads ${addressOf(element)}`),
    ...attributes
      .filter(({name, value}) => /^on/.test(name) || /\bNaN\b|\[object /.test(value))
      .map(({tagName, name, value}) => `${tagName} has ${name}="${value}"`),
    ...alternates.filter((href) => !isAnswered(site, href)).map((href) => `no file at ${href}`),
  ];
}

/** The texts of the scripts that browsers run. */
function scriptsOf($: CheerioAPI): readonly string[] {
  const scripts = $('script').not('[type="application/ld+json"]').toArray();
  return scripts.map((script) => $(script).text());
}

/** Whether a browser loads by itself what an element names. The icon, a file of the site, is the exception. */
function loads(element: Element): boolean {
  if (element.tagName !== 'link') return !addressOf(element).startsWith('data:');
  const rels = (element.attribs.rel ?? '').split(' ');
  return rels.some((rel) => !['alternate', 'canonical', 'icon'].includes(rel));
}

function addressOf({attribs}: Element): string {
  const {href, src, srcset, poster, data} = attribs;
  return href ?? src ?? srcset ?? poster ?? data ?? '';
}
