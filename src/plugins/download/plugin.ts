import {copyFile, mkdir, stat} from 'node:fs/promises';
import {basename, join} from 'node:path';
import type {Plugin} from '@docusaurus/types';

/** The zip of the folder, as the site offers it for download. */
export interface Download {
  /** Path without the base path. */
  readonly path: string;
  readonly bytes: number;
}

/**
 * Copies the zip of the folder into the site, if the variable `OFFLINE_ZIP` names the one that `npm run offline` made.
 *
 * Pages import its path and size from `@generated/download/default/download.json`, which is null without a zip.
 */
export default function downloadPlugin(): Plugin {
  const zip = process.env.OFFLINE_ZIP;
  let download: Download | null = null;
  return {
    name: 'download',
    async loadContent() {
      download = zip ? {path: `/download/${basename(zip)}`, bytes: (await stat(zip)).size} : null;
    },
    async contentLoaded({actions}) {
      await actions.createData('download.json', JSON.stringify(download));
    },
    async postBuild({outDir}) {
      if (zip && download) {
        const target = join(outDir, download.path);
        await mkdir(join(target, '..'), {recursive: true});
        await copyFile(zip, target);
      }
    },
  };
}
