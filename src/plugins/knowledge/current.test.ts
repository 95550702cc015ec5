import {mkdtempSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {watchKnowledge} from './current.ts';

const GOOD = page('tags: [gpu]');
const BAD = page('tags: [gpuu]');

let docs: string;
let file: string;

beforeEach(() => {
  docs = mkdtempSync(join(tmpdir(), 'atlas-current-'));
  file = join(docs, 'clouds/one.mdx').replaceAll('\\', '/');
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

test('an error that was fixed is forgotten', async () => {
  const current = watchKnowledge(docs);
  writeFileSync(file, GOOD);
  expect((await current.knowledgeWith(file, GOOD)).projects).toHaveLength(1);
  writeFileSync(file, BAD);
  await expect(current.knowledgeWith(file, BAD)).rejects.toThrow('unknown tag "gpuu"');
  writeFileSync(file, GOOD);
  expect((await current.knowledgeWith(file, GOOD)).projects).toHaveLength(1);
});

test('an error that was fixed in another file is forgotten too', async () => {
  const current = watchKnowledge(docs);
  writeFileSync(file, BAD);
  await expect(current.knowledgeWith(file, BAD)).rejects.toThrow('unknown tag "gpuu"');
  writeFileSync(join(docs, 'tags.yml'), 'gpuu: {label: GPU, description: Chips.}');
  expect((await current.knowledgeWith(file, BAD)).projects).toHaveLength(1);
});

test('pages that ask at the same time share one reading', async () => {
  const current = watchKnowledge(docs);
  writeFileSync(file, GOOD);
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
