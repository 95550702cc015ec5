import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {listFiles} from '../site/listFiles.ts';
import {bundleScripts} from './bundleScripts.ts';
import {applicationOf, firstView} from './firstView.ts';
import {slimSheet} from './slimSheet.ts';
import {usedCss} from './usedCss.ts';

/**
 * Rewrites the pages of a built site, so that they can be read before any script has run; see `firstView`.
 *
 * @param outDir the folder of the built site
 * @param baseUrl path of the site on its host, with both slashes
 */
export async function writeFirstViews(outDir: string, baseUrl: string): Promise<void> {
  const files = await listFiles(outDir);
  const [sheet, ...sheets] = files.filter((file) => /^assets\/css\/styles\.\w+\.css$/.test(file));
  if (sheet === undefined || sheets.length > 0) {
    throw new Error(`${outDir}/assets/css should have one style sheet`);
  }
  const application = applicationOf(await readFile(join(outDir, 'index.html'), 'utf8'));
  const {loader, reading} = await bundleScripts(application, baseUrl);
  await writeFile(join(outDir, reading.path), reading.code);
  const css = await readFile(join(outDir, sheet), 'utf8');
  const parts = {
    application,
    loader,
    isInSheet: (word: string) => css.includes(word),
    usedCss: usedCss(slimSheet(css)),
  };
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    try {
      const html = await readFile(join(outDir, file), 'utf8');
      await writeFile(join(outDir, file), firstView(html, parts));
    } catch (error) {
      throw new Error(`${outDir}/${file}: ${error instanceof Error ? error.message : ''}`, {
        cause: error,
      });
    }
  }
}
