import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {zipSync, type Zippable} from 'fflate';
import {listFiles} from '../site/listFiles.ts';

/** Pictures are compressed already. */
const PACKED = /\.(?:png|webp|avif|jpe?g|woff2)$/;

/**
 * Packs a folder, under its own name, into a zip. The same files and the same day make the same bytes.
 *
 * @param day that the files are dated, as YYYY-MM-DD.
 */
export async function zipFolder(folder: string, day: string): Promise<Uint8Array> {
  // A zip holds local times: local midnight is the same bytes everywhere.
  const mtime = new Date(`${day}T00:00`);
  const content: Zippable = {};
  for (const file of await listFiles(folder)) {
    const level = PACKED.test(file) ? 0 : 9;
    content[`${basename(folder)}/${file}`] = [await readFile(join(folder, file)), {level, mtime}];
  }
  return zipSync(content);
}
