import {describe, expect, test} from 'vitest';
import {stringify} from 'yaml';
import type * as z from 'zod';
import {readFrontMatter} from './frontMatter.ts';
import {validate} from './issues.ts';
import type {Finding} from './problem.ts';
import {RELATION_TYPE_NAMES} from './relationTypes.ts';
import {
  articleFrontMatter,
  authorsFile,
  categoryFrontMatter,
  glossaryFile,
  landingFrontMatter,
  manualFrontMatter,
  projectFrontMatter,
  tagsFile,
} from './schema.ts';
import {searchWordsFile, vocabularyFile} from './yamlFiles.ts';

const WEB = 'https://example.org';
const page = {title: 'X', description: 'x', keywords: ['x'], image: './x.png', draft: false};

/** For each schema, data in which every key is stated. */
const SOUND: readonly (readonly [string, z.ZodType, unknown])[] = [
  [
    'docs/x/x.mdx',
    projectFrontMatter(),
    {
      ...page,
      id: 'x',
      unlisted: false,
      last_update: {date: '2026-11-22', author: 'x'},
      slug: '/projects/x',
      sidebar_position: 1,
      sidebar_label: 'x',
      retired: 'x',
      status: 'active',
      status_note: 'x',
      checked: '2026-11-22',
      confidence: 'high',
      categories: ['x'],
      tags: ['x'],
      aliases: ['x'],
      former_slugs: ['y'],
      chains: ['x'],
      token: 'x',
      resources: ['gpu'],
      founded: 2021,
      website: WEB,
      repository: WEB,
      documentation: WEB,
      demo: WEB,
      own_pages: [WEB],
      relations: [{type: 'built-on', target: 'x', source: WEB}],
      events: [{date: '2026-11', kind: 'other', title: 'x', source: 'overview'}],
      sources: {token: WEB},
    },
  ],
  [
    'docs/x/index.mdx',
    categoryFrontMatter,
    {...page, slug: '/categories/x', sidebar_position: 1, former_slugs: ['y']},
  ],
  ['docs/index.mdx', landingFrontMatter, {...page, slug: '/categories'}],
  [
    'blog/x.md',
    articleFrontMatter,
    {...page, slug: 'x', date: '2026-11-22', authors: ['a'], tags: ['t'], categories: {A: {}}},
  ],
  ['src/pages/x.mdx', manualFrontMatter, {title: 'X', description: 'x', keywords: ['x']}],
  ['blog/authors.yml', authorsFile, {a: {name: 'A', title: 'x', url: '/contribute'}}],
  ['docs/tags.yml', tagsFile, {gpu: {label: 'GPU', description: 'x', permalink: '/gpu'}}],
  [
    'docs/glossary.yml',
    glossaryFile,
    {
      a: {
        term: 'A',
        words: ['abc'],
        definition: 'x',
        more: 'x',
        projects: ['x'],
        sources: [{title: 'x', url: WEB, seen: '2026-11-22'}],
      },
    },
  ],
  ['docs/search.yml', searchWordsFile, {synonyms: [['a', 'b']], words: {'/x': ['y']}}],
  ['docs/vocabulary.yml', vocabularyFile, {gpu: {group: 'resource', words: ['x']}}],
];

const WRONG: readonly unknown[] = [
  undefined,
  null,
  '',
  '  ',
  'zzz',
  'Zz Zz, é',
  'x'.repeat(300),
  '22.11.2026',
  '2026-02-30',
  5,
  -1.5,
  1e30,
  true,
  [],
  [5],
  [null],
  ['zzz', ''],
  {},
  {zzz: 'zzz'},
  [[{}]],
];

/** Each place in data, the whole included. */
function pathsIn(data: unknown): (string | number)[][] {
  const entries: [string | number, unknown][] = Array.isArray(data)
    ? [...data.entries()]
    : typeof data === 'object' && data !== null
      ? Object.entries(data)
      : [];
  return [[], ...entries.flatMap(([key, value]) => pathsIn(value).map((path) => [key, ...path]))];
}

function withValue(data: unknown, [key, ...rest]: (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) {
    return data.map((each: unknown, index) =>
      index === key ? withValue(each, rest, value) : each,
    );
  }
  const map: Record<string, unknown> = {...(data as Record<string, unknown>)};
  if (rest.length === 0 && value === undefined) {
    const {[key]: left, ...others} = map;
    return left === undefined ? map : others;
  }
  return {...map, [key]: withValue(map[key], rest, value)};
}

function findingsOf(file: string, schema: z.ZodType, data: unknown): readonly Finding[] {
  const yaml = readFrontMatter(stringify(data, {lineWidth: 0}), 2);
  if ('message' in yaml) throw new Error(yaml.message);
  const result = validate(schema, file, yaml);
  return 'problems' in result ? result.problems : [];
}

/** Words of the library, and of the language. */
const RAW =
  /Invalid|expected|received|Too (?:big|small)|Unrecognized|\bundefined\b|\bnull\b|NaN|\[object|[a-z]\.\d/;

/** What to do, or what would be right. */
const ADVICE =
  /must |is missing: .|is empty: write .|unknown key ".*"\.|shorten it by \d|: write |: use |: leave out/;

describe.each(SOUND)('the data of %s', (file, schema, sound) => {
  test('is sound in this test', () => {
    expect(findingsOf(file, schema, sound)).toEqual([]);
  });

  test('is at fault in words that say what to do, whatever is wrong', () => {
    let faults = 0;
    for (const path of pathsIn(sound)) {
      for (const value of WRONG) {
        if (path.length === 0 && (value === undefined || value === null)) continue;
        for (const {message} of findingsOf(file, schema, withValue(sound, path, value))) {
          const where = `${path.join('/')} = ${JSON.stringify(value)}`;
          expect(message, where).not.toMatch(RAW);
          expect(message, where).toMatch(ADVICE);
          faults += 1;
        }
      }
    }
    expect(faults).toBeGreaterThan(20);
  });
});

test.each([
  [
    'status: activ',
    'status must be one of active, merged, inactive, unconfirmed. Did you mean "active"?',
    'active',
  ],
  ['status: ended', 'status must be one of active, merged, inactive, unconfirmed', undefined],
  ['founded: c. 2021', 'founded must be a year such as 2021', undefined],
  ['founded: "2021"', 'founded must be a year such as 2021: remove the quotes', '2021'],
  ['founded:', 'founded is empty: write a year such as 2021', undefined],
  [
    'events: [{date: 2026, kind: other, title: Open, at last, source: overview}]',
    'event 1: a comma ends a value inside { }: put the title in quotes, up to "at last"',
    undefined,
  ],
  [
    'website: “https://example.org”',
    "website must be an address such as https://example.org. It has curly quotes: write ' in their place",
    "'https://example.org'",
  ],
  ['token: $EXM', 'token must be the ticker without the dollar sign. Did you mean "EXM"?', 'EXM'],
  ['token: 42', 'token must be text: put it in quotes', undefined],
  ['chains: Solana', 'chains must be a list: write [Solana] in brackets', '[Solana]'],
  ['aliases: [a, {b: c}]', 'alias 2 must be text, not keys with values', undefined],
  [
    'checked: 2026-1-5',
    'checked must be a day such as 2026-11-22. Did you mean "2026-01-05"?',
    '2026-01-05',
  ],
  ['checked: 5/1/2026', 'checked must be a day such as 2026-11-22', undefined],
  [
    'events: [{date: April 2026, kind: other, title: x, source: overview}]',
    'event 1: date must be a date such as 2026, 2026-11 or 2026-11-22. Did you mean "2026-04"?',
    '2026-04',
  ],
  [
    'relations: [{type: fork, target: x, source: overview}]',
    `relation 1: type must be one of ${RELATION_TYPE_NAMES.join(', ')}`,
    undefined,
  ],
  [
    'relations: [{type: fork-of, target: x}]',
    'relation 1: source is missing: an address such as https://example.org, or overview',
    undefined,
  ],
  [
    'relations: [{type: fork-of, target: x, source: overview, sorce: x}]',
    'relation 1: unknown key "sorce". Did you mean "source"?',
    undefined,
  ],
  [
    'tags: [GPU Market]',
    'tag 1 must be lower-case words joined by hyphens, of the letters a to z and digits. Did you mean "gpu-market"?',
    'gpu-market',
  ],
  [
    'draft: true',
    'draft must be left out: a draft is not published, but lists of all pages lead to it',
    undefined,
  ],
  ['status_note: "Open\\nto all"', 'status_note must be on one line', undefined],
  ['aliases: ["A\\rB"]', 'alias 1 must be on one line', undefined],
  [
    'website: "https://example.org/a b"',
    'website must be an address without spaces or line breaks',
    undefined,
  ],
  ['keywords: []', 'keywords must name one at least, or be left out', undefined],
  ['last_update: {}', 'last_update must have a date or an author, or be left out', undefined],
  ['sidebar_position: -1e300', 'sidebar_position must be between -1000000 and 1000000', undefined],
  ['tokn: X', 'unknown key "tokn". Did you mean "token"?', 'token'],
])('%s: %s', (line, message, meant) => {
  const head = 'title: X\nslug: /projects/x\ndescription: x\ncategories: [x]\n';
  const yaml = readFrontMatter(head + line, 2);
  if ('message' in yaml) throw new Error(yaml.message);
  const result = validate(projectFrontMatter(), 'docs/x/x.mdx', yaml);
  expect('problems' in result && result.problems).toMatchObject([{message, line: 6}]);
  expect('problems' in result && result.problems[0]?.meant).toBe(meant);
});
