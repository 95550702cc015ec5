import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {load} from 'cheerio';

/** The pages that open where another page is not stored, and the one that says what is. */
const SHELL_PAGES = ['not-saved.html', 'offline.html'];

/**
 * Lists what a browser stores of a site for every reader: the pages of the shell, and the scripts, styles and icons that
 * they link. Paths are below the site's folder.
 *
 * @param baseUrl path of the site on its host, with both slashes
 * @throws Error if a page is missing
 */
export async function shellFiles(outDir: string, baseUrl: string): Promise<ReadonlySet<string>> {
  const files = new Set(SHELL_PAGES);
  for (const page of SHELL_PAGES) {
    const $ = load(await readFile(join(outDir, page)));
    for (const element of $('script[src], link[rel="stylesheet"], link[rel="icon"]')) {
      const address = $(element).attr('src') ?? $(element).attr('href') ?? '';
      if (address.startsWith(baseUrl)) files.add(address.slice(baseUrl.length));
    }
  }
  return files;
}

/**
 * Takes the links to scripts out of the page that stands at the address of another: they would draw that other page,
 * whose data is not there.
 */
export async function stillNotSaved(outDir: string): Promise<void> {
  const file = join(outDir, 'not-saved.html');
  const $ = load(await readFile(file));
  $('script[src], link[as="script"], link[rel="modulepreload"]').remove();
  await writeFile(file, $.html());
}
