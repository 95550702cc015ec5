import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {drawIcons} from './drawIcons.ts';

/** Draws the icons of the site as an app. The manifest is linked in pages that somebody reads: see src/firstView. */
export default function installedPlugin({baseUrl}: LoadContext): Plugin {
  return {
    name: 'installed',
    injectHtmlTags: () => ({
      headTags: [
        link('apple-touch-icon', `${baseUrl}img/icons/apple-touch.png`),
        themeColor('light', '#fbfaf6'),
        themeColor('dark', '#141512'),
      ],
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

function link(rel: string, href: string) {
  return {tagName: 'link', attributes: {rel, href}};
}

/** Must be the two colors of `--paper` in src/css/tokens.css. */
function themeColor(scheme: 'light' | 'dark', content: string) {
  return {
    tagName: 'meta',
    attributes: {name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content},
  };
}
