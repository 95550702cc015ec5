import {rm, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {lastChecked} from '../../src/data/dataFile.ts';
import {assembleOrThrow, readSources} from '../../src/knowledge/load.ts';
import {buildPages} from '../site/buildPages.ts';
import {writePrintPages} from '../print/writePrintPages.ts';
import {readme} from './readme.ts';
import {toFolder} from './toFolder.ts';
import {writeIndexScript} from './writeIndexScript.ts';
import {zipFolder} from './zipFolder.ts';

const NAME = 'decentralized-ai-atlas';

export interface Archive {
  /** Absolute path of the zip. */
  readonly path: string;
  readonly bytes: number;
}

/**
 * Builds the site as a folder that a browser opens from a disk, and packs it.
 *
 * @param outDir where folder and zip come to stand.
 * @param baseUrl path of the site online, with both slashes.
 * @param origin scheme and host of the site online, where it has one.
 * @returns undefined when the site could not be built, which Docusaurus has then explained.
 */
export async function makeArchive(
  outDir: string,
  baseUrl: string,
  origin?: string,
): Promise<Archive | undefined> {
  const day = lastChecked(assembleOrThrow(await readSources())) ?? '1980-01-01';
  const folder = join(outDir, NAME);
  await rm(folder, {recursive: true, force: true});
  if (!buildPages(folder, {ATLAS_FOLDER: '1'})) {
    return undefined;
  }
  await writePrintPages({outDir: folder, baseUrl, origin});
  await writeIndexScript(folder);
  await toFolder(folder, baseUrl);
  const address = origin && new URL(baseUrl, origin).href;
  await writeFile(join(folder, 'README.txt'), readme(day, address));
  const zip = await zipFolder(folder, day);
  const path = resolve(outDir, `${NAME}.zip`);
  await writeFile(path, zip);
  return {path, bytes: zip.length};
}
