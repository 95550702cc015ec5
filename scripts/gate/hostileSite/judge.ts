import {makeFolder} from '../../folder/makeFolder.ts';
import {buildPages} from '../../site/buildPages.ts';
import {faultsInFolder, faultsOnHost} from './browser.ts';
import {faultsIn, SITE} from './faults.ts';
import {lostWords, wordsIn} from './words.ts';

/*
 * Builds the site that it runs in, completes it, makes the folder, and asks files and a browser whether anything runs, leads
 * elsewhere or comes from elsewhere, and whether all words are still there.
 */

/** The folder of the built site. Its name is also that of what is generated in `node_modules/.cache`. */
const BUILT = 'hostile-site';

async function faultsOfSite(): Promise<readonly string[]> {
  // Without a host there would be no feeds of articles.
  if (!buildPages(BUILT, {SITE_URL: SITE})) throw new Error('the site was not built');
  const words = wordsIn(BUILT);
  // React is loaded as a development build without it, which takes longer.
  process.env.NODE_ENV = 'production';
  const {completeSite} = await import('../../site/completeSite.ts');
  await completeSite(BUILT, '/');
  return [...lostWords(words, wordsIn(BUILT)), ...faultsIn(BUILT), ...(await faultsOnHost(BUILT))];
}

async function faultsOfFolder(): Promise<readonly string[]> {
  const zip = await makeFolder('.', '/');
  if (!zip) throw new Error('the folder was not made');
  const folder = zip.path.replace(/\.zip$/, '');
  return [...faultsIn(folder), ...(await faultsInFolder(folder))];
}

async function main(): Promise<void> {
  const faults = [...(await faultsOfSite()), ...(await faultsOfFolder())];
  console.log(`${faults.length} faults`);
  if (faults.length > 0) console.error(faults.slice(0, 50).join('\n'));
  process.exitCode = faults.length > 0 ? 1 : 0;
}

void main();
