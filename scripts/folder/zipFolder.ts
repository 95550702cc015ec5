import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {zipSync, type Zippable} from 'fflate';
import {listFiles} from '../site/listFiles.ts';

/** Files that are compressed already. */
const COMPRESSED = /\.(?:png|webp|avif|jpe?g|woff2)$/;

/**
 * Zips a folder under its own name. The same files and the same day give the same bytes.
 *
 * @param day the modification date of all files in the zip, as YYYY-MM-DD
 */
export async function zipFolder(folder: string, day: string): Promise<Uint8Array> {
  // Zip stores local time, so local midnight gives the same bytes in every time zone.
  const mtime = new Date(`${day}T00:00`);
  const content: Zippable = {};
  for (const file of await listFiles(folder)) {
    const level = COMPRESSED.test(file) ? 0 : 9;
    content[`${basename(folder)}/${file}`] = [await readFile(join(folder, file)), {level, mtime}];
  }
  return zipSync(content);
}
