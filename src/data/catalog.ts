import type {FileKind} from './apiSchema.ts';

/** One of the files for programs, or a family of them. */
export interface CatalogEntry {
  /** Path without the base path. `{slug}` and `{name}` are placeholders for one word. */
  readonly path: string;
  readonly what: string;
  readonly type: string;
  /** Which schema its JSON fits. */
  readonly kind?: FileKind;
}

const JSON_TYPE = 'application/json';
const ATOM_TYPE = 'application/atom+xml';
const MARKDOWN_TYPE = 'text/markdown';
const TEXT_TYPE = 'text/plain';

/** Every file for programs, as the page about them and the OpenAPI description list it. */
export const CATALOG: readonly CatalogEntry[] = [
  {
    path: '/api/v1/projects.json',
    what: 'The facts of all projects',
    type: JSON_TYPE,
    kind: 'projects',
  },
  {
    path: '/api/v1/projects/{slug}.json',
    what: 'One project: its facts and its text',
    type: JSON_TYPE,
    kind: 'project',
  },
  {path: '/api/v1/projects.csv', what: 'All projects as a table', type: 'text/csv'},
  {
    path: '/api/v1/categories.json',
    what: 'All categories with their projects',
    type: JSON_TYPE,
    kind: 'categories',
  },
  {path: '/api/v1/categories/{slug}.json', what: 'One category', type: JSON_TYPE, kind: 'category'},
  {
    path: '/api/v1/tags.json',
    what: 'All tags with their projects',
    type: JSON_TYPE,
    kind: 'tags',
  },
  {
    path: '/api/v1/relations.json',
    what: 'Each relation between projects, or to a name without a page, and the places of the names in their picture',
    type: JSON_TYPE,
    kind: 'relations',
  },
  {
    path: '/api/v1/events.json',
    what: 'All events, the oldest first',
    type: JSON_TYPE,
    kind: 'events',
  },
  {
    path: '/api/v1/timeline.json',
    what: 'All events by year and month, the newest first',
    type: JSON_TYPE,
    kind: 'timeline',
  },
  {
    path: '/api/v1/state.json',
    what: 'The state of the field: questions, answers and their figures',
    type: JSON_TYPE,
    kind: 'state',
  },
  {
    path: '/api/v1/state/{name}.csv',
    what: 'The figures of one of these questions as a table',
    type: 'text/csv',
  },
  {
    path: '/api/v1/glossary.json',
    what: 'The words of the field, explained, with example projects',
    type: JSON_TYPE,
    kind: 'glossary',
  },
  {
    path: '/api/v1/all.json',
    what: 'All of the above in one file, with the texts',
    type: JSON_TYPE,
    kind: 'all',
  },
  {
    path: '/api/v1/schemas/{name}.json',
    what: 'The JSON Schema of each file and record',
    type: JSON_TYPE,
  },
  {path: '/api/v1/openapi.json', what: 'All files below /api/v1 in OpenAPI 3.1', type: JSON_TYPE},
  {path: '/feeds/events.xml', what: 'The 50 latest events', type: ATOM_TYPE},
  {
    path: '/feeds/changes.xml',
    what: 'All pages of projects, the last checked first',
    type: ATOM_TYPE,
  },
  {
    path: '/feeds/categories/{slug}.xml',
    what: 'The 50 latest events of a category and what is below it',
    type: ATOM_TYPE,
  },
  {path: '/cite/{slug}.bib', what: 'A citation of a project’s page in BibTeX', type: 'text/plain'},
  {path: '/cite/{slug}.json', what: 'The same in CSL-JSON', type: JSON_TYPE},
  {path: '/projects/{slug}.md', what: 'The page of a project', type: MARKDOWN_TYPE},
  {path: '/categories.md', what: 'The landing page', type: MARKDOWN_TYPE},
  {path: '/categories/{slug}.md', what: 'The page of a category', type: MARKDOWN_TYPE},
  {path: '/glossary.md', what: 'The glossary', type: MARKDOWN_TYPE},
  {
    path: '/llms.txt',
    what: 'What there is, with a link to the Markdown of each page',
    type: TEXT_TYPE,
  },
  {path: '/llms-full.txt', what: 'The Markdown of all pages', type: TEXT_TYPE},
];

/** The entry that describes a file, if any. */
export function entryOf(path: string): CatalogEntry | undefined {
  return CATALOG.find((entry) => {
    const [before = '', after] = entry.path.split(/\{\w+\}/);
    if (after === undefined) return path === before;
    const word = path.slice(before.length, path.length - after.length);
    return path === `${before}${word}${after}` && word !== '' && !word.includes('/');
  });
}
