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
export default function downloadPlugin(): Plugin<Download | null> {
  const zip = process.env.OFFLINE_ZIP;
  return {
    name: 'download',
    async loadContent() {
      return zip ? {path: `/download/${basename(zip)}`, bytes: (await stat(zip)).size} : null;
    },
    async contentLoaded({content, actions}) {
      await actions.createData('download.json', JSON.stringify(content));
    },
    async postBuild({content, outDir}) {
      if (zip && content) {
        const target = join(outDir, content.path);
        await mkdir(join(target, '..'), {recursive: true});
        await copyFile(zip, target);
      }
    },
  };
}
