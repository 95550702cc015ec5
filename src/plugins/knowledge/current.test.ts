import {mkdtempSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {toPosix} from '../../knowledge/toPosix.ts';
import {watchKnowledge, type CurrentKnowledge} from './current.ts';

const GOOD = page('tags: [gpu]');
const BAD = page('tags: gpu');

let docs: string;
let file: string;

beforeEach(() => {
  docs = mkdtempSync(join(tmpdir(), 'atlas-current-'));
  file = toPosix(join(docs, 'clouds/one.mdx'));
  mkdirSync(join(docs, 'clouds'));
  writeFileSync(join(docs, 'tags.yml'), 'gpu: {label: GPU, description: Chips.}');
  writeFileSync(
    join(docs, 'clouds/index.mdx'),
    '---\nslug: /categories/clouds\ntitle: Clouds\ndescription: Rented computers.\n---\n',
  );
});

afterEach(() => {
  rmSync(docs, {recursive: true});
});

test('a build refuses all pages if one has a problem', async () => {
  writeFileSync(file, BAD);
  const current = watchKnowledge(docs, false);
  await expect(current.knowledge()).rejects.toThrow(/one\.mdx:6:\d+ tags/);
  await expect(current.knowledgeWith(file, BAD)).rejects.toThrow(/one\.mdx:6:\d+ tags/);
});

describe('while somebody edits', () => {
  let current: CurrentKnowledge;
  const titles = async () => (await current.knowledge()).projects.map(({title}) => title);

  beforeEach(() => {
    writeFileSync(file, GOOD);
    current = watchKnowledge(docs, true, 0);
  });

  test('a page with a problem is left out until it is fixed', async () => {
    expect(await titles()).toEqual(['One']);
    writeFileSync(file, BAD);
    expect(await titles()).toEqual([]);
    writeFileSync(file, GOOD);
    expect(await titles()).toEqual(['One']);
  });

  test('a page that would keep the parser busy is not parsed', async () => {
    writeFileSync(file, `${GOOD}${'> '.repeat(5000)}deep\n`);
    const started = performance.now();
    expect(await titles()).toEqual([]);
    expect(performance.now() - started).toBeLessThan(60_000);
  });

  test('a page that was added, renamed or removed is noticed without anybody asking about it', async () => {
    const other = join(docs, 'clouds/two.mdx');
    expect(await titles()).toEqual(['One']);
    writeFileSync(other, GOOD.replaceAll('One', 'Two').replace('/one', '/two'));
    expect(await titles()).toEqual(['One', 'Two']);
    renameSync(other, join(docs, 'clouds/a-two.mdx'));
    expect(await titles()).toEqual(['Two', 'One']);
    rmSync(join(docs, 'clouds/a-two.mdx'));
    expect(await titles()).toEqual(['One']);
  });

  test('a YAML file that was broken, taken away and written again is read again', async () => {
    const tags = join(docs, 'tags.yml');
    const labels = async () => (await current.knowledge()).tags.map(({label}) => label);
    expect(await labels()).toEqual(['GPU']);
    writeFileSync(tags, 'gpu: {label: "Chips');
    expect(await labels()).toEqual([]);
    rmSync(tags);
    expect(await labels()).toEqual([]);
    writeFileSync(tags, 'gpu: {label: Chips, description: Chips.}');
    expect(await labels()).toEqual(['Chips']);
  });
});

test('a page is never served with an older text of its own, however recently the files were looked at', async () => {
  writeFileSync(file, GOOD);
  const current = watchKnowledge(docs, true, 1e9);
  await current.knowledge();
  const edited = GOOD.replace('A cloud.', 'A better cloud.');
  writeFileSync(file, edited);
  expect((await current.knowledgeWith(file, edited)).projects[0]?.description).toBe(
    'A better cloud.',
  );
});

test('pages that ask at the same time share one reading', async () => {
  writeFileSync(file, GOOD);
  const current = watchKnowledge(docs, true, 1e9);
  await current.knowledge();
  const edited = `${GOOD}\nMore.\n`;
  writeFileSync(file, edited);
  const [first, second] = await Promise.all([
    current.knowledgeWith(file, edited),
    current.knowledgeWith(file, edited),
  ]);
  expect(first).toBe(second);
});

function page(line: string): string {
  return `---\nslug: /projects/one\ntitle: One\ndescription: A cloud.\ncategories: [clouds]\n${line}\n---\n\nText.\n`;
}
