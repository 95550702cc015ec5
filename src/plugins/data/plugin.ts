import {mkdir, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {DataFile} from '../../data/dataFile.ts';
import {dataFiles} from '../../data/dataFiles.ts';
import {manualOf} from '../../data/manual.ts';
import {modelText} from '../../knowledge/modelFile.ts';
import {codeHash} from '../../kept/codeHash.ts';
import {keptResults} from '../../kept/keptResults.ts';
import {currentKnowledge, currentPages} from '../knowledge/current.ts';
import {takeTree} from '../knowledge/guardedPage.ts';
import {isDev} from '../knowledge/isDev.ts';

/** The code that makes the files. */
const CODE = ['src/data', 'src/field', 'src/knowledge'];

/**
 * Writes the data files beside the pages, and links the feeds in the head of every page.
 *
 * The page /data imports the sizes and fields of these files from `@generated/data/default/manual.json`.
 */
export default function dataPlugin({siteConfig, outDir}: LoadContext): Plugin {
  const {title, baseUrl} = siteConfig;
  // Not `url`, in whose place the configuration puts another where nobody names the address of the site.
  const origin = process.env.SITE_URL;
  let files: readonly DataFile[] = [];
  return {
    name: 'data',
    async loadContent() {
      const [knowledge, pages] = [await currentKnowledge(), await currentPages()];
      const site = {title, origin, baseUrl};
      const make = () => dataFiles(knowledge, pages, site, takeTree);
      if (isDev) {
        files = make();
        return;
      }
      // They follow from nothing else.
      const kept = keptResults<readonly DataFile[]>(`data.${basename(outDir)}`, codeHash(CODE));
      files = kept.resultOf(JSON.stringify([modelText(knowledge), pages, site]), make);
      kept.save();
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
