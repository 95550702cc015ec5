import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {listFiles} from '../site/listFiles.ts';
import {relativeLinks} from './relativeLinks.ts';

/**
 * Rewrites the links of a built site in place, so that they work when a browser opens its pages from a disk.
 *
 * @param folder the folder of the built site
 * @param baseUrl path with which the addresses in the pages begin, with both slashes
 * @throws if a page links to a file that does not exist.
 */
export async function rewriteLinks(folder: string, baseUrl: string): Promise<void> {
  const files = new Set(await listFiles(folder));
  for (const file of files) {
    if (file.endsWith('.html')) {
      const html = await readFile(join(folder, file), 'utf8');
      await writeFile(join(folder, file), relativeLinks(html, file, files, baseUrl));
    }
  }
}
