import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, normalize} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {toPosix} from '../../src/knowledge/toPosix.ts';
import {generate} from './generate.ts';
import {CODE, RunMemory} from './memory.ts';
import type {OnProgress} from './model.ts';

/** A folder with the modules that the command loads, and what else the memory looks at, apart from the dependencies. */
let root: string;

const MODULES = modulesOf('scripts/generate.ts');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
  const others = ['package.json', 'package-lock.json', 'docs/tags.yml', 'docs/vocabulary.yml'];
  for (const file of [...MODULES, ...others]) {
    mkdirSync(dirname(join(root, file)), {recursive: true});
    copyFileSync(file, join(root, file));
  }
  mkdirSync(join(root, 'out'));
  writeFileSync(task().overview, ARTICLE);
});

afterEach(() => rmSync(root, {recursive: true}));

const ARTICLE = '# One\n\n- **A:** x, see [it](./it.pdf)\n- **B:** y\n';

function task() {
  return {overview: join(root, 'article.md'), out: join(root, 'out')};
}

/** Runs the generator as the command does. @param during what somebody does before the last page is written */
async function run(during?: () => void): Promise<'ran' | 'up to date'> {
  const memory = new RunMemory(task(), root);
  if (memory.isUpToDate()) return 'up to date';
  const onProgress: OnProgress = (step, done, total) => {
    if (step === 'written' && done === total - 1) during?.();
  };
  await generate({...task(), dryRun: false, ...memory.observer, onProgress});
  memory.remember();
  return 'ran';
}

const article = (text: string) => writeFileSync(task().overview, text);

test('a run is remembered as long as nothing changes, however much it has written', async () => {
  expect(await run()).toBe('ran');
  expect(await run()).toBe('up to date');
  article(ARTICLE.replace('x,', 'z,').replace('# One', '# Two'));
  expect(await run()).toBe('ran');
  expect(await run()).toBe('up to date');
});

test.each<[string, () => void]>([
  ['the article', () => article(ARTICLE.replace('y', 'z'))],
  ['a page', () => appendFileSync(join(root, 'out/one/a.mdx'), '\nMine.\n')],
  ['a page that was deleted', () => rmSync(join(root, 'out/one/a.mdx'))],
  ['a base', () => rmSync(join(root, 'out/.base/one/a.mdx'))],
  ['the tags', () => appendFileSync(join(root, 'out/tags.yml'), '\n')],
  ["the project's own vocabulary", () => appendFileSync(join(root, 'docs/vocabulary.yml'), '\n')],
  ['the dependencies', () => appendFileSync(join(root, 'package-lock.json'), '\n')],
  ['a file to which the article links', () => writeFileSync(join(root, 'it.pdf'), '')],
])('a change of %s makes it run again', async (_, change) => {
  await run();
  expect(await run()).toBe('up to date');
  change();
  expect(await run()).toBe('ran');
});

describe('what changes while a run goes on', () => {
  test.each<[string, () => void]>([
    ['the article', () => article(ARTICLE.replace('y', 'z'))],
    ['a page that was written', () => writeFileSync(join(root, 'out/index.mdx'), 'mine')],
    ['a page that was not written', () => writeFileSync(join(root, 'out/mine.mdx'), 'mine')],
    ['the code', () => appendFileSync(join(root, 'scripts/content/footnotes.ts'), '\n')],
    ['a file to which the article links', () => writeFileSync(join(root, 'it.pdf'), '')],
  ])('is not mistaken for something that the run has seen: %s', async (_, change) => {
    expect(await run(change)).toBe('ran');
    expect(await run()).toBe('ran');
  });

  test('reaches the pages with the next run', async () => {
    await run(() => article(ARTICLE.replace('y', 'changed meanwhile')));
    await run();
    expect(readFileSync(join(root, 'out/one/b.mdx'), 'utf8')).toContain('changed meanwhile');
  });
});

test('a page that became a link makes it run again, which is refused', async () => {
  await run();
  const page = join(root, 'out/one/a.mdx');
  const elsewhere = join(root, 'elsewhere.mdx');
  cpSync(page, elsewhere);
  rmSync(page);
  appendFileSync(elsewhere, '\nMine.\n');
  symlinkSync(elsewhere, page);
  await expect(run()).rejects.toThrow('a link of the file system');
});

test('every module that the command loads is among the code that is compared', () => {
  expect(MODULES).toContain('scripts/content/footnotes.ts');
  expect(MODULES).toContain('src/knowledge/page.ts');
  const isCompared = (file: string) =>
    CODE.some((path) => file === path || file.startsWith(`${path}/`));
  expect(MODULES.filter((file) => !isCompared(file))).toEqual([]);
});

test('a change of any module that the command loads makes it run again', () => {
  const isUpToDate = () => new RunMemory(task(), root).isUpToDate();
  new RunMemory(task(), root).remember();
  for (const module of MODULES) {
    const file = join(root, module);
    const before = readFileSync(file);
    appendFileSync(file, '\n');
    expect({module, isUpToDate: isUpToDate()}).toEqual({module, isUpToDate: false});
    writeFileSync(file, before);
  }
  expect(isUpToDate()).toBe(true);
});

/** The modules of the project that a module loads, directly or not. */
function modulesOf(entry: string): string[] {
  const found = new Set([entry]);
  for (const file of found) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:from |import\(?)'(\.[^']+)'/g,
    )) {
      found.add(toPosix(normalize(join(dirname(file), path))));
    }
  }
  return [...found];
}
