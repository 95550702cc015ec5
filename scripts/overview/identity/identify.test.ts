import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {EMPTY_DISK} from '../tests/fromMarkdown.fixture.ts';
import {runInMemory} from '../tests/inMemory.fixture.ts';
import type {Decisions} from '../model.ts';
import {
  expectWordsAtHome,
  list,
  OTHER,
  page,
  runs,
  slugsByWebsite,
  withNotes,
} from './identify.fixture.ts';

describe.each([
  ['conf', 'https://one.example', 'https://two.example'],
  ['conf', 'https://github.com/ann/conf', 'https://github.com/bob/conf'],
  ['conf', 'https://conf.example', 'https://codeberg.org/bob/conf'],
  ['Сеть', 'https://net.example.ru', 'https://gitlab.com/net/net'],
  ['网络', 'https://github.com/one/net', 'https://gitee.com/two/net'],
  ['شبكة', 'https://ann.github.io/net', 'https://bob.github.io/net'],
  [
    'A very long name of a tool that leaves no room for any word in an address',
    'https://a.org',
    'https://b.org',
  ],
])('two projects called %s, at %s and at %s', (name, one, two) => {
  const first = `[${name}](${one}) - Reads INI files.`;
  const second = `[${name}](${two}) - Writes letters to friends.`;

  test.each([
    ['the second comes above', [list(first, OTHER), list(second, first, OTHER)]],
    ['the second comes below', [list(first, OTHER), list(OTHER, first, second)]],
    ['they change places', [list(first, second), list(second, first)]],
    ['the first leaves', [list(first, second), list(second)]],
    ['the first leaves and comes back', [list(first, second), list(second), list(first, second)]],
    ['one takes the place of the other', [list(first, OTHER), list(second, OTHER)]],
    ['they go to two categories', [list(first, second), `${list(second)}\n# More\n\n- ${first}\n`]],
    ['both move', [list(first, second), `# More\n\n- ${second}\n- ${first}\n`]],
  ])('keep their pages if %s', (_, articles) => {
    const {disk, plan} = runs(...articles);
    expectWordsAtHome(disk);
    const [before = ''] = articles;
    const start = slugsByWebsite(runs(before).disk);
    const slugs = slugsByWebsite(disk);
    expect(slugs).toMatchObject(start);
    expect(new Set(Object.values(slugs)).size).toBe(Object.keys(slugs).length);
    const actions = plan.map(({action}) => action);
    expect(actions).not.toContain('conflict');
    expect(actions).not.toContain('foreign');
    expect(runInMemory(disk, articles.at(-1) ?? '').disk).toEqual(disk);
  });
});

test.each([
  ['https://a.org', 'https://b.org', 'https://c.org', ['conf', 'conf-b', 'conf-c']],
  [
    'https://github.com/ann/conf',
    'https://github.com/bob/conf',
    'https://github.com/bob/conf2',
    ['conf', 'conf-bob', 'conf-bob-conf2'],
  ],
  [
    'https://x.example.org',
    'https://y.example.org/a',
    'https://y.example.org/b',
    ['conf', 'conf-y-example-org', 'conf-y-example-org-b'],
  ],
])('namesakes at %s, %s and %s of one category are three projects', (a, b, c, slugs) => {
  const article = list(...[a, b, c].map((address) => `[conf](${address}) - Reads files.`));
  const {disk} = runs(article);
  expect(slugsByWebsite(disk)).toEqual({[a]: slugs[0], [b]: slugs[1], [c]: slugs[2]});
});

test('an address written in another way is the same website', () => {
  const {disk, plan} = runs(
    list('[Rx](https://github.com/ReactiveX/Rx) - Streams.'),
    list('[Rx](https://www.github.com/reactivex/rx.git) - Streams.'),
  );
  expect(plan.map(({action}) => action)).toEqual(['unchanged', 'unchanged', 'merge']);
  expect(page(disk, 'rx')).toContain('Mine of');
});

describe('a page with the name of a new entry with another website', () => {
  const articles = [
    list('[Acme](https://acme.org) - Sells disks.', OTHER),
    list('[Acme](https://acme.io) - Draws maps.', OTHER),
  ] as const;

  test('stays what it is, and the report asks', () => {
    const {disk, report} = runs(...articles);
    expect(slugsByWebsite(disk)).toMatchObject({
      'https://acme.org': 'acme',
      'https://acme.io': 'acme-acme-io',
    });
    expect(report.questions).toEqual([
      {
        from: 'tools/acme.mdx',
        to: 'tools/acme-acme-io.mdx',
        because: 'they have the same name, but other websites',
        command: '--rename acme=acme-acme-io',
      },
    ]);
  });

  test('is asked about where it lies after the run, if its category moves', () => {
    const [before, after] = articles;
    const {report, disk} = runs(
      before,
      `# Lists\n\n## All\n\n- ${OTHER}\n\n##${after.replace(`- ${OTHER}\n`, '')}`,
    );
    const from = report.questions[0]?.from ?? '';
    expect(from).toBe('all/tools/acme.mdx');
    expect(disk.pages.has(from)).toBe(true);
  });

  test('is not asked about again when another of its name comes later', () => {
    const [before, after] = articles;
    const {report} = runs(
      ...[
        before,
        after,
        after.replace('# Tools\n', '$&\n- [Acme](https://acme.net) - Rents disks.'),
      ],
    );
    expect(report.questions).toEqual([]);
  });

  test.each(['at once', 'later'])(
    'keeps slug and words when a person says %s that they are one',
    (when) => {
      const before = when === 'later' ? runs(...articles).disk : runs(articles[0]).disk;
      const decisions: Partial<Decisions> = {rename: new Map([['acme', 'acme-acme-io']])};
      const {disk} = runInMemory(before, articles[1], {decisions});
      expect(slugsByWebsite(disk)).toMatchObject({'https://acme.io': 'acme'});
      expect(page(disk, 'acme')).toContain('Mine of https://acme.org.');
      expect([...disk.pages.keys()]).not.toContain('tools/acme-acme-io.mdx');
      expect(runInMemory(disk, articles[1]).disk).toEqual(disk);
    },
  );
});

test('a new name that is used for an alias or a former name of another page gets words of its own', () => {
  const {disk} = runs(
    list('[Old](https://x.org) - Is.'),
    list('[New](https://x.org) - Is.'),
    list('[New](https://x.org) - Is.', '[Old](https://y.org) - Is.', '[OLD](https://z.org) - Is.'),
  );
  expect(slugsByWebsite(disk)).toEqual({
    'https://x.org': 'new',
    'https://y.org': 'old-y',
    'https://z.org': 'old-z',
  });
});

test('one entry more, or one that moves, changes no page but its own', () => {
  const entries = Array.from(
    {length: 31},
    (_, index) => `[e${index}](https://e${index}.org) - Is.`,
  );
  const moved = [...entries.slice(1, 20), entries[0] ?? '', ...entries.slice(20)];
  const changedBy = (before: readonly string[], after: readonly string[]) => {
    const {plan} = runInMemory(runInMemory(EMPTY_DISK, list(...before)).disk, list(...after));
    return plan.filter(({action}) => action !== 'unchanged').map(({path}) => path);
  };
  expect(changedBy(entries, ['[new](https://new.org) - Is.', ...entries])).toEqual([
    'tools/new.mdx',
  ]);
  expect(changedBy(entries, moved)).toEqual(['tools/e0.mdx']);
});

describe('whatever a revision does to a list with namesakes', () => {
  const entry = fc.record({
    name: fc.constantFrom('conf', 'Conf', 'net', '网络', 'Сеть', 'a b'),
    host: fc.constantFrom(
      'a.org',
      'b.org',
      'github.com/A/x',
      'github.com/b/x',
      'c.example.org',
      'd.io',
    ),
    text: fc.constantFrom('Reads', 'Writes'),
    category: fc.constantFrom('One', 'Two'),
  });
  const revision = fc.uniqueArray(entry, {selector: ({host}) => host, minLength: 1, maxLength: 6});
  const write = (
    entries: readonly {name: string; host: string; text: string; category: string}[],
  ) =>
    ['One', 'Two']
      .map((category) => {
        const own = entries.filter((each) => each.category === category);
        const items = own.map(
          ({name, host, text}) =>
            `- [${name}](https://${host}) - ${text} ${host.replace(/\W/g, '')}.\n`,
        );
        return items.length === 0 ? '' : `# ${category}\n\n${items.join('')}\n`;
      })
      .join('');

  test('every page keeps its website with its words, and a second run writes nothing', () => {
    fc.assert(
      fc.property(revision, revision, revision, (...revisions) => {
        let disk = EMPTY_DISK;
        for (const entries of revisions) {
          const article = write(entries);
          const before = slugsByWebsite(disk);
          const {disk: after, plan} = runInMemory(disk, article);
          const actions = plan.map(({action}) => action);
          expect(actions).not.toContain('conflict');
          expect(actions).not.toContain('foreign');
          const websites = Object.keys(slugsByWebsite(after));
          expect(websites).toEqual(expect.arrayContaining(Object.keys(before)));
          expectWordsAtHome(after);
          expect(runInMemory(after, article).disk).toEqual(after);
          disk = withNotes({
            ...after,
            pages: new Map(
              [...after.pages].map(([path, text]) => [path, text.replace(/\nMine of .*\n/, '')]),
            ),
          });
        }
      }),
      {numRuns: 60},
    );
  });
});

test('a project without a website whose name is another name of a page is one project in every run', () => {
  const article = list(
    '[Flock.io](https://flock.example.org) (formerly Flock) - Trains models.',
    '**Flock:** Is a consensus.',
  );
  const {disk} = runs(list('[Flock](https://flock.example.org) - Trains models.'), article);
  const again = runInMemory(disk, article);
  expect(again.disk).toEqual(disk);
  expect(again.plan.map(({action}) => action)).not.toContain('create');
});
