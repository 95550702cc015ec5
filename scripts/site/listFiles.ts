import {readdir} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {toPosix} from '../../src/knowledge/toPosix.ts';

/** Lists all files below a folder, as sorted relative paths with forward slashes. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => toPosix(relative(folder, join(entry.parentPath, entry.name))))
    .sort();
}
