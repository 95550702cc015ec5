import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {bundle} from './bundle.mjs';

const folder = mkdtempSync(join(tmpdir(), 'atlas-bundle-'));
const script = join(folder, 'one.ts');
const made = join(folder, 'made');

afterAll(() => {
  rmSync(folder, {recursive: true});
});

/** Writes a module as if some time ago: one that changes while it is bundled is read again in the next run. */
function write(name: string, code: string): void {
  const file = join(folder, name);
  writeFileSync(file, code);
  const before = Date.now() / 1000 - 60;
  utimesSync(file, before, before);
}

const run = async () => execFileSync(process.execPath, [await bundle(script, made)]).toString();

test('a bundle is kept until a module in it changes, whatever the times of the files say', async () => {
  write('one.ts', "import {word} from './two.ts';\nconsole.log(word as string);\n");
  write('two.ts', "export const word = 'first';\n");
  expect(await run()).toBe('first\n');
  const {mtimeMs} = statSync(await bundle(script, made));
  expect(statSync(await bundle(script, made)).mtimeMs).toBe(mtimeMs);
  write('two.ts', "export const word = 'other';\n");
  expect(await run()).toBe('other\n');
});

test('two scripts of one name have bundles of their own', async () => {
  const other = mkdtempSync(join(tmpdir(), 'atlas-bundle-'));
  try {
    writeFileSync(join(other, 'one.ts'), 'console.log(2);\n');
    expect(await bundle(join(other, 'one.ts'), made)).not.toBe(await bundle(script, made));
    expect(await run()).toBe('other\n');
  } finally {
    rmSync(other, {recursive: true});
  }
});
