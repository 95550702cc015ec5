import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';
import type {SiteFile} from '../../src/installed/siteFiles.ts';
import {pagePath} from '../../src/knowledge/pageFile.ts';

/** A file with what it weighs compressed, or as it is where that is less: hosts send pictures as they are. */
export interface MeasuredFile extends SiteFile {
  /** Path below the site's folder. */
  readonly path: string;
  readonly download: number;
}

/** How many files are read at once. */
const LANES = 16;

/** Reads files of a built site. @param paths below its folder */
export async function measureFiles(
  outDir: string,
  paths: readonly string[],
): Promise<readonly MeasuredFile[]> {
  const measured: MeasuredFile[] = [];
  for (let start = 0; start < paths.length; start += LANES) {
    const some = paths.slice(start, start + LANES);
    measured.push(...(await Promise.all(some.map((path) => measureFile(outDir, path)))));
  }
  return measured;
}

async function measureFile(outDir: string, path: string): Promise<MeasuredFile> {
  const content = await readFile(join(outDir, path));
  const compressed = await promisify(gzip)(content);
  return {
    path,
    address: addressOf(path),
    integrity: `sha256-${createHash('sha256').update(content).digest('base64')}`,
    bytes: content.length,
    download: Math.min(content.length, compressed.length),
  };
}

/**
 * The address of a file, relative to the site. For a page this is the address that links use: many hosts answer the
 * name of the file with a redirect, which would cost a second request.
 */
export function addressOf(path: string): string {
  const address = pagePath(`/${path}`).slice(1) || './';
  return address.replace(/[%?#]/g, encodeURIComponent);
}
