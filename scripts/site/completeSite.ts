import {writePrintPages} from '../print/writePrintPages.ts';
import {writeServiceWorker} from '../installed/writeServiceWorker.ts';

/**
 * Adds to a built site what is made of its finished pages, each step after the one it needs.
 *
 * Docusaurus starts what its plugins do after a build all at once, so what reads the files of others stands here.
 *
 * @param outDir the folder of the built site.
 * @param baseUrl its path on its host, with both slashes.
 */
export async function completeSite(outDir: string, baseUrl: string): Promise<void> {
  await writePrintPages({outDir, baseUrl, origin: process.env.SITE_URL});
  // Last, for it lists all files.
  await writeServiceWorker(outDir);
}
