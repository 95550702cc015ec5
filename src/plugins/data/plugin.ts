import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {DataFile} from '../../data/dataFile.ts';
import {dataFiles} from '../../data/dataFiles.ts';
import {manualOf} from '../../data/manual.ts';
import {currentKnowledge, currentPages} from '../knowledge/current.ts';
import {takeTree} from '../knowledge/guardedPage.ts';

/**
 * Writes the data files beside the pages, and links the feeds in the head of every page.
 *
 * The page /data imports the sizes and fields of these files from `@generated/data/default/manual.json`.
 */
export default function dataPlugin({siteConfig}: LoadContext): Plugin {
  const {title, baseUrl} = siteConfig;
  // Not `url`, in whose place the configuration puts another where nobody names the address of the site.
  const origin = process.env.SITE_URL;
  let files: readonly DataFile[] = [];
  return {
    name: 'data',
    async loadContent() {
      const [knowledge, pages] = [await currentKnowledge(), await currentPages()];
      files = dataFiles(knowledge, pages, {title, origin, baseUrl}, takeTree);
    },
    async contentLoaded({actions}) {
      await actions.createData('manual.json', JSON.stringify(manualOf(files)));
    },
    async postBuild({outDir}) {
      await Promise.all(files.map((file) => write(outDir, file)));
    },
    injectHtmlTags: () => ({
      headTags: [
        feedLink(`${baseUrl}feeds/events.xml`, 'Events'),
        feedLink(`${baseUrl}feeds/changes.xml`, 'Checked pages'),
      ],
    }),
  };
}

async function write(outDir: string, {path, text}: DataFile): Promise<void> {
  const file = join(outDir, path);
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, text);
}

function feedLink(href: string, title: string) {
  const attributes = {rel: 'alternate', type: 'application/atom+xml', href, title};
  return {tagName: 'link', attributes};
}
