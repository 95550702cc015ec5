import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cp, mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {generate} from './generate.ts';

/** An article whose revision creates, updates, merges and moves pages. */
const EXAMPLE = join(import.meta.dirname, 'golden/moved-to-another-category');

/** More than the run has writes: the test says how many it has. */
const LIMIT = 40;

let folder: string;
const texts = new Map<string, ReadonlyMap<string, string>>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  const before = join(folder, 'before');
  await generate({overview: join(EXAMPLE, 'before.md'), out: before, dryRun: false});
  await cp(join(EXAMPLE, 'edited'), before, {recursive: true});
  const after = join(folder, 'after');
  await cp(before, after, {recursive: true});
  await generate({overview: join(EXAMPLE, 'after.md'), out: after, dryRun: false});
  texts.set('before', await read(before));
  texts.set('after', await read(after));
});

afterAll(() => rm(folder, {recursive: true}));

test('stopped at any write, a run leaves whole pages, and the next one comes to the same result', async () => {
  let stops = 0;
  for (let write = 1; write <= LIMIT; write += 1) {
    const out = join(folder, `stopped-${write}`);
    await cp(join(folder, 'before'), out, {recursive: true});
    if (!(await stopsAt(write, out))) break;
    stops += 1;
    const known = [...texts.values()].flatMap((version) => [...version.values()]);
    const left = [...(await read(out))].filter(([path]) => path.endsWith('.mdx'));
    expect(left.filter(([, text]) => !known.includes(text))).toEqual([]);

    await generate({overview: join(EXAMPLE, 'after.md'), out, dryRun: false});
    expect(await read(out)).toEqual(texts.get('after'));
  }
  expect(stops).toBeGreaterThan(5);
  expect(stops).toBeLessThan(LIMIT);
}, 400_000);

/** @returns whether the run was stopped; false where it had fewer writes. */
async function stopsAt(write: number, out: string): Promise<boolean> {
  const child = spawn(
    process.execPath,
    [
      ...['--require', join(import.meta.dirname, 'stopAtWrite.cjs'), '--import', 'tsx'],
      ...['scripts/generate.ts', join(EXAMPLE, 'after.md'), '--out', out],
    ],
    {env: {...process.env, STOP_AT_WRITE: String(write)}, stdio: 'ignore'},
  );
  const [code, signal] = await once(child, 'exit');
  expect(signal ?? code).toBe(signal === null ? 0 : 'SIGKILL');
  return signal === 'SIGKILL';
}

async function read(out: string): Promise<Map<string, string>> {
  const entries = await readdir(out, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name));
  const found = await Promise.all(
    files.map(async (file) => [file.slice(out.length), await readFile(file, 'utf8')] as const),
  );
  return new Map(found.sort());
}
