import {XMLParser} from 'fast-xml-parser';
import {describe, expect, test} from 'vitest';
import {dataFiles} from './dataFiles.ts';
import {addressesIn} from './ownAddress.ts';
import {knowledge, SITE, sources, textOf} from './realData.fixture.ts';

const UNKNOWN = {...SITE, origin: undefined};

describe('an address', () => {
  test.each([
    ['/api/v1', '/projects/nosana', '../../projects/nosana'],
    ['/api/v1/schemas', '/api/v1/schemas/tags.json', 'tags.json'],
    ['/', '/llms.txt', 'llms.txt'],
    ['/', '/', '.'],
    ['/feeds/categories', '/', '../..'],
    ['/projects', '/categories/a#b/../c?d', '../categories/a#b/../c?d'],
  ])('in %s of %s is %s where the host is unknown', (folder, path, address) => {
    expect(addressesIn(UNKNOWN, folder)(path)).toBe(address);
  });

  test('is in full where the host is known', () => {
    expect(addressesIn(SITE, '/api/v1')('/projects/é#a')).toBe(
      'https://atlas.example.org/atlas/projects/%C3%A9#a',
    );
  });
});

describe('files of a site whose host is unknown', () => {
  const files = dataFiles(knowledge, sources.pages, UNKNOWN);
  const {projects, categories, tags, tombstones} = knowledge;
  const known = new Set([
    ...files.map(({path}) => path),
    ...[...projects, ...categories, ...tags, ...tombstones].map(({permalink}) => permalink),
    ...['/', '/categories', '/glossary', '/data', '/tags'],
  ]);

  const own = files.flatMap(({path, text}) =>
    linksOf(path, text)
      .filter((link) => !/^[a-z]+:/.test(link))
      .map((link) => ({path, link})),
  );

  test.each(['https://a.example', 'https://b.example/mirrors/atlas'])(
    'lead to pages and files that are there, below %s',
    (root) => {
      expect(new Set(own.map(({path}) => path.replace(/[\w-]+(?=\.)/, ''))).size).toBeGreaterThan(
        8,
      );
      const astray = own.filter(({path, link}) => {
        const {origin, pathname} = new URL(link, root + path);
        const target = (origin + pathname).slice(root.length);
        return !known.has(target.length > 1 ? target.replace(/\/$/, '') : target);
      });
      expect(astray.map(({path, link}) => `${path}: ${link}`)).toEqual([]);
    },
  );

  test('name no stand-in for the host', () => {
    const naming = files.filter(({text}) => /localhost|host\.invalid/.test(text));
    expect(naming.map(({path}) => path)).toEqual([]);
  });

  test('have the ids that Atom asks for: absolute, and one for each entry', () => {
    for (const path of ['/feeds/events.xml', '/feeds/changes.xml']) {
      const ids = [...textOf(path, files).matchAll(/<id>([^<]*)<\/id>/g)].map(([, id = '']) => id);
      expect(ids.length).toBeGreaterThan(1);
      expect(new Set(ids).size).toBe(ids.length);
      const uuid = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/;
      expect(ids.filter((id) => !uuid.test(id))).toEqual([]);
    }
  });
});

const xml = new XMLParser({ignoreAttributes: false, attributeNamePrefix: ''});

/** An address in our Markdown: of a link, a picture or a definition. */
const ADDRESS = /\]\(<?([^\s)>]+)|^\[(?!\^)[^\]]+\]: <?([^\s>]+)/gm;

/** The addresses in a file for programs. */
function linksOf(path: string, text: string): readonly string[] {
  if (path.endsWith('.json')) return linksIn(JSON.parse(text));
  if (path.endsWith('.xml')) return linksIn(xml.parse(text));
  if (path.endsWith('.csv')) return text.match(/(?<=,)\.\.\/[^,]*/g) ?? [];
  return [...text.matchAll(ADDRESS)].map(([, link, defined = '']) => link ?? defined);
}

const LINKS = ['$schema', '$id', '$ref', 'url', 'markdown', 'json', 'feed', 'href'];

/** The values of the fields that hold an address, wherever they are. Those of one that is a schema hold none. */
function linksIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    if (typeof field !== 'string') return linksIn(field);
    if (key === 'text') return linksOf('.md', field);
    return LINKS.includes(key) ? [field] : [];
  });
}
