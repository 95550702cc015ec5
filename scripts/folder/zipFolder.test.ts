import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import {expect, test} from 'vitest';
import {zipFolder} from './zipFolder.ts';

const FILES = {
  'index.html': '<h1>Home</h1>',
  'projects/園芸.html': '<h1>園芸</h1>',
  'a.png': 'PNG',
};

test('a zip contains each file below the name of the folder', async () => {
  const files = unzipSync(await zipOf(FILES, '2026-11-22'));
  expect(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
    ['atlas/a.png', 'PNG'],
    ['atlas/index.html', '<h1>Home</h1>'],
    ['atlas/projects/園芸.html', '<h1>園芸</h1>'],
  ]);
});

test('the same files and day give the same bytes, another day gives others', async () => {
  const zip = await zipOf(FILES, '2026-11-22');
  expect(await zipOf(FILES, '2026-11-22')).toEqual(zip);
  expect(await zipOf(FILES, '2026-11-23')).not.toEqual(zip);
});

async function zipOf(files: Readonly<Record<string, string>>, day: string): Promise<Uint8Array> {
  const parent = mkdtempSync(join(tmpdir(), 'atlas-zip-'));
  try {
    mkdirSync(join(parent, 'atlas/projects'), {recursive: true});
    Object.entries(files).forEach(([path, text]) =>
      writeFileSync(join(parent, 'atlas', path), text),
    );
    return await zipFolder(join(parent, 'atlas'), day);
  } finally {
    rmSync(parent, {recursive: true});
  }
}
