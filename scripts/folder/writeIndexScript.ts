import {readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {findIndexFile} from '../../src/search/indexFile.ts';

/**
 * Replaces the JSON file of the search index by a script, `search-index.js`. A page on a disk may load a script, but may
 * not fetch a file.
 *
 * @param folder the folder of the built site
 * @throws if the site has no search index.
 */
export async function writeIndexScript(folder: string): Promise<void> {
  const index = findIndexFile(folder);
  if (index === undefined) {
    throw new Error(`there is no search index in ${folder}`);
  }
  const json = await readFile(index, 'utf8');
  await writeFile(join(folder, 'search-index.js'), `window.atlasSearchIndex = ${json};\n`);
  await rm(index);
}
