import {describe, expect, test} from 'vitest';
import {assemble} from './assemble.ts';
import {formatProblem} from './problem.ts';
import {atlas, TAGS} from './smallAtlas.fixture.ts';

/** The problems of the small atlas with one page more. */
function problemsWith(file: string, text: string): string[] {
  const {docs, pages, tags} = atlas();
  return assemble({docs, tags, pages: [...pages, {file, text}]}).problems.map(formatProblem);
}

const page = (...lines: string[]) => ['---', 'title: New', ...lines, '---', '', 'Text.'].join('\n');
const project = (...lines: string[]) =>
  page('slug: /projects/new', 'description: New.', 'categories: [clouds]', ...lines);

describe('the knowledge base', () => {
  test.each([
    ['a key that no page has', (text: string) => text.replace('\n---', '\nstatus: active\n---')],
    ['front matter that cannot be read', (text: string) => text.replace('slug:', 'slug: [')],
  ])('knows a category whose page has %s', (_, change) => {
    const {docs, pages, tags} = atlas();
    const file = 'docs/apps/games/index.mdx';
    const changed = pages.map((each) =>
      each.file === file ? {file, text: change(each.text)} : each,
    );
    expect(assemble({docs, tags, pages: changed}).problems.map((each) => each.file)).toEqual([
      file,
    ]);
  });

  test('holds categories as a tree and projects by category, in the order of their positions', () => {
    const {knowledge, problems} = assemble(atlas());
    expect(problems).toEqual([]);
    expect(knowledge.categories.map(({slug, parent}) => [slug, parent])).toEqual([
      ['clouds', undefined],
      ['apps', undefined],
      ['games', 'apps'],
    ]);
    expect(knowledge.projects.map(({slug}) => slug)).toEqual(['render', 'akash', 'dice']);
    expect(knowledge.landing?.title).toBe('Atlas');
  });

  test('has the words of each page, without its footnotes and front matter', () => {
    const akash = assemble(atlas()).knowledge.projects.find(({slug}) => slug === 'akash');
    expect(akash?.body).toBe('Rents out GPUs, as Render does.');
  });
});

test('an alias that leads to the page of another is reported, in one line', () => {
  const takes = (title: string) =>
    problemsWith(
      'docs/clouds/overclock.mdx',
      `---\ntitle: ${title}\nslug: /projects/overclock\ndescription: New.\ncategories: [clouds]\n---\n`,
    );
  expect(takes('New')).toEqual([
    'docs/clouds/akash.mdx:8:11 the alias "Overclock" leads to /projects/overclock, which is the page docs/clouds/overclock.mdx: leave it out, or give that page another slug',
  ]);
  expect(takes('OVERCLOCK')).toHaveLength(1);
});

describe('a page is reported with the place and what to do when', () => {
  test.each([
    [
      'it has an unknown key',
      project('staus: active'),
      '6:8 unknown key "staus". Did you mean "status"?',
    ],
    [
      'it has an unknown tag',
      project('tags: [gpus]'),
      '6:8 unknown tag "gpus". Did you mean "gpu"? Tags are listed in docs/tags.yml',
    ],
    [
      'it is related to itself',
      project('aliases: [Newer]', 'relations: [{type: built-on, target: newer, source: overview}]'),
      '7:38 "newer" is a name of this page: name the other project',
    ],
    [
      'it states a relation twice',
      project(
        'relations:',
        '  - {type: built-on, target: Solana, source: overview}',
        '  - {type: built-on, target: SOLANA, source: https://example.org}',
      ),
      '8:5 the relation built-on "SOLANA" is listed twice: keep one',
    ],
    [
      'it names an unknown category',
      page('slug: /projects/new', 'description: New.', 'categories: [clouds, gamess]'),
      '5:22 unknown category "gamess". Did you mean "games"? A category is a folder of docs/ with an index.mdx',
    ],
    [
      'it is in the folder of another category',
      page('slug: /projects/new', 'description: New.', 'categories: [games]'),
      '5:14 the first category is "games", but the page is in docs/clouds: move it to docs/apps/games, or name its own category first',
    ],
    [
      'its slug is taken',
      page('slug: /projects/akash', 'description: New.', 'categories: [clouds]'),
      '3:7 the slug /projects/akash is already used by docs/clouds/akash.mdx: give one of the two pages another',
    ],
    [
      'its alias is the name of another',
      project('aliases: [x, AKASH]'),
      '6:14 the name "AKASH" is also that of docs/clouds/akash.mdx: give the newer of the two pages another name or alias, or write on the older if both are one project',
    ],
    [
      'its former slug is the address of another',
      project('former_slugs: [akash]'),
      '6:16 /projects/akash leads to docs/clouds/akash.mdx already: a former slug belongs to one page',
    ],
    [
      'its former slug is a name of another',
      project('former_slugs: [overclock]'),
      '6:16 /projects/overclock leads to docs/clouds/akash.mdx already: a former slug belongs to one page',
    ],
    [
      'its former slug is its own',
      project('former_slugs: [new]'),
      '6:16 new is the slug of this page: leave it out',
    ],
    [
      'it is a second landing page',
      page('slug: /categories', 'description: New.'),
      '3:7 the slug /categories is already used by docs/index.mdx: there is one landing page',
    ],
    [
      'its slug is of no kind of page',
      page('slug: /new', 'description: New.'),
      '3:7 the slug /new is of no kind of page: /projects/<name>, or /categories/<name> for a category',
    ],
    [
      'a date is not one',
      project('events:', '  - {date: last May, kind: other, title: x, source: overview}'),
      '7:12 event 1: date must be a date such as 2026, 2026-11 or 2026-11-22',
    ],
    [
      'a day does not exist',
      project('checked: 2026-13-40'),
      '6:10 checked is 2026-13-40, no day of the calendar: write one such as 2026-11-22',
    ],
    [
      'a day is written otherwise',
      project('checked: 22.11.2026'),
      '6:10 checked must be a day such as 2026-11-22. Did you mean "2026-11-22"?',
    ],
    [
      'the day of an event does not exist',
      project('events:', '  - {date: 2026-02-30, kind: other, title: x, source: overview}'),
      '7:12 event 1: date is 2026-02-30, no date of the calendar: write one such as 2026, 2026-11 or 2026-11-22',
    ],
    [
      'the month of an event does not exist',
      project('events:', '  - {date: 2026-13, kind: other, title: x, source: overview}'),
      '7:12 event 1: date is 2026-13, no date of the calendar: write one such as 2026, 2026-11 or 2026-11-22',
    ],
    [
      'an event has no kind',
      project('events:', '  - {date: 2026, title: x, source: overview}'),
      '7:5 event 1: kind is missing: one of launch, release, token, funding, merger, renaming, security, legal, shutdown, plan, other',
    ],
    [
      'the kind of an event is misspelled',
      project('events:', '  - {date: 2026, kind: lauch, title: x, source: overview}'),
      '7:24 event 1: kind must be one of launch, release, token, funding, merger, renaming, security, legal, shutdown, plan, other. Did you mean "launch"?',
    ],
    [
      'a relation ends before it began',
      project(
        'relations:',
        '  - {type: part-of, target: X, since: 2025-03, until: 2025-02-27, source: overview}',
      ),
      '7:55 relation 1: until is before "since": a relation ends after it began',
    ],
    [
      'the day on which a relation ended does not exist',
      project('relations:', '  - {type: part-of, target: X, until: 2026-02-30, source: overview}'),
      '7:39 relation 1: until is 2026-02-30, no date of the calendar: write one such as 2026, 2026-11 or 2026-11-22',
    ],
    [
      'its year is not one',
      project('founded: c. 2021'),
      '6:10 founded must be a year such as 2021',
    ],
    [
      'a word of a list is misspelled',
      project('resources: [gppu]'),
      '6:13 resource 1 must be one of gpu, cpu, storage, bandwidth, data, models, agents. Did you mean "gpu"?',
    ],
    [
      'a relation has no source',
      project('relations:', '  - {type: built-on, target: Solana}'),
      '7:5 relation 1: source is missing: an address such as https://example.org, or overview',
    ],
    [
      'an address is not one',
      project('website: example.org'),
      '6:10 website must be an address such as https://example.org',
    ],
    [
      'an address of its own is not one',
      project('own_pages: [https://example.org, blog]'),
      '6:34 own_page 2 must be an address such as https://example.org',
    ],
    [
      'its confidence is unknown',
      project('confidence: sure'),
      '6:13 confidence must be one of high, medium, low',
    ],
    [
      'its description is too long',
      page('slug: /categories/new', `description: ${'x'.repeat(161)}`),
      '4:14 description is 161 characters long, 160 at most: shorten it by 1',
    ],
    [
      'a key is missing',
      page('slug: /projects/new', 'description: New.'),
      '2:1 categories is missing: at least one category, such as [compute-marketplaces]',
    ],
    [
      'it is not MDX',
      `${project()}\n\na <b> c`,
      '10:3 not valid MDX: a tag without its partner: delete it, or write \\< to show the sign',
    ],
    [
      'its front matter is not YAML',
      page('slug: ['),
      '3:7 not valid YAML: a bracket or brace is not closed: close it',
    ],
    [
      'it has no front matter',
      'Text.',
      '1:1 the page does not begin with front matter: put its title, and what else the template in CONTRIBUTING.md requires, between two lines of ---',
    ],
  ])('%s', (_, text, problem) => {
    expect(problemsWith('docs/clouds/new.mdx', text)).toEqual([`docs/clouds/new.mdx:${problem}`]);
  });

  test.each(['2025', '2025-03', '2025-03-01'])(
    'a relation may end in the month in which it began: %s',
    (until) => {
      const text = project(
        'relations:',
        `  - {type: part-of, target: X, since: 2025-03, until: ${until}, source: overview}`,
      );
      expect(problemsWith('docs/clouds/new.mdx', text)).toEqual([]);
    },
  );

  test('a key within a key is unknown', () => {
    const text = project(
      'relations:',
      '  - {type: part-of, target: X, source: overview, sauce: x}',
    );
    expect(problemsWith('docs/clouds/new.mdx', text)).toEqual([
      'docs/clouds/new.mdx:7:57 relation 1: unknown key "sauce". Use one of type, target, since, until, source',
    ]);
  });
});

describe('the slug of a page', () => {
  test.each(['new', 'io-net', 'c-plus-plus', '42'])('may be %s', (slug) => {
    const text = page(`slug: /projects/${slug}`, 'description: New.', 'categories: [clouds]');
    expect(problemsWith('docs/clouds/new.mdx', text)).toEqual([]);
  });

  test.each([
    'io.net',
    'a?b',
    'a#b',
    '..',
    'A',
    'a%2fb',
    'a.html',
    'a/b',
    'a--b',
    '-a',
    'a-',
    'straße',
    'сеть',
    '',
  ])('may not be %j', (slug) => {
    const rest = 'followed by lower-case words joined by hyphens, of the letters a to z and digits';
    const project = page(`slug: "/projects/${slug}"`, 'description: x', 'categories: [clouds]');
    expect(problemsWith('docs/clouds/new.mdx', project)).toEqual([
      `docs/clouds/new.mdx:3:7 slug must be /projects/ ${rest}`,
    ]);
    const category = page(`slug: "/categories/${slug}"`, 'description: x');
    expect(problemsWith('docs/new/index.mdx', category)).toEqual([
      `docs/new/index.mdx:3:7 slug must be /categories/ ${rest}`,
    ]);
  });

  test('of a category may not be what another name of it leads to', () => {
    const text = page('slug: /categories/new', 'aliases: [Games]', 'description: x');
    expect(problemsWith('docs/new/index.mdx', text)).toEqual([
      'docs/new/index.mdx:4:11 the alias "Games" leads to /categories/games, which is the page docs/apps/games/index.mdx: leave it out, or give that page another slug',
    ]);
  });

  test('may not be a name that Windows or Docusaurus reserves', () => {
    const text = page('slug: /projects/con', 'description: x', 'categories: [clouds]');
    expect(problemsWith('docs/clouds/new.mdx', text)).toEqual([
      'docs/clouds/new.mdx:3:7 slug is /projects/con, a reserved name: use another, such as /projects/con-page',
    ]);
  });
});

describe('the list of tags is refused when', () => {
  test.each([
    ['it is not YAML', 'gpu: [', '1:6 not valid YAML: a bracket or brace is not closed: close it'],
    [
      'a tag has no description',
      'gpu:\n  label: GPU',
      '2:3 gpu: description is missing: one sentence',
    ],
    [
      'a tag has an unknown key',
      'gpu: {label: GPU, description: x, permalnk: /x}',
      '1:45 gpu: unknown key "permalnk". Did you mean "permalink"?',
    ],
  ])('%s', (_, text, problem) => {
    const {problems} = assemble({docs: 'docs', pages: [], tags: {file: TAGS, text}});
    expect(problems.map(formatProblem)).toEqual([`${TAGS}:${problem}`]);
  });
});

test('two tags with one address are reported', () => {
  const text =
    'gpu: {label: GPU, description: x}\nchain: {label: Chain, description: x, permalink: /gpu}\n';
  const {problems} = assemble({...atlas(), tags: {file: 'docs/tags.yml', text}});
  expect(problems.map(formatProblem)).toEqual([
    'docs/tags.yml:2:8 /tags/gpu is the address of the tag "gpu" already: give one of the two another',
  ]);
});
