import {describe, expect, test} from 'vitest';
import {rootSite} from '../sites.ts';
import {pageAt, readJson, recordsOf} from './site.fixture.ts';

interface Stated {
  readonly sources: Readonly<Partial<Record<string, string>>>;
  readonly events: readonly {readonly source: string}[];
}

describe('each page of a project', () => {
  const pages = recordsOf(rootSite, 'projects').map(({slug}) => {
    const $ = pageAt(rootSite, `/projects/${slug}`);
    const items = $('main [data-footnotes] li').toArray();
    return {slug, $, items};
  });

  test('numbers its sources from 1, and each number on it leads to one of them', () => {
    const wrong = pages.filter(({$, items}) => {
      const ids = items.map((item) => $(item).attr('id'));
      const targets = $('main [data-footnote-ref]')
        .toArray()
        .map((mark) => [$(mark).attr('href'), `#source-${$(mark).text()}`]);
      return (
        ids.some((id, index) => id !== `source-${index + 1}`) ||
        targets.some(([href, wanted]) => href !== wanted || !ids.includes(href?.slice(1)))
      );
    });
    expect(wrong.map(({slug}) => slug)).toEqual([]);
  });

  test('lists what its facts and events name, each at its number', () => {
    const missing = pages.flatMap(({slug, $, items}) => {
      const {project}: {project: Stated} = readJson(
        `${rootSite.folder}/api/v1/projects/${slug}.json`,
      );
      const listed = new Set(
        items.flatMap((item) =>
          $(item)
            .find('a[rel="external"]')
            .toArray()
            .map((link) => $(link).attr('href')),
        ),
      );
      const {status, chains, token, founded, website} = project.sources;
      return [status, chains, token, founded, website, ...project.events.map(({source}) => source)]
        .filter((source) => source !== undefined && source !== 'overview' && !listed.has(source))
        .map((source) => `${slug}: ${source}`);
    });
    expect(missing).toEqual([]);
  });

  test('leads back from a source to what rests on it', () => {
    const broken = pages.flatMap(({slug, $, items}) =>
      items.flatMap((item) =>
        $(item)
          .find('a[href^="#"]')
          .toArray()
          .map((link) => $(link).attr('href') ?? '')
          .filter((href) => $(href).length !== 1)
          .map((href) => `${slug}: ${href}`),
      ),
    );
    expect(broken).toEqual([]);
  });
});
