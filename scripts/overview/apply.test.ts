import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {applyPlan, readDisk, replaceFile} from './apply.ts';
import {NO_DECISIONS} from './decisions.ts';
import {outlineFrom, pagesOf} from './tests/fromMarkdown.fixture.ts';
import {readKnownPages} from './pages/knownPages.ts';
import {planPages} from './plan.ts';
import type {Decisions} from './model.ts';

let out: string;

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'atlas-'));
});

afterEach(() => rm(out, {recursive: true}));

/** Generates from an article. @returns how many files were written, and what became of each page */
async function run(markdown: string, decisions: Partial<Decisions> = {}) {
  const disk = await readDisk(out);
  const {places} = readKnownPages(disk);
  const plan = planPages(pagesOf(outlineFrom(markdown, disk), places), disk, places, {
    ...NO_DECISIONS,
    ...decisions,
  });
  const written = await applyPlan(out, plan, disk);
  return {written, actions: Object.fromEntries(plan.map(({path, action}) => [path, action]))};
}

async function timesOfFiles(): Promise<[string, number][]> {
  const files = (await readdir(out, {recursive: true})).sort();
  return Promise.all(
    files.map(async (file): Promise<[string, number]> => [
      file,
      (await stat(join(out, file))).mtimeMs,
    ]),
  );
}

const ARTICLE = '# One\n- **A:** first\n- **B:** second';
const REVISED = '# One\n- **A:** revised\n- **B:** second';
const page = () => join(out, 'one/a.mdx');

describe('a run', () => {
  test('writes each page and its base', async () => {
    expect(await run(ARTICLE)).toMatchObject({written: 8});
    const {pages, base} = await readDisk(out);
    expect([...pages.keys()]).toEqual(['index.mdx', 'one/a.mdx', 'one/b.mdx', 'one/index.mdx']);
    expect(base).toEqual(pages);
  });

  test('that repeats another writes nothing and touches no time stamp', async () => {
    await run(ARTICLE);
    const before = await timesOfFiles();
    expect(await run(ARTICLE)).toMatchObject({written: 0});
    expect(await timesOfFiles()).toEqual(before);
  });

  test('replaces the pages whose text in the article has changed, and only those', async () => {
    await run(ARTICLE);
    expect(await run(REVISED)).toMatchObject({written: 2, actions: {'one/a.mdx': 'update'}});
    expect(await readFile(page(), 'utf8')).toContain('revised');
  });

  test('leaves a page alone that a person edited', async () => {
    await run(ARTICLE);
    const mine = `${await readFile(page(), 'utf8')}\nMine.\n`;
    await writeFile(page(), mine);
    expect(await run(ARTICLE)).toMatchObject({written: 0, actions: {'one/a.mdx': 'keep'}});
    expect(await readFile(page(), 'utf8')).toBe(mine);
  });

  test('merges what the article changed into a page that a person edited', async () => {
    await run(ARTICLE);
    await writeFile(page(), `${await readFile(page(), 'utf8')}\nMine.\n`);
    expect(await run(REVISED)).toMatchObject({actions: {'one/a.mdx': 'merge'}});
    const merged = await readFile(page(), 'utf8');
    expect(merged).toContain('revised');
    expect(merged).toContain('Mine.');
    expect(await run(REVISED)).toMatchObject({written: 0, actions: {'one/a.mdx': 'keep'}});
  });

  describe('that meets a conflict', () => {
    beforeEach(async () => {
      await run(ARTICLE);
      await writeFile(page(), (await readFile(page(), 'utf8')).replace(/first/g, 'mine'));
    });

    test('leaves the page and its base alone, and reports it again until it is resolved', async () => {
      const before = await readDisk(out);
      for (const _ of [1, 2]) {
        expect(await run(REVISED)).toMatchObject({written: 0, actions: {'one/a.mdx': 'conflict'}});
      }
      expect(await readDisk(out)).toEqual(before);
    });

    test.each([
      ['overview', 'revised'],
      ['page', 'mine'],
    ] as const)('takes what the %s says if it is told so', async (side, word) => {
      const take = new Map([['one/a.mdx', side]]);
      expect(await run(REVISED, {take})).toMatchObject({actions: {'one/a.mdx': 'merge'}});
      expect(await readFile(page(), 'utf8')).toContain(word);
      expect((await run(REVISED)).written).toBe(0);
    });

    test('is content when a person makes the page say the same', async () => {
      await writeFile(page(), (await readFile(page(), 'utf8')).replace(/mine/g, 'revised'));
      expect(await run(REVISED)).toMatchObject({actions: {'one/a.mdx': 'unchanged'}});
    });
  });

  test('brings a deleted page back if it is told so', async () => {
    await run(ARTICLE);
    await rm(page());
    await run(REVISED, {restore: new Set(['one/a.mdx'])});
    expect(await readFile(page(), 'utf8')).toContain('revised');
  });

  test('makes a page that it never wrote follow the article once it is adopted', async () => {
    await run(ARTICLE);
    await rm(join(out, '.base/one/a.mdx'));
    expect(await run(REVISED)).toMatchObject({written: 0, actions: {'one/a.mdx': 'foreign'}});
    expect(await run(REVISED, {adopt: true})).toMatchObject({actions: {'one/a.mdx': 'adopt'}});
    expect(await readFile(page(), 'utf8')).toContain('first');
    expect(await run(REVISED)).toMatchObject({actions: {'one/a.mdx': 'update'}});
  });

  test('leaves a file alone that is in the place of a page and is none', async () => {
    await mkdir(join(out, 'one'));
    await writeFile(page(), 'mine');
    expect(await run(ARTICLE)).toMatchObject({actions: {'one/a.mdx': 'foreign'}});
    expect(await readFile(page(), 'utf8')).toBe('mine');
  });

  test('moves the page of a project to its new category, and its base with it', async () => {
    await run(ARTICLE);
    expect(await run('# One\n- **B:** second\n\n# Two\n- **A:** first')).toMatchObject({
      actions: {'two/a.mdx': 'update'},
    });
    const {pages, base} = await readDisk(out);
    expect([...pages.keys()]).toContain('two/a.mdx');
    expect([...pages.keys()]).not.toContain('one/a.mdx');
    expect(base).toEqual(pages);
  });

  test('moves an edited page with its project, and keeps the edits', async () => {
    await run(ARTICLE);
    await writeFile(page(), `${await readFile(page(), 'utf8')}\nMine.\n`);
    expect(await run('# One\n- **B:** second\n\n# Two\n- **A:** first')).toMatchObject({
      actions: {'two/a.mdx': 'merge'},
    });
    const {pages} = await readDisk(out);
    expect(pages.get('two/a.mdx')).toContain('categories: [two]');
    expect(pages.get('two/a.mdx')).toContain('Mine.');
    expect(pages.has('one/a.mdx')).toBe(false);
  });

  test.each([
    [
      'two pages that changed places',
      [
        ['one/a.mdx', 'one/c.mdx'],
        ['one/b.mdx', 'one/a.mdx'],
        ['one/c.mdx', 'one/b.mdx'],
      ],
    ],
    [
      'a page in the place that another one left',
      [
        ['one/b.mdx', 'one/c.mdx'],
        ['one/a.mdx', 'one/b.mdx'],
      ],
    ],
  ])('knows pages that a person moved, and does nothing the second time: %s', async (_, moves) => {
    await run(ARTICLE);
    for (const [from = '', to = ''] of moves) await rename(join(out, from), join(out, to));
    await run(ARTICLE);
    const article = '# One\n- **A:** revised\n- **B:** revised too';
    const {actions} = await run(article);
    expect(Object.values(actions).sort()).toEqual(['unchanged', 'unchanged', 'update', 'update']);
    expect(await run(article)).toMatchObject({written: 0});
  });

  test('still knows which page a person deleted after another one got its place', async () => {
    await run(ARTICLE);
    await rename(page(), join(out, 'one/b.mdx'));
    await run(ARTICLE);
    const {actions} = await run(REVISED);
    expect(Object.values(actions).sort()).toEqual(['deleted', 'unchanged', 'unchanged', 'update']);
  });

  test('does not bring back a page that a person deleted', async () => {
    await run(ARTICLE);
    await rm(page());
    expect(await run(REVISED)).toMatchObject({written: 0, actions: {'one/a.mdx': 'deleted'}});
    expect((await readDisk(out)).pages.has('one/a.mdx')).toBe(false);
  });

  test('keeps a page that the article no longer lists', async () => {
    await run(ARTICLE);
    expect(await run('# One\n- **B:** second')).toMatchObject({actions: {'one/a.mdx': 'orphan'}});
    expect((await readDisk(out)).pages.has('one/a.mdx')).toBe(true);
  });

  test('removes what a killed run left, and nothing that a person may have put there', async () => {
    await run(ARTICLE);
    const left = '.atlas-4711-0123456789abcdef.tmp';
    await writeFile(join(out, 'one', left), 'half a pa');
    await writeFile(join(out, '.base', left), 'half a pa');
    const mine = ['one/idea.mdx.draft', 'tags.yml.draft', 'one/.atlas-notes.tmp', 'one/b.tmp'];
    for (const path of mine) await writeFile(join(out, path), 'mine');
    await run(REVISED);
    const files = await readdir(out, {recursive: true});
    expect(files.filter((file) => file.endsWith(left))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(mine));
  });

  test('completes a run that was stopped between a page and its base', async () => {
    await run(ARTICLE);
    await rm(join(out, '.base/one/a.mdx'));
    expect(await run(ARTICLE)).toMatchObject({written: 1, actions: {'one/a.mdx': 'unchanged'}});
  });
});

describe('a file that a run replaces', () => {
  test('keeps its mode', async () => {
    await run(ARTICLE);
    await chmod(page(), 0o640);
    await run(REVISED);
    expect((await stat(page())).mode & 0o777).toBe(0o640);
    expect(await readFile(page(), 'utf8')).toContain('revised');
  });

  test('is the one to which a link leads, and the link stays', async () => {
    const [file, link] = [join(out, 'shared.yml'), join(out, 'tags.yml')];
    await writeFile(file, 'old');
    await symlink('shared.yml', link);
    replaceFile(link, 'new');
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readFile(file, 'utf8')).toBe('new');
    expect((await readdir(out)).sort()).toEqual(['shared.yml', 'tags.yml']);
  });

  test('is not one of a person, whatever its name', async () => {
    await run(ARTICLE);
    const drafts = ['one/a.mdx.draft', 'one/.a.mdx.tmp', 'one/.atlas-1.tmp', '.base/mine.txt'];
    for (const draft of drafts) await writeFile(join(out, draft), 'Mine.');
    await run(REVISED);
    for (const draft of drafts) expect(await readFile(join(out, draft), 'utf8')).toBe('Mine.');
  });
});

describe('pages that left the article', () => {
  const SHORTER = '# One\n- **A:** first';
  const leftEarlier = async (markdown: string) => {
    const {left} = await readDisk(out);
    await run(markdown);
    return [...(left ?? [])];
  };

  test('are told from those that leave in the next run', async () => {
    await run(ARTICLE);
    expect(await leftEarlier(SHORTER)).toEqual([]);
    expect(await leftEarlier(SHORTER)).toEqual(['/projects/b']);
    expect(await run(SHORTER)).toMatchObject({written: 0});
  });

  test('count as new again after they have come back', async () => {
    for (const article of [ARTICLE, SHORTER, ARTICLE]) await run(article);
    expect(await leftEarlier(SHORTER)).toEqual([]);
  });
});
