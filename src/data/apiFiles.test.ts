import addFormats from 'ajv-formats';
import Ajv from 'ajv/dist/2020.js';
import {describe, expect, test} from 'vitest';
import * as z from 'zod';
import {atlas, knowledgeOf} from '../knowledge/smallAtlas.fixture.ts';
import {fileSchemas} from './apiSchema.ts';
import {entryOf} from './catalog.ts';
import {dataFiles} from './dataFiles.ts';
import {files, SITE, textOf} from './realData.fixture.ts';

const isSchema = ({path}: {path: string}) => path.startsWith('/api/v1/schemas/');
const records = files.filter(({path}) => entryOf(path)?.kind !== undefined);

const ajv = new Ajv({strict: true, allErrors: true});
addFormats.default(ajv);
for (const {text} of files.filter(isSchema)) ajv.addSchema(JSON.parse(text));

test.each(records.map(({path, text}) => [path, text]))('%s fits the schema it names', (_, text) => {
  const data = JSON.parse(text);
  expect(ajv.validate(data.$schema, data), ajv.errorsText()).toBe(true);
});

test('each file names the schema of its kind and has no field that the schema does not know', () => {
  for (const {path, text} of records) {
    const kind = entryOf(path)?.kind ?? 'all';
    const data = JSON.parse(text);
    expect(data.$schema, path).toBe(`https://atlas.example.org/atlas/api/v1/schemas/${kind}.json`);
    expect(z.strictObject(fileSchemas[kind].shape).parse(data), path).toEqual(data);
  }
});

test.each([
  ['an unknown status', {status: 'sleeping'}],
  ['no address', {url: undefined}],
  ['a day written otherwise', {checked: '22.11.2026'}],
])('a project with %s does not fit', (_, change) => {
  const data = JSON.parse(textOf('/api/v1/projects/nosana.json'));
  const changed = JSON.parse(JSON.stringify({...data, project: {...data.project, ...change}}));
  expect(ajv.validate(data.$schema, changed)).toBe(false);
});

test('a project fits that has a field of a later edition', () => {
  const data = JSON.parse(textOf('/api/v1/projects/nosana.json'));
  const later = {...data, project: {...data.project, mascot: 'otter'}};
  expect(ajv.validate(data.$schema, later)).toBe(true);
});

describe('the small atlas', () => {
  test('lists a relation that both sides state once, with the sources of both', () => {
    expect(small('/api/v1/relations.json').relations).toMatchInlineSnapshot(`
      [
        {
          "from": "akash",
          "sources": [
            "overview",
          ],
          "target": "RENDER",
          "to": "render",
          "type": "partner-of",
        },
        {
          "from": "akash",
          "sources": [
            "overview",
          ],
          "target": "Cosmos",
          "to": null,
          "type": "built-on",
        },
        {
          "from": "akashi",
          "since": "2024",
          "sources": [
            "overview",
            "https://kite.example.org",
          ],
          "target": "Kite",
          "to": "kite",
          "type": "partner-of",
          "until": "2026-04",
        },
        {
          "from": "akashi",
          "sources": [
            "overview",
          ],
          "target": "Kite",
          "to": "kite",
          "type": "part-of",
        },
        {
          "from": "kite",
          "sources": [
            "https://kite.example.org",
          ],
          "target": "Cosmos",
          "to": null,
          "type": "built-on",
        },
      ]
    `);
  });

  test('lists events the oldest first, whatever is known of their dates', () => {
    expect(small('/api/v1/events.json').events).toMatchInlineSnapshot(`
      [
        {
          "date": "2026",
          "kind": "other",
          "project": "kite",
          "source": "overview",
          "title": "Begins",
        },
        {
          "date": "2026-04",
          "kind": "other",
          "project": "kite",
          "source": "overview",
          "title": "Is built",
        },
        {
          "date": "2026-04-22",
          "kind": "launch",
          "project": "kite",
          "source": "overview",
          "title": "Flies",
        },
      ]
    `);
  });

  test('only the dump says which projects are no longer listed, and why', () => {
    const {retired, projects} = small('/api/v1/all.json');
    expect(retired).toEqual([{slug: 'gone', name: 'Gone', because: 'It never was.'}]);
    expect(projects.map(({slug}: {slug: string}) => slug)).not.toContain('gone');
  });

  test('has a project with its facts, its text and its addresses', () => {
    expect(small('/api/v1/projects/akash.json')).toMatchInlineSnapshot(`
      {
        "$schema": "https://atlas.example.org/atlas/api/v1/schemas/project.json",
        "checked": "2026-11-22",
        "license": "CC-BY-4.0",
        "project": {
          "aliases": [
            "Overclock",
            "Akash Network",
          ],
          "all_relations": [
            {
              "inverse": false,
              "sources": [
                "overview",
              ],
              "target": "Cosmos",
              "to": null,
              "type": "built-on",
            },
            {
              "inverse": false,
              "sources": [
                "overview",
              ],
              "target": "RENDER",
              "to": "render",
              "type": "partner-of",
            },
          ],
          "categories": [
            "clouds",
          ],
          "chains": [],
          "checked": "2026-11-22",
          "description": "Rents out GPUs...",
          "events": [],
          "former_slugs": [],
          "json": "https://atlas.example.org/atlas/api/v1/projects/akash.json",
          "markdown": "https://atlas.example.org/atlas/projects/akash.md",
          "own_pages": [],
          "relations": [
            {
              "source": "overview",
              "target": "RENDER",
              "type": "partner-of",
            },
            {
              "source": "overview",
              "target": "Cosmos",
              "type": "built-on",
            },
          ],
          "resources": [],
          "slug": "akash",
          "sources": {},
          "status": "active",
          "tags": [
            "gpu",
            "chain",
          ],
          "text": "Rents out GPUs, as Render does.[^overview-2024]

      [^overview-2024]: Dice says so.
      ",
          "title": "Akash",
          "token": "AKT",
          "url": "https://atlas.example.org/atlas/projects/akash",
        },
        "version": 1,
      }
    `);
  });

  test('gives a relation with both of its projects', () => {
    const {all_relations: relations} = small('/api/v1/projects/kite.json').project;
    expect(relations).toEqual([
      {
        type: 'built-on',
        inverse: false,
        to: null,
        target: 'Cosmos',
        sources: ['https://kite.example.org'],
      },
      {
        type: 'part-of',
        inverse: true,
        to: 'akashi',
        target: 'Akashi',
        sources: ['overview'],
      },
      {
        type: 'partner-of',
        inverse: false,
        to: 'akashi',
        target: 'Akashi',
        since: '2024',
        until: '2026-04',
        sources: ['https://kite.example.org', 'overview'],
      },
    ]);
  });

  test('has a category with its place and its projects', () => {
    expect(small('/api/v1/categories/games.json').category).toMatchInlineSnapshot(`
      {
        "aliases": [],
        "description": "Games.",
        "feed": "https://atlas.example.org/atlas/feeds/categories/games.xml",
        "former_slugs": [],
        "json": "https://atlas.example.org/atlas/api/v1/categories/games.json",
        "markdown": "https://atlas.example.org/atlas/categories/games.md",
        "parent": "apps",
        "projects": [
          "dice",
          "render",
        ],
        "slug": "games",
        "title": "Games",
        "url": "https://atlas.example.org/atlas/categories/games",
      }
    `);
  });
});

function small(path: string) {
  const {docs, tags, pages} = atlas();
  const page = (name: string, ...lines: string[]) => ({
    file: `docs/clouds/${name.toLowerCase()}.mdx`,
    text: `---\ntitle: ${name}\nslug: /projects/${name.toLowerCase()}\ndescription: ${name}.\ncategories: [clouds]\n${lines.join('\n')}\n---\n\nText.\n`,
  });
  const more = {
    docs,
    tags,
    pages: [
      ...pages,
      page(
        'Kite',
        'relations:',
        '  - {type: partner-of, target: Akashi, until: 2026-04, source: https://kite.example.org}',
        '  - {type: built-on, target: Cosmos, source: https://kite.example.org}',
        'events:',
        '  - {date: 2026-04-22, kind: launch, title: Flies, source: overview}',
        '  - {date: 2026, kind: other, title: Begins, source: overview}',
        '  - {date: 2026-04, kind: other, title: Is built, source: overview}',
      ),
      page(
        'Akashi',
        'relations:',
        '  - {type: partner-of, target: Kite, since: 2024, source: overview}',
        '  - {type: part-of, target: Kite, source: overview}',
      ),
      page('Gone', 'retired: It never was.'),
    ],
  };
  return JSON.parse(textOf(path, dataFiles(knowledgeOf(more), more.pages, SITE)));
}
