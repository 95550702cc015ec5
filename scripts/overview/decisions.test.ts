import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {readDisk} from './apply.ts';
import {readCommandLine} from './commandLine.ts';
import {DecisionError} from './decisions.ts';
import {generate} from './generate.ts';
import {formatReport} from './report/formatReport.ts';
import {hasConflict} from './report/report.ts';

const ARTICLE = '# One\n\n- **Acme** (ACM): sells disks.\n- **Bolt:** rents phones.\n';
const RENAMED = ARTICLE.replace('Acme', 'Zenith');

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  out = join(folder, 'docs');
});

afterEach(() => rmSync(folder, {recursive: true}));

async function run(markdown: string, ...options: readonly string[]) {
  const file = join(folder, 'article.md');
  writeFileSync(file, markdown);
  return generate(readCommandLine([file, '--out', out, ...options]));
}

const page = (path: string) => join(out, path);

function append(path: string, text: string): void {
  writeFileSync(page(path), readFileSync(page(path), 'utf8') + text);
}

describe('--rename', () => {
  test('removes nothing while the page is in conflict, and its commands repeat it', async () => {
    const list = (name: string, words: string) =>
      `# Tools\n\n- [${name}](https://${name}.org) - Shares ${words} files.\n- [Bb](https://b.org) - Is.\n`;
    await run(list('freenet', 'some'));
    const path = page('tools/freenet.mdx');
    writeFileSync(path, readFileSync(path, 'utf8').replace('\nShares some', '\nShares all'));
    const after = list('hyphanet', 'many');
    await run(after);
    const before = await readDisk(out);
    const report = await run(after, '--rename', 'freenet=hyphanet');
    const {left: _, ...kept} = before;
    expect(await readDisk(out)).toMatchObject(kept);
    expect(report.pages).toContainEqual(
      expect.objectContaining({path: 'tools/freenet.mdx', action: 'conflict'}),
    );
    const [, options = ''] =
      /(--rename freenet=hyphanet --take page) /.exec(formatReport(report)) ?? [];
    await run(after, ...options.split(' '), path);
    const {pages} = await readDisk(out);
    expect([...pages.keys()]).toEqual([
      'index.mdx',
      'tools/bb.mdx',
      'tools/hyphanet.mdx',
      'tools/index.mdx',
    ]);
    expect(pages.get('tools/hyphanet.mdx')).toContain('\nShares all');
    expect(pages.get('tools/hyphanet.mdx')).toContain('former_slugs: [freenet]');
  });

  test('is of a project, although a category has its slug, and the other way round', async () => {
    const list = (project: string, site: string, category: string) =>
      `# Web\n\n- [${project}](https://${site}) - Makes ${site}.\n\n# ${category}\n\n- [Bb](https://b.org) - Is.\n`;
    await run(list('Django', 'one.org', 'Django'));
    await run(list('Django', 'two.org', 'Django'), '--rename', 'django=django-two');
    expect((await readDisk(out)).pages.get('web/django.mdx')).toContain('two.org');
    await run(list('Django', 'two.org', 'Sites'), '--rename', 'django=sites');
    expect((await readDisk(out)).pages.get('sites/index.mdx')).toContain(
      'slug: /categories/sites\n',
    );
  });

  test('moves the page with its edits, and keeps the old name and address', async () => {
    await run(ARTICLE);
    append('one/acme.mdx', '\nMine.\n');
    await run(RENAMED, '--rename', 'Acme=Zenith');
    const {pages, base} = await readDisk(out);
    expect([...pages.keys()].sort()).toEqual([
      'index.mdx',
      'one/bolt.mdx',
      'one/index.mdx',
      'one/zenith.mdx',
    ]);
    expect([...base.keys()].sort()).toEqual([...pages.keys()].sort());
    expect(pages.get('one/zenith.mdx')).toContain('title: Zenith\nslug: /projects/zenith\n');
    expect(pages.get('one/zenith.mdx')).toContain('aliases: [Acme]\nformer_slugs: [acme]\n');
    expect(pages.get('one/zenith.mdx')).toContain('\nMine.\n');
  });

  test('a run that repeats it writes nothing, with the option and without', async () => {
    await run(ARTICLE);
    await run(RENAMED, '--rename', 'acme=zenith');
    const before = await readDisk(out);
    const plain = await run(RENAMED);
    const again = await run(RENAMED, '--rename', 'acme=zenith');
    expect(await readDisk(out)).toEqual(before);
    expect(plain.pages.map(({action}) => action)).toEqual([
      'unchanged',
      'unchanged',
      'keep',
      'unchanged',
    ]);
    expect(again.pages).toEqual(plain.pages);
  });

  test('takes the place of the page that a run has made for the new name meanwhile', async () => {
    await run(ARTICLE);
    append('one/acme.mdx', '\nMine.\n');
    const {questions} = await run(RENAMED);
    expect(questions).toMatchObject([{from: 'one/acme.mdx', command: '--rename acme=zenith'}]);
    await run(RENAMED, '--rename', 'acme=zenith');
    const {pages, base} = await readDisk(out);
    expect(pages.get('one/zenith.mdx')).toContain('Mine.');
    expect([pages.has('one/acme.mdx'), base.has('one/acme.mdx')]).toEqual([false, false]);
  });

  test('brings what else the article says now', async () => {
    await run(ARTICLE);
    append('one/acme.mdx', '\nMine.\n');
    await run(RENAMED.replace('sells', 'rents'), '--rename', 'acme=zenith');
    const text = (await readDisk(out)).pages.get('one/zenith.mdx');
    expect(text).toContain('rents disks.');
    expect(text).toContain('Mine.');
  });

  test('renames a category, whose folder follows', async () => {
    await run(ARTICLE);
    await run(ARTICLE.replace('# One', '# Uno'), '--rename', 'one=uno');
    const {pages} = await readDisk(out);
    expect(pages.get('uno/index.mdx')).toContain(
      'slug: /categories/uno\naliases: [One]\nformer_slugs: [one]',
    );
    expect(pages.get('uno/acme.mdx')).toContain('categories: [uno]');
    expect([...pages.keys()].filter((path) => path.startsWith('one/'))).toEqual([]);
  });

  test('names the links that people wrote to the old address', async () => {
    await run(ARTICLE);
    append('one/bolt.mdx', '\nSee [Acme](/projects/acme) and [it](./acme.mdx).\n');
    const {oldLinks} = await run(RENAMED, '--rename', 'acme=zenith');
    expect(oldLinks).toEqual([
      {file: expect.stringMatching(/one\/bolt\.mdx$/), line: 11, address: '/projects/zenith'},
    ]);
  });

  test.each([
    ['acmee=zenith', 'no page has the slug "acmee". Did you mean "acme"?'],
    ['acme=zenit', 'the overview lists no "zenit". Did you mean "zenith"?'],
    ['bolt=zenith', 'the overview still lists "bolt"'],
  ])('refuses %s: %s', async (rename, problem) => {
    await run(ARTICLE);
    const before = await readDisk(out);
    const error: unknown = await run(RENAMED, '--rename', rename).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(DecisionError);
    expect(String(error)).toContain(problem);
    expect(await readDisk(out)).toEqual(before);
  });

  test('refuses to choose between two pages that people edited', async () => {
    await run(ARTICLE);
    await run(RENAMED);
    append('one/acme.mdx', '\nMine.\n');
    append('one/zenith.mdx', '\nTheirs.\n');
    await expect(run(RENAMED, '--rename', 'acme=zenith')).rejects.toThrow('were both edited');
  });
});

describe('--take both', () => {
  const YEARS = '# One\n\n- **Acme** (ACM): sells disks since 2021.\n';
  const LATER = YEARS.replace('2021', '2022');
  const revise = (from: string, to: string) =>
    writeFileSync(
      page('one/acme.mdx'),
      readFileSync(page('one/acme.mdx'), 'utf8').replaceAll(from, to),
    );

  test('takes the words of both, as the report has shown them', async () => {
    await run(YEARS);
    revise('sells disks', 'sells and rents disks');
    const {pages} = await run(LATER);
    const [conflict] = pages.flatMap(({conflicts}) => conflicts);
    expect(conflict?.proposal).toContain('sells and rents disks since 2022.');
    await run(LATER, '--take', 'both', page('one/acme.mdx'));
    expect(readFileSync(page('one/acme.mdx'), 'utf8')).toContain(conflict?.proposal);
  });

  test('leaves a page alone on which the words of both meet, and says so in one line', async () => {
    await run(YEARS);
    revise('2021', '2020');
    const before = await readDisk(out);
    const report = await run(LATER, '--take', 'both', page('one/acme.mdx'));
    expect(await readDisk(out)).toEqual(before);
    const lines = formatReport(report).split('\n');
    expect(lines.filter((line) => line.includes('cannot take both'))).toEqual([
      expect.stringMatching(/one\/acme\.mdx cannot take both: .+\. Edit it, or take one side$/),
    ]);
    expect(lines.some((line) => line.endsWith(`--take page ${report.out}/one/acme.mdx`))).toBe(
      true,
    );
    expect(lines.some((line) => line.includes('--take both'))).toBe(false);
  });

  test.each([[['--take', 'both']], [['--take']], [['--take', 'neither', 'one/acme.mdx']]])(
    '%j is refused with the ways to write it',
    async (options) => {
      await expect(run(YEARS, ...options)).rejects.toThrow(/--take/);
    },
  );
});

describe('--retire', () => {
  const LESS = '# One\n\n- **Bolt:** rents phones.\n';
  const retire = ['--retire', 'acme', '--because', 'It closed.'];

  test('says on the page why it was left out, and keeps the rest', async () => {
    await run(ARTICLE);
    append('one/acme.mdx', '\nMine.\n');
    const before = readFileSync(page('one/acme.mdx'), 'utf8');
    await run(LESS, ...retire);
    const after = readFileSync(page('one/acme.mdx'), 'utf8');
    expect(after.replace('retired: It closed.\n', '')).toBe(before);
  });

  test('leaves the page alone from then on, even if the article lists it again', async () => {
    await run(ARTICLE);
    await run(LESS, ...retire);
    const before = await readDisk(out);
    const actionOf = async (article: string) =>
      (await run(article)).pages.find(({path}) => path === 'one/acme.mdx')?.action;
    expect(await actionOf(LESS)).toBe('retired');
    expect((await readDisk(out)).pages).toEqual(before.pages);
    expect(await actionOf(ARTICLE)).toBe('retired');
  });

  test.each([
    [['--retire', 'bolt', '--because', 'x'], 'the overview lists "bolt"'],
    [
      ['--retire', 'acne', '--because', 'x'],
      'no page has the address /projects/acne. Did you mean',
    ],
    [['--restore', 'one/bold.mdx'], 'the overview has no page one/bold.mdx. Did you mean'],
    [['--take', 'page', 'one/bold.mdx'], 'the overview has no page one/bold.mdx'],
  ])('%j is refused: %s', async (options, problem) => {
    await run(ARTICLE);
    await expect(run(LESS, ...options)).rejects.toThrow(problem);
  });
});

test('a mistake of a person is reported with its place, and holds nothing back', async () => {
  await run(ARTICLE);
  const text = readFileSync(page('one/acme.mdx'), 'utf8');
  writeFileSync(page('one/acme.mdx'), text.replace('---\n\n', 'colour: red\n---\n\n'));
  const report = await run(
    ARTICLE.replace('sells', 'rents').replace('rents phones', 'sells phones'),
  );
  expect(report.faults).toMatchObject([
    {
      file: expect.stringMatching(/one\/acme\.mdx$/),
      line: 8,
      message: expect.stringContaining('unknown key "colour"'),
    },
  ]);
  expect(hasConflict(report)).toBe(true);
  const {pages} = await readDisk(out);
  expect(pages.get('one/acme.mdx')).toMatch(/colour: red[^]*rents disks/);
  expect(pages.get('one/bolt.mdx')).toContain('sells phones');
});

test('a copy of a page with its slug is named in one line, and the page is written', async () => {
  await run(ARTICLE);
  const text = readFileSync(page('one/acme.mdx'), 'utf8');
  for (const copy of ['one/Acme copy.mdx', 'one/zz.mdx']) writeFileSync(page(copy), text);
  const report = await run(ARTICLE.replace('sells', 'rents'));
  expect(
    report.faults.map(({file, message}) => `${file.replace(/^.*\/docs/, 'docs')} ${message}`),
  ).toEqual([
    expect.stringMatching(/^docs\/one\/Acme copy.mdx has the slug of \S*docs\/one\/acme.mdx: /),
    expect.stringMatching(/^docs\/one\/zz.mdx has the slug of \S*docs\/one\/acme.mdx: /),
  ]);
  expect(hasConflict(report)).toBe(true);
  expect(readFileSync(page('one/acme.mdx'), 'utf8')).toContain('rents');
  expect(readFileSync(page('one/zz.mdx'), 'utf8')).toBe(text);
});
