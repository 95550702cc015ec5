import {basename} from 'node:path';
import {codeHash} from '../../src/kept/codeHash.ts';
import {keptResults} from '../../src/kept/keptResults.ts';
import {writeEmbeds} from '../embed/writeEmbeds.tsx';
import {writeFirstViews} from '../firstView/writeFirstViews.ts';
import {writeHosting} from '../hosting/writeHosting.ts';
import {PRINT_CODE, writePrintPages} from '../print/writePrintPages.ts';
import {writeServiceWorker} from '../installed/writeServiceWorker.ts';
import {builtKnowledge} from './builtKnowledge.ts';

/**
 * Adds to a built site what is made from its finished pages: the pages to print, the embeds for
 * other sites, the first views, the service worker, and the files for hosts.
 *
 * Not done by plugins, because Docusaurus runs the `postBuild` of all plugins at once, and these steps need each
 * other's files.
 *
 * @param outDir the folder of the built site
 * @param baseUrl path of the site on its host, with both slashes
 */
export async function completeSite(outDir: string, baseUrl: string): Promise<void> {
  const knowledge = await builtKnowledge(outDir);
  await writePrintPages({
    outDir,
    baseUrl,
    origin: process.env.SITE_URL,
    kept: keptResults(`print.${basename(outDir)}`, codeHash([PRINT_CODE])),
  });
  await writeEmbeds(outDir, baseUrl, knowledge);
  await writeFirstViews(outDir, baseUrl);
  // After all pages, because it lists all files that readers get.
  await writeServiceWorker(outDir, baseUrl);
  await writeHosting(outDir, baseUrl, knowledge);
}
