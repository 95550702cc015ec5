import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {listFiles} from '../site/listFiles.ts';
import {relativeLinks} from './relativeLinks.ts';

/**
 * Makes of a built site a folder that a browser opens from a disk.
 *
 * @param folder of the site; its pages are changed in place.
 * @param baseUrl path of the site, with both slashes, that its addresses begin with.
 * @throws when a page leads to a file that is not there.
 */
export async function toFolder(folder: string, baseUrl: string): Promise<void> {
  const files = new Set(await listFiles(folder));
  for (const file of files) {
    if (file.endsWith('.html')) {
      const html = await readFile(join(folder, file), 'utf8');
      await writeFile(join(folder, file), relativeLinks(html, file, files, baseUrl));
    }
  }
}
