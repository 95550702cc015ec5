import {copyFile, mkdir, stat} from 'node:fs/promises';
import {basename, join} from 'node:path';
import type {Plugin} from '@docusaurus/types';

/** A file that the site offers to be carried away. */
export interface Download {
  /** Path without the base path. */
  readonly path: string;
  readonly bytes: number;
}

/**
 * Offers the zip that `npm run offline` has made, where the environment names one: `OFFLINE_ZIP`.
 *
 * The page about the data imports what it offers from `@generated/download/default/download.json`: null without a zip.
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
