import {rm, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {lastChecked} from '../../src/data/dataFile.ts';
import {buildPages} from '../site/buildPages.ts';
import {builtKnowledge} from '../site/builtKnowledge.ts';
import {writePrintPages} from '../print/writePrintPages.ts';
import {readme} from './readme.ts';
import {rewriteLinks} from './rewriteLinks.ts';
import {writeIndexScript} from './writeIndexScript.ts';
import {zipFolder} from './zipFolder.ts';

const NAME = 'decentralized-ai-atlas';

/** The folder, packed. */
export interface FolderZip {
  /** Absolute path of the zip. */
  readonly path: string;
  readonly bytes: number;
}

/**
 * Makes the folder: builds the site so that a browser can open it from a disk, and zips it.
 *
 * @param outDir where to put the folder and its zip
 * @param baseUrl path of the site online, with both slashes
 * @param origin scheme and host of the site online, if it has any
 * @returns undefined if the build failed. Docusaurus has then printed why.
 */
export async function makeFolder(
  outDir: string,
  baseUrl: string,
  origin?: string,
): Promise<FolderZip | undefined> {
  const folder = join(outDir, NAME);
  await rm(folder, {recursive: true, force: true});
  if (!buildPages(folder, {ATLAS_FOLDER: '1'})) {
    return undefined;
  }
  const day = lastChecked(await builtKnowledge(folder)) ?? '1980-01-01';
  await writePrintPages({outDir: folder, baseUrl, origin});
  await writeIndexScript(folder);
  await rewriteLinks(folder, baseUrl);
  const address = origin && new URL(baseUrl, origin).href;
  await writeFile(join(folder, 'README.txt'), readme(day, address));
  const zip = await zipFolder(folder, day);
  const path = resolve(outDir, `${NAME}.zip`);
  await writeFile(path, zip);
  return {path, bytes: zip.length};
}
