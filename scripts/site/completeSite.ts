import {writePrintPages} from '../print/writePrintPages.ts';
import {writeServiceWorker} from '../installed/writeServiceWorker.ts';

/**
 * Adds to a built site what is made from its finished pages: the pages to print, then the service worker.
 *
 * Not done by plugins, because Docusaurus runs the `postBuild` of all plugins at once, and these steps need each
 * other's files.
 *
 * @param outDir the folder of the built site.
 * @param baseUrl path of the site on its host, with both slashes.
 */
export async function completeSite(outDir: string, baseUrl: string): Promise<void> {
  await writePrintPages({outDir, baseUrl, origin: process.env.SITE_URL});
  // Last, because it lists all files.
  await writeServiceWorker(outDir, baseUrl);
}
