import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {drawIcons} from './drawIcons.ts';

/** Lets a browser install the site as an app: links the manifest in every page, and draws the icons. */
export default function installedPlugin({baseUrl}: LoadContext): Plugin {
  return {
    name: 'installed',
    injectHtmlTags: () => ({
      headTags: [
        link('manifest', `${baseUrl}manifest.webmanifest`),
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
