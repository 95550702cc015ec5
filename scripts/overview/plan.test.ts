import {describe, expect, test} from 'vitest';
import {NO_DECISIONS} from './decisions.ts';
import type {Decisions, Disk, FreshPage, PlannedPage} from './model.ts';
import {readKnownPages} from './pages/knownPages.ts';
import {planPages} from './plan.ts';

/** The texts of a page; undefined if the version does not exist. */
interface Texts {
  readonly base?: string;
  readonly fresh?: string;
  readonly disk?: string;
}

const PATH = 'cat/x.mdx';

/** A page with the given slug and text. */
function page(text: string, slug = 'x', keys = ''): string {
  return `---\ntitle: X\nslug: /projects/${slug}\n${keys}---\n\n${text}\n`;
}

function freshPage(text: string, path = PATH, slug = 'x'): FreshPage {
  const permalink = `/projects/${slug}`;
  return {path, permalink, text: page(text, slug), owner: {type: 'project', slug}, body: []};
}

function plan(fresh: readonly FreshPage[], disk: Disk, decisions: Partial<Decisions> = {}) {
  const {places} = readKnownPages(disk);
  return planPages(fresh, disk, places, {...NO_DECISIONS, ...decisions});
}

/** Plans a page that has not been moved or renamed. */
function planOne({base, fresh, disk}: Texts, decisions?: Partial<Decisions>): PlannedPage[] {
  const files = (text?: string) => new Map(text === undefined ? [] : [[PATH, page(text)]]);
  return plan(
    fresh === undefined ? [] : [freshPage(fresh)],
    {pages: files(disk), base: files(base)},
    decisions,
  );
}

/** What becomes of the page, with its text and its base after the run; undefined leaves the file as it is. */
function outcome({action, path, text, base}: PlannedPage) {
  return {action, path, text: bodyOf(text), base: bodyOf(base)};
}

function bodyOf(text: string | undefined): string | undefined {
  return text?.split('---\n\n')[1]?.trim();
}

describe('what becomes of a page', () => {
  test.each<[string, Texts, string, Texts]>([
    ['new in the article', {fresh: 'a'}, 'create', {disk: 'a', base: 'a'}],
    ['unchanged', {base: 'a', fresh: 'a', disk: 'a'}, 'unchanged', {disk: 'a', base: 'a'}],
    [
      'changed by the article',
      {base: 'a', fresh: 'b', disk: 'a'},
      'update',
      {disk: 'b', base: 'b'},
    ],
    ['edited by a person', {base: 'a', fresh: 'a', disk: 'c'}, 'keep', {disk: 'c', base: 'a'}],
    [
      'changed in different places',
      {base: 'one\n\ntwo', fresh: 'one\n\n2', disk: '1\n\ntwo'},
      'merge',
      {disk: '1\n\n2', base: 'one\n\n2'},
    ],
    ['changed in the same place', {base: 'a', fresh: 'b', disk: 'c'}, 'conflict', {}],
    ['changed alike', {base: 'a', fresh: 'b', disk: 'b'}, 'unchanged', {disk: 'b', base: 'b'}],
    [
      'without a base, but as written',
      {fresh: 'a', disk: 'a'},
      'unchanged',
      {disk: 'a', base: 'a'},
    ],
    ['without a base, and different', {fresh: 'a', disk: 'c'}, 'foreign', {}],
    ['deleted by a person', {base: 'a', fresh: 'a'}, 'deleted', {}],
    ['deleted by a person, changed by the article', {base: 'a', fresh: 'b'}, 'deleted', {}],
    ['no longer in the article', {base: 'a', disk: 'a'}, 'orphan', {}],
    ['no longer in the article, edited', {base: 'a', disk: 'c'}, 'orphan', {}],
  ])('%s', (_, texts, action, {disk, base}) => {
    expect(planOne(texts).map(outcome)).toEqual([{action, path: PATH, text: disk, base}]);
  });

  test.each<[string, Texts]>([
    ['was deleted and is no longer in the article', {base: 'a'}],
    ['a person made', {disk: 'c'}],
  ])('nothing is planned for one that %s', (_, texts) => {
    expect(planOne(texts)).toEqual([]);
  });

  test('a conflict has what each side says', () => {
    const [planned] = planOne({base: 'a', fresh: 'b', disk: 'c'});
    expect(planned?.conflicts).toEqual([
      {what: 'paragraph', line: 6, base: 'a', overview: 'b', page: 'c'},
    ]);
  });
});

describe('what a person decides', () => {
  const CONFLICT = {base: 'a', fresh: 'b', disk: 'c'};

  test.each<[string, Texts, Partial<Decisions>, string, Texts]>([
    [
      '--take overview',
      CONFLICT,
      {take: new Map([[PATH, 'overview']])},
      'merge',
      {disk: 'b', base: 'b'},
    ],
    ['--take page', CONFLICT, {take: new Map([[PATH, 'page']])}, 'merge', {disk: 'c', base: 'b'}],
    ['--take for another page', CONFLICT, {take: new Map([['y.mdx', 'page']])}, 'conflict', {}],
    [
      '--restore',
      {base: 'a', fresh: 'b'},
      {restore: new Set([PATH])},
      'create',
      {disk: 'b', base: 'b'},
    ],
    ['--adopt', {fresh: 'a', disk: 'c'}, {adopt: true}, 'adopt', {disk: 'c', base: 'c'}],
    [
      '--adopt for a page with a base',
      {base: 'a', fresh: 'a', disk: 'c'},
      {adopt: true},
      'keep',
      {disk: 'c', base: 'a'},
    ],
    [
      '--retire',
      {base: 'a', disk: 'c'},
      {retire: new Map([['x', 'It closed.']])},
      'retire',
      {disk: 'c'},
    ],
    [
      '--retire for a page in the article',
      {base: 'a', fresh: 'a', disk: 'a'},
      {retire: new Map([['x', 'It closed.']])},
      'unchanged',
      {disk: 'a', base: 'a'},
    ],
  ])('%s', (_, texts, decisions, action, {disk, base}) => {
    expect(planOne(texts, decisions).map(outcome)).toEqual([
      {action, path: PATH, text: disk, base},
    ]);
  });

  test('--retire writes the reason to the front matter', () => {
    const [planned] = planOne({base: 'a', disk: 'c'}, {retire: new Map([['x', 'It closed.']])});
    expect(planned?.text).toBe(page('c', 'x', 'retired: It closed.\n'));
  });

  test.each([[[]], [[freshPage('a')]]])('a retired page is left alone from then on', (fresh) => {
    const retired = page('c', 'x', 'retired: It closed.\n');
    const disk = {pages: new Map([[PATH, retired]]), base: new Map([[PATH, page('a')]])};
    expect(plan(fresh, disk).map(outcome)).toEqual([
      {action: 'retired', path: PATH, text: undefined, base: undefined},
    ]);
  });
});

describe('where a page goes', () => {
  const at = (path: string, text: string) => new Map([[path, text]]);
  const moves = (planned: readonly PlannedPage[]) =>
    planned.map(({action, path, from}) => ({action, path, from}));

  test('to the folder of its new category, with the edits of people', () => {
    const disk = {pages: at(PATH, page('c')), base: at(PATH, page('a'))};
    expect(moves(plan([freshPage('a', 'new/x.mdx')], disk))).toEqual([
      {action: 'keep', path: 'new/x.mdx', from: {page: PATH, base: PATH}},
    ]);
  });

  test('nowhere while it is in conflict', () => {
    const disk = {pages: at(PATH, page('c')), base: at(PATH, page('a'))};
    expect(moves(plan([freshPage('b', 'new/x.mdx')], disk))).toEqual([
      {action: 'conflict', path: PATH, from: {page: PATH, base: PATH}},
    ]);
  });

  test('nowhere if another page is in the way', () => {
    const other = page('other', 'other');
    const disk = {
      pages: new Map([...at(PATH, page('a')), ...at('new/x.mdx', other)]),
      base: at(PATH, page('a')),
    };
    expect(moves(plan([freshPage('b', 'new/x.mdx')], disk))).toEqual([
      {action: 'foreign', path: 'new/x.mdx', from: {page: PATH, base: PATH}},
    ]);
  });

  test('where a person has moved it, and it is still known by its address', () => {
    const disk = {pages: at('mine/x.mdx', page('a')), base: at(PATH, page('a'))};
    expect(moves(plan([freshPage('b', 'mine/x.mdx')], disk))).toEqual([
      {action: 'update', path: 'mine/x.mdx', from: {page: 'mine/x.mdx', base: PATH}},
    ]);
  });

  test('to its new name, if its front matter has the new slug and the old one', () => {
    const renamed = page('a', 'y', 'former_slugs: [x]\n');
    const disk = {pages: at(PATH, renamed), base: at(PATH, page('a'))};
    const [planned, ...others] = plan([freshPage('a', 'cat/y.mdx', 'y')], disk);
    expect(others).toEqual([]);
    expect(planned).toMatchObject({
      action: 'merge',
      path: 'cat/y.mdx',
      from: {page: PATH, base: PATH, formerSlugs: ['x']},
      text: renamed,
      base: page('a', 'y'),
    });
  });

  test('to no file whose front matter cannot be read: that page is left alone', () => {
    const disk = {pages: at(PATH, 'mine'), base: new Map<string, string>()};
    expect(moves(plan([freshPage('a')], disk))).toEqual([
      {action: 'foreign', path: PATH, from: {page: PATH}},
    ]);
  });

  test('pages that are no longer in the article come last, by path', () => {
    const texts = new Map([
      ['cat/z.mdx', page('a', 'z')],
      ['cat/b.mdx', page('a', 'b')],
      [PATH, page('a')],
    ]);
    expect(moves(plan([freshPage('a')], {pages: texts, base: texts}))).toMatchObject([
      {action: 'unchanged', path: PATH},
      {action: 'orphan', path: 'cat/b.mdx'},
      {action: 'orphan', path: 'cat/z.mdx'},
    ]);
  });
});
