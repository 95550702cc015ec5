import {describe, expect, test} from 'vitest';
import {atlas} from '../../src/knowledge/smallAtlas.fixture.ts';
import type {Sources} from '../../src/knowledge/sources.ts';
import {compare} from './compare.ts';
import {stateOf} from './state.ts';

const AKASH = 'docs/clouds/akash.mdx';

/** Returns the small atlas with the text of some pages replaced; a page without a text is removed. */
function changed(
  pages: Readonly<Record<string, string | undefined>>,
  more: Partial<Sources> = {},
): Sources {
  const sources = atlas();
  const texts = new Map<string, string | undefined>([
    ...sources.pages.map(({file, text}) => [file, text] as const),
    ...Object.entries(pages),
  ]);
  return {
    ...sources,
    pages: [...texts].flatMap(([file, text]) => (text === undefined ? [] : [{file, text}])),
    ...more,
  };
}

/** Returns the page of Akash with some of its words replaced. */
function akash(...replacements: readonly (readonly [from: string, to: string])[]): string {
  const text = atlas().pages.find(({file}) => file === AKASH)?.text ?? '';
  return replacements.reduce((result, [from, to]) => {
    expect(result).toContain(from);
    return result.replace(from, to);
  }, text);
}

const changes = (head: Sources, base = atlas()) => compare(stateOf(base), stateOf(head));

const page = (slug: string, rest = '', body = '') =>
  `---\ntitle: ${slug}\nslug: /projects/${slug}\ndescription: x\ncategories: [clouds]\n${rest}---\n\n${body}\n`;

test('a change to nothing is nothing', () => {
  expect(changes(atlas())).toEqual({
    pages: [],
    facts: [],
    unsourced: [],
    hosts: [],
    weak: [],
    reach: [],
    problems: 0,
    refused: [],
  });
});

test('pages are added, changed, moved and removed', () => {
  const head = changed({
    'docs/clouds/new.mdx': page('new'),
    'docs/clouds/render.mdx': undefined,
    [AKASH]: undefined,
    'docs/apps/akash.mdx': akash(['categories: [clouds]', 'categories: [apps]']),
    'docs/apps/games/dice.mdx': page('dice').replace('clouds', 'games'),
  });
  expect(changes(head).pages).toEqual([
    {kind: 'moved', file: 'docs/apps/akash.mdx', title: 'Akash', from: AKASH},
    {kind: 'changed', file: 'docs/apps/games/dice.mdx', title: 'dice'},
    {kind: 'added', file: 'docs/clouds/new.mdx', title: 'new'},
    {kind: 'removed', file: 'docs/clouds/render.mdx', title: 'Render'},
  ]);
});

describe('the former title of a page', () => {
  const retitled = (title: string, aliases = '[Overclock, Akash Network]') =>
    changes(
      changed({
        [AKASH]: akash(
          ['title: Akash', `title: ${title}`],
          ['[Overclock, Akash Network]', aliases],
        ),
      }),
    ).pages.map(({lostName}) => lostName);

  test('is lost if no page has it as a name', () => {
    expect(retitled('Supercloud')).toEqual(['Akash']);
  });

  test('is kept as an alias', () => {
    expect(retitled('Supercloud', '[Overclock, Akash]')).toEqual([undefined]);
  });

  test('is not lost if only its spelling changes', () => {
    expect(retitled('AKASH')).toEqual([undefined]);
  });

  test('is lost too if the page moves', () => {
    const head = changed({
      [AKASH]: undefined,
      'docs/apps/akash.mdx': akash(
        ['categories: [clouds]', 'categories: [apps]'],
        ['title: Akash', 'title: Supercloud'],
      ),
    });
    expect(changes(head).pages).toEqual([
      {
        kind: 'moved',
        file: 'docs/apps/akash.mdx',
        title: 'Supercloud',
        from: AKASH,
        lostName: 'Akash',
      },
    ]);
  });

  test('is lost for a category as well', () => {
    const file = 'docs/clouds/index.mdx';
    const text = atlas().pages.find((each) => each.file === file)?.text ?? '';
    const head = changed({[file]: text.replace('title: Clouds', 'title: Computers for hire')});
    expect(changes(head).pages).toEqual([
      {kind: 'changed', file, title: 'Computers for hire', lostName: 'Clouds'},
    ]);
  });
});

test('a page that can no longer be read is changed, and counted as a problem', () => {
  const {pages, problems} = changes(changed({[AKASH]: 'no front matter'}));
  expect(pages).toEqual([{kind: 'changed', file: AKASH, title: undefined}]);
  expect(problems).toBe(1);
});

test.each([
  ['is too long', 'x\n\n'.repeat(100_000)],
  ['a parser could read for minutes', '*a'.repeat(40_000)],
  ['hides something', 'a\u202Eb'],
])('a page that %s is named, and not read', (_, words) => {
  const {pages, refused} = changes(changed({[AKASH]: akash(['Rents out GPUs, as', words])}));
  expect(refused).toEqual([AKASH]);
  expect(pages).toEqual([]);
});

describe('facts', () => {
  const factsOf = (...replacements: readonly (readonly [string, string])[]) =>
    changes(changed({[AKASH]: akash(...replacements)})).facts.map(({project, ...fact}) => fact);

  test('a single value is replaced', () => {
    expect(factsOf(['status: active', 'status: inactive'])).toEqual([
      {key: 'status', removed: ['active'], added: ['inactive'], isSingle: true},
    ]);
  });

  test('a single value appears or goes', () => {
    expect(factsOf(['token: AKT', 'founded: 2018'])).toEqual([
      {key: 'token', removed: ['AKT'], added: [], isSingle: true},
      {key: 'founded', removed: [], added: ['2018'], isSingle: true},
    ]);
  });

  test('of a list, what was added and what was removed; its order does not matter', () => {
    expect(factsOf(['[Overclock, Akash Network]', '[Akash Network, Supercloud]'])).toEqual([
      {key: 'aliases', removed: ['Overclock'], added: ['Supercloud'], isSingle: false},
    ]);
    expect(factsOf(['[Overclock, Akash Network]', '[Akash Network, Overclock]'])).toEqual([]);
  });

  test('of a relation, all its parts', () => {
    expect(
      factsOf(['target: Cosmos, source: overview', 'target: Cosmos, source: https://a.org']),
    ).toEqual([
      {
        key: 'relations',
        removed: ['built-on Cosmos overview'],
        added: ['built-on Cosmos https://a.org'],
        isSingle: false,
      },
    ]);
  });

  test('of the sources, the fact that each is of', () => {
    expect(factsOf(['token: AKT', 'token: AKT\nsources: {token: https://a.org}'])).toEqual([
      {key: 'sources', removed: [], added: ['token: https://a.org'], isSingle: false},
    ]);
  });

  test('a project that is no longer listed', () => {
    expect(factsOf(['token: AKT', 'token: AKT\nretired: It was never built.'])).toEqual([
      {key: 'retired', removed: [], added: ['It was never built.'], isSingle: true},
    ]);
  });
});

describe('claims without a source', () => {
  test('are those that the change adds, whether or not the page was checked', () => {
    const head = changed({
      [AKASH]: akash(
        ['Rents out GPUs, as', 'It is the largest.\n\nRents out GPUs, as'],
        ['token: AKT', 'token: AKTX'],
      ),
      'docs/clouds/new.mdx': page('new', 'chains: [Solana]\n', 'Runs on Solana.'),
    });
    expect(changes(head).unsourced).toEqual([
      {file: AKASH, line: 9, claim: 'token: AKTX'},
      {file: AKASH, line: 17, claim: 'It is the largest.'},
      {file: 'docs/clouds/new.mdx', line: 6, claim: 'chains: [Solana]'},
      {file: 'docs/clouds/new.mdx', line: 9, claim: 'Runs on Solana.'},
    ]);
  });
});

describe('new outside hosts', () => {
  const hostsOf = (body: string) =>
    changes(
      changed({'docs/clouds/new.mdx': page('new', 'website: https://known.org\n', body)}),
      changed({
        [AKASH]: akash(['Dice says so.', '[Known](https://www.known.org/a), [x](https://old.org)']),
      }),
    ).hosts.map(({host, line}) => `${host} ${line}`);

  test('are those that nothing linked to, each once', () => {
    expect(hostsOf('[a](https://old.org/b) https://new.org/a https://new.org/b')).toEqual([
      'new.org 9',
    ]);
  });

  test.each([
    ['a definition', '[a]\n\n[a]: https://new.org', 'new.org 11'],
    ['an address without a scheme', '[a](//new.org/x)', 'new.org 9'],
    ['a port', '[a](https://old.org:8080)', 'old.org:8080 9'],
    ['letters that look like others', '[a](https://\u043E\u04CF\u0501.org)', 'xn--n1a40a4e.org 9'],
  ])('are found behind %s', (_, body, host) => {
    expect(hostsOf(body)).toEqual([host]);
  });

  test('are not the addresses of the site itself', () => {
    expect(hostsOf('[a](/projects/akash) [b](#x) [c](mailto:a@new.org)')).toEqual([]);
  });
});

test('addresses at weak hosts that a change adds are named with the number in their file', () => {
  const body =
    '[a](https://www.binance.com/en/square/post/1) [b](https://scribd.com/document/2) [c](https://binance.com/en)';
  const before = changed({
    'docs/clouds/new.mdx': page('new', '', '[b](https://scribd.com/document/2)'),
  });
  const {weak} = changes(changed({'docs/clouds/new.mdx': page('new', '', body)}), before);
  expect(weak.map(({url, line, group, inFile}) => [url.href, line, group.kind, inFile])).toEqual([
    ['https://www.binance.com/en/square/post/1', 8, 'a page of an exchange', 2],
  ]);
});

describe('what reaches many pages', () => {
  const glossary = (words: string) => ({
    glossary: {
      file: 'docs/glossary.yml',
      text: `a:\n  term: A\n  words: ${words}\n  definition: x\n  sources: [{title: x, url: https://known.org, seen: 2026-11-22}]\n`,
    },
  });

  test('a new word of the glossary names the number of its pages', () => {
    const {reach} = changes(
      changed({}, glossary('[GPU, dice, "a+b"]')),
      changed({}, glossary('[dice]')),
    );
    expect(reach).toEqual([
      {what: 'new word', name: 'gpu', pages: 1},
      {what: 'new word', name: 'a+b', pages: 0},
    ]);
  });

  test('a word that means something else names them too', () => {
    const [before, after] = ['x', 'y'].map((definition) => {
      const {file, text} = glossary('[GPU]').glossary;
      return changed(
        {},
        {glossary: {file, text: text.replace('definition: x', `definition: ${definition}`)}},
      );
    });
    expect(before && after && changes(after, before).reach).toEqual([
      {what: 'changed definition', name: 'gpu', pages: 1},
    ]);
  });

  test('a tag that is changed for all its pages', () => {
    const {file, text} = atlas().tags;
    const tags = {file, text: text.replace('label: GPU', 'label: Graphics card')};
    expect(changes(changed({}, {tags})).reach).toEqual([
      {what: 'changed tag', name: 'gpu', pages: 2},
    ]);
  });

  test('a tag that many more pages have', () => {
    const pages = [1, 2, 3, 4, 5].map((n) => [
      `docs/clouds/p${n}.mdx`,
      page(`p${n}`, 'tags: [gpu]\n'),
    ]);
    expect(changes(changed(Object.fromEntries(pages))).reach).toEqual([
      {what: 'wider tag', name: 'gpu', pages: 7},
    ]);
  });
});
