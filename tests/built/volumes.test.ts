import {readdirSync, readFileSync} from 'node:fs';
import {load} from 'cheerio/slim';
import {describe, expect, test} from 'vitest';
import {volumesIn} from '../sitemap.ts';
import {atlasSite, rootSite, type Site} from '../sites.ts';
import {isAnswered, recordsOf} from './site.fixture.ts';

describe.each([rootSite, atlasSite])('the site at $baseUrl', (site) => {
  test('there is a volume for each category and one of everything', () => {
    const categories = recordsOf(site, 'categories').map(({slug}) => slug);
    expect(volumesIn(site).toSorted()).toEqual([...categories, 'atlas'].toSorted());
  });

  test.each(volumesIn(site))('print/%s is whole by itself', (name) => {
    const $ = load(readFileSync(`${site.folder}/print/${name}.html`, 'utf8'));
    const attributes = (selector: string, attribute: string) =>
      $(selector)
        .toArray()
        .map((element) => $(element).attr(attribute) ?? '');
    const ids = attributes('[id]', 'id');
    const levels = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map(({tagName}) => Number(tagName[1]));
    const anchors = attributes('a[href^="#"]', 'href').map((href) => decodeURIComponent(href));
    // Without SITE_URL these lead to the pages in the folder above.
    const outside = attributes('a[href^=".."]', 'href').map(
      (href) => new URL(href, `http://site.invalid${site.baseUrl}print/${name}`).pathname,
    );

    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(anchors.filter((anchor) => !ids.includes(anchor.slice(1)))).toEqual([]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const projects = attributes('article[id^="projects-"]', 'id');
    expect(projects.toSorted()).toEqual(
      projectsBelow(site, name).map((slug) => `projects-${slug}`),
    );
    expect([...new Set(outside)].filter((path) => !isAnswered(site, path))).toEqual([]);
    expect($('script')).toHaveLength(0);
    expect(attributes('link[rel="stylesheet"]', 'href')).toEqual(['volume.css']);
    expect(attributes('[src], [srcset]', 'src')).toEqual([]);
  });

  test('volumes are not in the search index', () => {
    const files = readdirSync(site.folder).filter((name) => name.startsWith('search-index'));
    expect(files).toHaveLength(1);
    for (const file of files) {
      expect(readFileSync(`${site.folder}/${file}`, 'utf8')).not.toContain(`${site.baseUrl}print/`);
    }
  });
});

/** What the data of the site says of a category and what is below it; of everything for `atlas`. */
function projectsBelow(site: Site, name: string): readonly string[] {
  const within = recordsOf(site, 'categories').filter(
    ({slug, parent}) => name === 'atlas' || slug === name || parent === name,
  );
  return [...new Set(within.flatMap(({projects}) => projects))].sort();
}
