import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {drawIcons} from './drawIcons.ts';

/** Draws the icons of the site as an app. They are linked in pages that somebody reads: see src/firstView/reading.ts. */
export default function installedPlugin(): Plugin {
  return {
    name: 'installed',
    injectHtmlTags: () => ({
      headTags: [themeColor('light', '#fbfaf6'), themeColor('dark', '#141512')],
    }),
    async postBuild({outDir}) {
      const folder = join(outDir, 'img/icons');
      await mkdir(folder, {recursive: true});
      for (const [name, picture] of await drawIcons()) {
        await writeFile(join(folder, name), picture);
      }
    },
  };
}

/** Must be the two colors of `--paper` in src/css/tokens.css. */
function themeColor(scheme: 'light' | 'dark', content: string) {
  return {
    tagName: 'meta',
    attributes: {name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content},
  };
}
