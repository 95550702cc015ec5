import {describe, expect, test} from 'vitest';
import {EMPTY_DISK} from '../tests/fromMarkdown.fixture.ts';
import {runInMemory, type RunInMemory} from '../tests/inMemory.fixture.ts';
import type {Disk} from '../model.ts';

/** Splits articles one after another; after the first, people write on each page whose it is. */
function runs(...articles: readonly string[]): RunInMemory {
  const [first = '', ...others] = articles;
  const start = runInMemory(EMPTY_DISK, first);
  const pages = [...start.disk.pages].map(([path, text]): [string, string] => {
    const name = /^title: (.*)$/m.exec(text)?.[1];
    return [path, text.includes('website:') ? `${text}\nMine of ${name}.\n` : text];
  });
  return others.reduce<RunInMemory>((before, article) => runInMemory(before.disk, article), {
    ...start,
    disk: {...start.disk, pages: new Map(pages)},
  });
}

function list(...entries: readonly (readonly [string, string, string])[]): string {
  return `# Tools\n\n${entries.map(([name, site, text]) => `- [${name}](https://${site}) - ${text}\n`).join('')}`;
}

const OTHER = ['Zebra', 'zebra.org', 'Is here too.'] as const;

const SAID_IN_BLOCKS = `Has_two parts.\\
One
  | Part | Price |
  | --- | --- |
  | calls | low |
  | tasks | high |

  > Good.
  >
  > Cheap.
`;

/** The page of a website: its title, and of which project people wrote on it. */
function pagesOf({pages}: Disk): Record<string, string> {
  return Object.fromEntries(
    [...pages.values()].flatMap((text) => {
      const website = /^website: https:\/\/(.*)$/m.exec(text)?.[1];
      const title = /^title: (.*)$/m.exec(text)?.[1];
      const mine = /^Mine of (.*)\.$/m.exec(text)?.[1];
      return website === undefined ? [] : [[website, `${title}, ${mine ?? 'new'}`]];
    }),
  );
}

describe('a website that goes to another name while the old name heads an entry', () => {
  test.each([
    [
      'one address was corrected',
      [['futures', 'docs.org/processes', 'Runs calls later.']],
      [
        ['futures', 'docs.org/futures', 'Runs calls later.'],
        ['processes', 'docs.org/processes', 'Does other things altogether.'],
      ],
      {'docs.org/futures': 'futures, futures', 'docs.org/processes': 'processes, new'},
    ],
    [
      'the new name stands above the old one',
      [['网络库', 'net.org/a', '开源的网络编程工具箱。']],
      [
        ['进程', 'net.org/a', '别的东西。'],
        ['网络库', 'other.io/b', '开源的网络编程工具箱。'],
      ],
      {'other.io/b': '网络库, 网络库', 'net.org/a': '进程, new'},
    ],
    [
      'one was renamed, and a new one has its old name and almost its text',
      [['futures', 'docs.org/a', 'It has paid 8 owners, some of them with old phones.']],
      [
        ['processes', 'docs.org/a', 'It has paid 8 owners, some of them with old phones.'],
        ['futures', 'new.io/b', 'It has paid 12 owners, some of them with old phones.'],
      ],
      {'docs.org/a': 'processes, futures', 'new.io/b': 'futures (new), new'},
    ],
    [
      'one was renamed and lost some of its text, and a new one has its old name',
      [['futures', 'docs.org/a', 'Runs calls later. Has two pools of workers for them.']],
      [
        ['processes', 'docs.org/a', 'Runs calls later, with workers.'],
        ['futures', 'new.io/b', 'Does other things altogether.'],
      ],
      {'docs.org/a': 'processes, futures', 'new.io/b': 'futures (new), new'},
    ],
    [
      'one was renamed, and what is said of it is a table, a quotation and lines of their own',
      [['futures', 'docs.org/a', SAID_IN_BLOCKS]],
      [
        ['processes', 'docs.org/a', SAID_IN_BLOCKS],
        ['futures', 'new.io/b', 'Does other things altogether.'],
      ],
      {'docs.org/a': 'processes, futures', 'new.io/b': 'futures (new), new'},
    ],
    [
      'two addresses were corrected',
      [
        ['futures', 'docs.org/processes', 'Runs calls later.'],
        ['processes', 'docs.org/2/processes', 'Runs calls in processes.'],
      ],
      [
        ['futures', 'docs.org/futures', 'Runs calls later.'],
        ['processes', 'docs.org/processes', 'Runs calls in processes.'],
      ],
      {'docs.org/futures': 'futures, futures', 'docs.org/processes': 'processes, processes'},
    ],
    [
      'two addresses were swapped',
      [
        ['PyQt', 'a.org', 'Draws windows with Qt.'],
        ['PySide', 'b.org', 'Reads slides for the ear.'],
      ],
      [
        ['PyQt', 'b.org', 'Draws windows with Qt.'],
        ['PySide', 'a.org', 'Reads slides for the ear.'],
      ],
      {'b.org': 'PyQt, PyQt', 'a.org': 'PySide, PySide'},
    ],
    [
      'several had one address',
      [
        ['warehouse', 'pypi.org', 'Runs the index.'],
        ['bandersnatch', 'pypi.org', 'Mirrors the index.'],
      ],
      [
        ['warehouse', 'github.com/pypi/warehouse', 'Runs the index.'],
        ['Archive', 'pypi.org', 'Holds packages.'],
        ['bandersnatch', 'pypi.org', 'Mirrors the index.'],
      ],
      {
        'github.com/pypi/warehouse': 'warehouse, warehouse',
        'pypi.org': 'bandersnatch, bandersnatch',
      },
    ],
    [
      'it has the website of another that was renamed',
      [
        ['Freenet', 'hypha.net', 'Shares files.'],
        ['Locutus', 'freenet.org', 'Runs contracts.'],
      ],
      [
        ['Hyphanet', 'hypha.net', 'Shares files.'],
        ['Freenet', 'freenet.org', 'Runs contracts.'],
      ],
      {'hypha.net': 'Hyphanet, Freenet', 'freenet.org': 'Freenet (freenet.org), Locutus'},
    ],
  ] as const)('keeps its page by the name if %s', (_, before, after, expected) => {
    const {disk, report} = runs(list(OTHER, ...before), list(OTHER, ...after));
    expect(pagesOf(disk)).toMatchObject(expected);
    expect(report.questions).toEqual([]);
    expect(runInMemory(disk, list(OTHER, ...after)).disk).toEqual(disk);
  });

  test('goes with its website if it has the text of the new name', () => {
    const after = list(
      OTHER,
      ['new', 'x.org', 'Runs calls later.'],
      ['gone', 'y.org', 'Draws maps.'],
    );
    const {disk, report} = runs(list(OTHER, ['gone', 'x.org', 'Runs calls later.']), after);
    expect(pagesOf(disk)).toMatchObject({'x.org': 'new, gone'});
    expect(report.questions).toEqual([]);
    expect(runInMemory(disk, after).disk).toEqual(disk);
  });

  test('is asked about if the page has the text of neither', () => {
    const after = list(OTHER, ['new', 'x.org', 'Boils eggs.'], ['gone', 'y.org', 'Draws maps.']);
    const {disk, report} = runs(list(OTHER, ['gone', 'x.org', 'Runs calls later.']), after);
    expect(disk.pages.get('tools/gone.mdx')).toContain('Mine of gone.');
    expect(disk.pages.get('tools/gone.mdx')).toContain('title: gone\n');
    expect(report.renamed).toEqual([]);
    expect(report.questions).toMatchObject([
      {from: 'tools/gone.mdx', because: expect.stringMatching(/same name/)},
    ]);
    expect(report.questions[0]?.command).toBe('--rename gone=gone-y');
    const decisions = {rename: new Map([['gone', 'gone-y']])};
    const settled = runInMemory(disk, after, {decisions}).disk;
    expect([...settled.pages.values()].filter((text) => text.includes('Mine of gone'))).toEqual([
      expect.stringContaining('website: https://y.org\n'),
    ]);
    expect(runInMemory(disk, after).disk).toEqual(disk);
  });
});

describe('a project of one name with another website', () => {
  test.each([
    ['its text', 'acme.org', 'Sells disks to all.', 'acme.io', 'Sells disks to all!'],
    ['a text without spaces', 'a.org', '开源的网络编程工具箱。', 'b.io', '开源网络编程工具箱。'],
    ['the old address in its text', 'a.org/x', 'Sells disks.', 'b.io', 'Was <https://a.org/x>.'],
    ['its domain', 'docs.acme.co.uk', 'Sells disks.', 'acme.co.uk/docs', 'Draws maps.'],
  ])('keeps its page, and the report says so, if it has %s', (_, one, text, two, now) => {
    const after = list(['Acme', two, now], OTHER);
    const {disk, report} = runs(list(['Acme', one, text], OTHER), after);
    expect(pagesOf(disk)).toEqual({[two]: 'Acme, Acme', 'zebra.org': 'Zebra, Zebra'});
    expect(report.questions).toEqual([]);
    expect(report.pages.find(({path}) => path === 'tools/acme.mdx')?.website).toEqual({
      from: `https://${one}`,
      to: `https://${two}`,
    });
    expect(runInMemory(disk, after).disk).toEqual(disk);
  });

  test.each([
    ['another text', 'acme.org', 'Sells disks.', 'acme.io', 'Draws maps.'],
    ['a domain of strangers', 'ann.github.io', 'Sells disks.', 'bob.github.io', 'Draws maps.'],
    ['a repository of the name', 'github.com/a/x', 'Sells disks.', 'github.com/b/x', 'Draws.'],
    ['no text at all', 'acme.org', '', 'acme.io', ''],
  ])('is asked about if it has %s', (_, one, text, two, now) => {
    const {disk, report} = runs(list(['Acme', one, text], OTHER), list(['Acme', two, now], OTHER));
    expect(pagesOf(disk)).toMatchObject({[one]: 'Acme, Acme'});
    expect(report.questions).toMatchObject([{from: 'tools/acme.mdx'}]);
  });

  test('keeps the page that has another of its names', () => {
    const before = list(['Zed', 'zed.org', 'Sells disks to all.'], OTHER);
    const after = `${list(OTHER)}- [Acme](https://acme.io) (also Zed) - Sells disks to all.\n`;
    const {disk, report} = runs(before, after);
    expect(pagesOf(disk)).toMatchObject({'acme.io': 'Acme, Zed'});
    expect(report.renamed).toMatchObject([{from: 'Zed', to: 'Acme'}]);
    expect(report.questions).toEqual([]);
  });

  test('is asked about only in the run in which the page leaves, and once', () => {
    const before = list(['conf', 'one.org', 'Reads INI files.'], OTHER);
    const between = list(['conf', 'two.org', 'Writes letters to friends.'], OTHER);
    const after = list(['conf', 'three.org', 'Draws maps of towns.'], OTHER);
    const {report} = runs(before, between, after);
    expect(report.questions.map(({command}) => command)).toEqual(['--rename conf-two=conf-three']);
  });

  test('keeps its own page if an older one of its name has left before', () => {
    const before = list(['conf', 'one.org', 'Reads INI files.'], OTHER);
    const between = list(['conf', 'two.org', 'Writes letters to friends.'], OTHER);
    const after = list(['conf', 'three.org', 'Writes letters to friends.'], OTHER);
    const {disk, report} = runs(before, between, after);
    expect(pagesOf(disk)).toMatchObject({
      'one.org': 'conf, conf',
      'three.org': 'conf (two), new',
    });
    expect(report.questions).toEqual([]);
  });

  test('has its words in brackets told once', () => {
    const conf = (site: string): [string, string, string] => ['conf', site, 'Reads files.'];
    const article = list(conf('one.org'), conf('two.org'));
    const {disk, report} = runs(article);
    const notes = (run: RunInMemory) => run.report.notes.map(({message}) => message);
    expect(report.notes).toMatchObject([{message: expect.stringContaining('"conf (two)"')}]);
    expect(notes(runInMemory(disk, `${article}- [Zz](https://z.org) - Is.\n`))).toEqual([]);
  });
});

test.each([
  [
    'names that differ only in capitals',
    ['- **AraBERT**: Reads files.', '- **AraBert**: Reads letters.'],
  ],
  [
    'sections of one title',
    ['## Course\n\n- **A**: Is.\n- **B**: Is.', '## Course\n\n- **C**: Is.\n- **D**: Is.'],
  ],
])('%s keep their pages when they change places', (_, [one = '', two = '']) => {
  const write = (...parts: readonly string[]) => `# Tools\n\n${parts.join('\n\n')}\n\n# End\n`;
  const first = runInMemory(EMPTY_DISK, write(one, two)).disk;
  const {disk, report} = runInMemory(first, write(two, one));
  const bodies = ({pages}: Disk) =>
    [...pages].sort().map(([path, text]) => [path, text.replace(/^sidebar_position: .*$/m, '')]);
  expect(bodies(disk)).toEqual(bodies(first));
  expect(report.renamed).toEqual([]);
});

describe('a project that was listed with its repository', () => {
  const text = 'Keeps track of income and spending.';
  const before = list(['Fin', 'github.com/fin/fin', text], OTHER);
  const source = (repository: string) => ` ([Source Code](https://github.com/${repository}))`;

  test('keeps its page with a website of its own and a longer name', () => {
    const after = list(
      ['Fin Budget', 'fin.org', `${text.slice(0, -1)} of all.${source('fin/fin')}`],
      OTHER,
    );
    const {disk, report} = runs(before, after);
    expect(report.renamed).toMatchObject([{from: 'Fin', to: 'Fin Budget'}]);
    expect(report.questions).toEqual([]);
    expect(pagesOf(disk)['fin.org']).toBe('Fin Budget, Fin');
  });

  test.each<[string, readonly (readonly [string, string, string])[]]>([
    ['another text', [['Count', 'count.org', `Counts beans.${source('fin/fin')}`]]],
    ['another repository', [['Count', 'count.org', `${text}${source('count/fin')}`]]],
    [
      'a rival with that repository',
      ['one', 'two'].map((name) => [name, `${name}.org`, `${text}${source('fin/fin')}`] as const),
    ],
    [
      'a rival of its name',
      [
        ['Count', 'count.org', `${text}${source('fin/fin')}`],
        ['Fin', 'fin.org', 'Swims.'],
      ],
    ],
  ])('gives no page to a new one with another name and %s', (_, coming) => {
    const {report} = runs(before, list(...coming, OTHER));
    expect(report.renamed).toEqual([]);
    expect(report.pages.find(({address}) => address === '/projects/fin')?.action).toBe('orphan');
  });
});
