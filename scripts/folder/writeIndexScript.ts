import {readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {listFiles} from '../site/listFiles.ts';

/**
 * Writes the index of search as a script, `search-index.js`, in the place of the file that only a server could send.
 *
 * @param folder of the built site.
 */
export async function writeIndexScript(folder: string): Promise<void> {
  const index = (await listFiles(folder)).find((file) => /^search-index[^/]*\.json$/.test(file));
  if (index === undefined) {
    throw new Error(`there is no index of search in ${folder}`);
  }
  const json = await readFile(join(folder, index), 'utf8');
  await writeFile(join(folder, 'search-index.js'), `window.atlasSearchIndex = ${json};\n`);
  await rm(join(folder, index));
}
