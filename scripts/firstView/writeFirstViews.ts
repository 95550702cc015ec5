import {createHash} from 'node:crypto';
import {readFile, rm, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {codeHash} from '../../src/kept/codeHash.ts';
import {keptResults} from '../../src/kept/keptResults.ts';
import {listFiles} from '../site/listFiles.ts';
import {bundleScripts} from './bundleScripts.ts';
import {applicationOf, firstView, type FirstViewParts} from './firstView.ts';
import {withoutCode} from './pageShapes.ts';
import {pageClasses, withBothNames, withShortNames} from './pageClasses.ts';
import {splitSheet} from './paperSheet.ts';
import {slimSheet} from './slimSheet.ts';
import {usedCss} from './usedCss.ts';

/** How many pages are looked at to find the classes that most of them have. */
const SAMPLE = 40;

/** The code that cuts the style sheet. */
const CODE = ['scripts/firstView'];

/**
 * Rewrites the pages of a built site, so that they can be read before any script has run; see `firstView`.
 *
 * @param outDir the folder of the built site
 * @param baseUrl path of the site on its host, with both slashes
 */
export async function writeFirstViews(outDir: string, baseUrl: string): Promise<void> {
  const read = (file: string) => readFile(join(outDir, file), 'utf8');
  const write = async (file: string, text: string) => {
    await writeFile(join(outDir, file), text);
    return baseUrl + file;
  };
  const files = await listFiles(outDir);
  const pages = files.filter((file) => file.endsWith('.html'));
  const step = Math.ceil(pages.length / SAMPLE);
  const [sheet, ...sheets] = files.filter((file) => /^assets\/css\/styles\.\w+\.css$/.test(file));
  if (sheet === undefined || sheets.length > 0) {
    throw new Error(`${outDir}/assets/css should have one style sheet`);
  }

  const home = await read('index.html');
  const application = applicationOf(home);
  const direction = /^[^>]*>\s*<html[^>]* dir="?rtl/.test(home) ? 'rtl' : 'ltr';
  const css = await read(sheet);
  const {classOnPage, shortNames} = pageClasses(css, {
    scripts: await Promise.all(files.filter((file) => file.endsWith('.js')).map(read)),
    pages: await Promise.all(pages.filter((_, index) => index % step === 0).map(read)),
  });
  const whole = withBothNames(css, shortNames);
  await rm(join(outDir, sheet));
  const style = await write(`assets/css/styles.${hashOf(whole)}.css`, whole);
  const parts = splitSheet(withShortNames(slimSheet(css, direction), shortNames));
  const paper = await write(`assets/css/paper.${hashOf(parts.paper)}.css`, parts.paper);
  const {loader, reading} = await bundleScripts({...application, style}, paper, baseUrl);
  await write(reading.path, reading.code);

  const cut = usedCss(parts.screen);
  const kept = keptResults<string>(`css.${basename(outDir)}`, codeHash(CODE) + parts.screen);
  const view: FirstViewParts = {
    application,
    loader,
    classOnPage,
    paper,
    // Names of scripts are in scripts, and change with any page.
    usedCss: (page) => kept.resultOf(withoutCode(page), () => cut(page)),
  };
  for (const file of pages) {
    try {
      await write(file, firstView(await read(file), view));
    } catch (error) {
      throw new Error(`${outDir}/${file}: ${error instanceof Error ? error.message : ''}`, {
        cause: error,
      });
    }
  }
  kept.save();
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
