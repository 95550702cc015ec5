import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {repositoryUrl} from '../../src/config/repository.ts';
import {DEV_ONLY} from '../../src/plugins/findings/words.ts';
import {atlasSite, rootSite} from '../sites.ts';
import {pageAt, recordsOf} from './site.fixture.ts';

/*
 * How a reader gets from a page to its file. One site knows its repository; the other does as the build host does.
 */

const PAGES: Readonly<Record<string, string>> = {
  'projects/nosana': 'docs/compute-marketplaces/nosana.mdx',
  'categories/data': 'docs/data/index.mdx',
  categories: 'docs/index.mdx',
  'blog/decentralizing-ai': 'blog/decentralizing-ai.md',
  'contribute/policy': 'src/pages/contribute/policy.mdx',
  data: 'src/pages/data.mdx',
  glossary: 'docs/glossary.yml',
};

const WORDS = ['Edit this page', 'Report a problem', 'History'];

describe.each([rootSite, atlasSite])('the site in $folder', (site) => {
  const {REPOSITORY_URL = process.env.REPOSITORY_URL} = site.env ?? {};
  const repository = repositoryUrl({...process.env, REPOSITORY_URL});

  /** The links below a page, by their words. */
  function linksOn(path: string): ReadonlyMap<string, URL> {
    const $ = pageAt(site, `${site.baseUrl}${path}`);
    const links = $('a[rel~="external"]').toArray();
    return new Map(
      links
        .map((link): [string, URL] => [$(link).text(), new URL($(link).attr('href') ?? '')])
        .filter(([words]) => WORDS.includes(words)),
    );
  }

  test.each(Object.entries(PAGES))('/%s leads to %s if the repository is known', (path, file) => {
    const links = linksOn(path);
    expect([...links.keys()]).toEqual(repository ? WORDS : []);
    if (!repository) return;
    expect(links.get('Edit this page')?.href).toContain(`/edit/main/${file}`);
    expect(links.get('History')?.href).toContain(`/commits/main/${file}`);
    const report = decodeURIComponent(links.get('Report a problem')?.search ?? '');
    expect(report).toContain(`${site.baseUrl}${path}`);
    expect(report).toContain(
      pageAt(site, `${site.baseUrl}${path}`)('h1').first().text().replaceAll(' ', '+'),
    );
  });

  test('the page about contributing speaks of such links only where there are some', () => {
    const text = pageAt(site, `${site.baseUrl}contribute`)('main').text();
    expect(text).toContain('npm run new');
    for (const words of WORDS.slice(0, 2)) expect(text.includes(words)).toBe(!!repository);
    expect(text.includes('propose a project')).toBe(!!repository);
  });

  test('every project has them', () => {
    const without = recordsOf(site, 'projects').filter(
      ({slug}) => linksOn(`projects/${slug}`).size !== (repository ? WORDS.length : 0),
    );
    expect(without.map(({slug}) => slug)).toEqual([]);
  });

  test('nothing of the panel that shows findings while pages are edited is published', () => {
    const scripts = readdirSync(join(site.folder, 'assets/js')).filter((name) =>
      name.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(0);
    const texts = scripts.map((name) => readFileSync(join(site.folder, 'assets/js', name), 'utf8'));
    expect(scripts.filter((_, index) => texts[index]?.includes(DEV_ONLY))).toEqual([]);
  });
});
