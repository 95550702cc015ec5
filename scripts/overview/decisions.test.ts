import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {readDisk} from './apply.ts';
import {readCommandLine} from './commandLine.ts';
import {DecisionError} from './decisions.ts';
import {generate} from './generate.ts';

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
    const {moves} = await run(RENAMED);
    expect(moves).toMatchObject([{type: 'rename', command: '--rename acme=zenith'}]);
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

  test('renames a category, whose pages stay where they are', async () => {
    await run(ARTICLE);
    await run(ARTICLE.replace('# One', '# Uno'), '--rename', 'one=uno');
    const {pages} = await readDisk(out);
    expect(pages.get('one/index.mdx')).toContain('slug: /categories/uno\nformer_slugs: [one]');
    expect(pages.get('one/acme.mdx')).toContain('categories: [uno]');
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

test('a mistake of a person is reported with its place, and nothing is written', async () => {
  await run(ARTICLE);
  const text = readFileSync(page('one/acme.mdx'), 'utf8');
  writeFileSync(page('one/acme.mdx'), text.replace('---\n\n', 'colour: red\n---\n\n'));
  const before = await readDisk(out);
  await expect(run(ARTICLE.replace('sells', 'rents'))).rejects.toThrow(
    /one\/acme\.mdx:\d+:\d+ unknown key "colour"/,
  );
  expect(await readDisk(out)).toEqual(before);
});
