import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {EMPTY_DISK} from '../tests/fromMarkdown.fixture.ts';
import {runInMemory, type RunInMemory} from '../tests/inMemory.fixture.ts';
import type {Decisions, Disk} from '../model.ts';

/** Runs articles one after another; people write "Mine." on every page of a project after the first. */
function runs(...articles: readonly string[]): RunInMemory {
  const [first = '', ...others] = articles;
  const start = runInMemory(EMPTY_DISK, first);
  return others.reduce((before, article) => runInMemory(before.disk, article), {
    ...start,
    disk: withNotes(start.disk),
  });
}

function withNotes(disk: Disk): Disk {
  const notes = [...disk.pages].map(([path, text]): [string, string] => {
    const website = websiteOf(text);
    return [path, website === undefined ? text : `${text}\nMine of ${website}.\n`];
  });
  return {...disk, pages: new Map(notes)};
}

function websiteOf(text: string): string | undefined {
  return /^website: (.*)$/m.exec(text)?.[1];
}

/** For each page with a website: its slug. */
function slugsByWebsite({pages}: Disk): Record<string, string> {
  return Object.fromEntries(
    [...pages.values()].flatMap((text) => {
      const website = websiteOf(text);
      const slug = /^slug: "?\/projects\/([^"\n]*)/m.exec(text)?.[1] ?? '';
      return website === undefined ? [] : [[website, slug]];
    }),
  );
}

/** What a person wrote stands on a page that still has the website of which it was said. */
function expectWordsAtHome({pages}: Disk): void {
  for (const text of pages.values()) {
    const said = /^Mine of (.*)\.$/m.exec(text)?.[1];
    if (said !== undefined) expect(websiteOf(text)).toBe(said);
  }
}

function list(...entries: readonly string[]): string {
  return `# Tools\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`;
}

function page(disk: Disk, slug: string): string {
  return (
    [...disk.pages.values()].find((text) =>
      new RegExp(`^slug: "?/\\w+/${slug}"?$`, 'm').test(text),
    ) ?? ''
  );
}

const OTHER = '[Other](https://other.example.org) - Is here too.';

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

describe('a project with another name', () => {
  test.each([
    ['the same website', '[Old](https://x.org) - Is.', '[New](https://x.org) - Is.'],
    [
      'the same repository',
      '[Old](https://github.com/A/b) - Is.',
      '[New](https://github.com/a/B) - Is.',
    ],
    ['a former name', '**Old:** Is.', '**New** (formerly Old): Is.'],
    ['another name', '**Old** (also O2): Is.', '**New** (also O2): Is.'],
    ['another script', '[Old](https://x.org) - Is.', '[Новый](https://x.org) - Is.'],
  ])('and %s is renamed without a question', (_, before, after) => {
    const {disk, report} = runs(list(before, OTHER), list(after, OTHER));
    const [, name = ''] = /^(?:\*\*|\[)(.*?)(?:\*\*|\])/.exec(after) ?? [];
    expect(report.renamed).toEqual([{from: 'Old', to: name, path: expect.any(String)}]);
    expect(report.questions).toEqual([]);
    const text = [...disk.pages.values()].find((each) => each.includes(`title: ${name}\n`)) ?? '';
    expect(text).toMatch(/^aliases: \[.*Old.*\]$/m);
    expect(text).toMatch(/^former_slugs: \[old\]$/m);
    expect([...disk.pages.keys()]).not.toContain('tools/old.mdx');
    if (before.startsWith('[')) expect(text).toContain('Mine of');
    expect(runInMemory(disk, list(after, OTHER)).disk).toEqual(disk);
  });

  test('keeps its first name if it is found by an alias', () => {
    const {disk} = runs(
      list('**Nimble Network** (also Nimble): Is.'),
      list('**Nimble AI** (also Nimble): Is.'),
    );
    expect(page(disk, 'nimble-ai')).toMatch(/^aliases: \[Nimble, Nimble Network\]$/m);
  });

  test.each([
    ['a page', [OTHER]],
    ['a page that was deleted', []],
  ])('gets a name that %s had from the article and has there no more, at once', (_, rest) => {
    const before = list('[Acme](https://a.org) (also Grid) - Is.', ...rest);
    const after = list(
      '[Zebra](https://z.org) (also Grid) - Was.',
      '[Acme](https://a.org) (also Grid) - Is.',
      ...rest,
    );
    const first = runInMemory(EMPTY_DISK, before).disk;
    const pages = [...first.pages].filter(([path]) => rest.length > 0 || !path.includes('acme'));
    const {disk} = runInMemory({...first, pages: new Map(pages)}, after);
    expect(page(disk, 'zebra')).toContain('aliases: [Grid]\n');
    expect(page(disk, 'acme')).not.toContain('Grid');
    expect(runInMemory(disk, after).disk).toEqual(disk);
  });

  test('can be renamed by hand afterwards all the same', () => {
    const after = list('[New](https://x.org) - Is.');
    const {disk} = runs(list('[Old](https://x.org) - Is.'), after);
    const decisions = {rename: new Map([['old', 'new']])};
    expect(runInMemory(disk, after, {decisions}).disk).toEqual(disk);
  });

  test('keeps its slug if another page has the new one', () => {
    const {disk, report} = runs(
      list('[Old](https://x.org) - Is.', '[New](https://y.org) - Is.'),
      list('[New](https://x.org) - Is.'),
    );
    expect(slugsByWebsite(disk)).toEqual({'https://x.org': 'new-x', 'https://y.org': 'new'});
    expect(report.renamed).toMatchObject([{from: 'Old', to: 'New (x)'}]);
  });

  test('keeps the title that a person gave it', () => {
    const {disk} = runInMemory(EMPTY_DISK, list('[Old](https://x.org) - Is.'));
    const pages = new Map(
      [...disk.pages].map(([path, text]) => [path, text.replace('title: Old', 'title: Mine')]),
    );
    const {plan, report} = runInMemory({...disk, pages}, list('[New](https://x.org) - Is.'));
    expect(report.renamed).toEqual([]);
    expect(plan.find(({path}) => path === 'tools/old.mdx')).toMatchObject({
      action: 'conflict',
      conflicts: [{what: 'title'}],
    });
  });

  test('that a person deleted stays deleted', () => {
    const {disk} = runInMemory(EMPTY_DISK, list('[Old](https://x.org) - Is.', OTHER));
    const pages = new Map([...disk.pages].filter(([path]) => path !== 'tools/old.mdx'));
    const {plan} = runInMemory({...disk, pages}, list('[New](https://x.org) - Is.', OTHER));
    expect(plan.map(({action}) => action)).toContain('deleted');
    expect(plan.map(({action}) => action)).not.toContain('create');
  });
});

describe('a category with another heading', () => {
  const entries = ['a', 'b', 'c'].map((name) => `- [${name}](https://${name}.org) - Is.\n`);
  const before = `# One\n\nWords.\n\n${entries.join('')}`;

  test.each([
    [
      'most of its projects',
      `# Uno\n\nWords.\n\n${entries.slice(1).join('')}\n# Two\n\n${entries[0]}`,
    ],
    ['all of them and a new one', `# Uno\n\nWords.\n\n- **New:** Is.\n${entries.join('')}`],
    ['all of them, below another', `# Top\n\n## Uno\n\nWords.\n\n${entries.join('')}`],
  ])('and %s takes its page along', (_, after) => {
    const {disk, report} = runs(before, after);
    expect(report.renamed).toMatchObject([{from: 'One', to: 'Uno'}]);
    expect(page(disk, 'one')).toContain('title: Uno\n');
    expectWordsAtHome(disk);
    expect(page(disk, 'c')).toMatch(/^categories: \[one\]$/m);
    expect(runInMemory(disk, after).disk).toEqual(disk);
  });

  test('keeps its old title as another name, with its address or with one that the article gives it', () => {
    const after = before.replace('# One', '# Uno');
    const settings = (slug: string) => `---\ncategories:\n  Uno: {slug: ${slug}}\n---\n\n${after}`;
    expect(page(runs(before, after).disk, 'one')).toContain('aliases: [One]\n');
    const {disk} = runs(before, settings('first'));
    expect(page(disk, 'first')).toContain(
      'slug: /categories/first\naliases: [One]\nformer_slugs: [one]\n',
    );
    expect(page(disk, 'c')).toMatch(/^categories: \[first\]$/m);
    expect([...disk.pages.keys()].sort()).toEqual(
      ['index', 'first/index', 'first/a', 'first/b', 'first/c'].map((path) => `${path}.mdx`).sort(),
    );
    expect(runInMemory(disk, settings('first')).disk).toEqual(disk);
  });

  test('does not keep a title that another category has now', () => {
    const other = `# Two\n\n- [z](https://z.org) - Is.\n`;
    const swapped = `${before.replace('# One', '# Two')}\n${other.replace('# Two', '# One')}`;
    const {disk} = runs(`${before}\n${other}`, swapped);
    expect([...disk.pages.values()].join('\n')).not.toContain('aliases');
  });

  test.each([
    ['none of its projects', '# Uno\n\n- **New:** Is.\n'],
    ['few of them', `# Uno\n\n${entries[0]}\n# Two\n\n${entries.slice(1).join('')}`],
  ])('and %s is another one, or that which has most', (_, after) => {
    const {report} = runs(before, after);
    expect(report.renamed.map(({to}) => to)).not.toContain('Uno');
  });

  test.each([
    ['first', 'Two', 'Leases cards by the hour.'],
    ['second', 'One', 'Runs jobs on idle machines.'],
  ])('that takes in the %s of two sections is the one whose text it has', (_, from, text) => {
    const sections = [
      `# One\n\nRuns jobs on idle machines.\n\n${entries[0]}`,
      `# Two\n\nLeases cards by the hour.\n\n${entries[1]}`,
    ];
    const joined = `# Uno\n\n${text} They began in 2020.\n\n${entries.slice(0, 2).join('')}`;
    const {report} = runs(sections.join('\n'), joined);
    expect(report.renamed).toMatchObject([{from, to: 'Uno'}]);
  });

  test('keeps its page beside a new one with the same heading', () => {
    const tools = (parent: string, entry: string) =>
      `# ${parent}\n\n## Tools\n\nOf ${parent}.\n\n- ${entry}\n\n`;
    const cloud = tools('Cloud', '[a](https://a.org) - Is.');
    const {disk} = runs(cloud, `# Tools\n\n- [b](https://b.org) - Is.\n\n${cloud}`);
    expect(page(disk, 'tools')).toContain('Of Cloud.');
  });
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
