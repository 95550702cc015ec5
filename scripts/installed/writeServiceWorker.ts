import {createHash} from 'node:crypto';
import {copyFile, readFile, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {generateSW, type ManifestEntry} from 'workbox-build';
import type {WholeSite} from '../../src/installed/wholeSite.ts';
import {pagePath} from '../../src/knowledge/pageFile.ts';
import {listFiles} from '../site/listFiles.ts';

/** The files of a built site that a browser does not store, each with the reason. */
const LEFT_OUT: readonly {readonly path: RegExp; readonly reason: string}[] = [
  {path: /^sw\.js$/, reason: 'the worker itself, which the browser keeps in a place of its own'},
  {
    path: /^404\.html$/,
    reason: 'some hosts answer its address with the status 404; not-found.html is its copy',
  },
  {path: /^download\//, reason: 'a second copy of the whole site'},
  {path: /(?:^|\/)\./, reason: 'a file for the host, which does not serve it'},
];

/** The bundler puts a hash of the content into these names: one address never bears two contents. */
const HASHED = /^(?:assets\/|search-index-)/;

/**
 * Writes the worker with which a browser stores the whole site and shows it without a network, as `sw.js`.
 *
 * It lists each file with a checksum: what does not fit, such as a file of another version, is not stored, and then
 * neither is the rest. The same files make the same worker. Beside it stand `whole-site.json`, which says how much is
 * stored, and a copy of the page for missing addresses.
 *
 * @param outDir the folder of the built site, with nothing still to be added to it.
 * @throws where Workbox warns, since a warning is a file that would be missing.
 */
export async function writeServiceWorker(outDir: string): Promise<void> {
  await copyFile(join(outDir, '404.html'), join(outDir, 'not-found.html'));
  await writeWholeSite(outDir);
  const files = await filesToStore(outDir);
  const {count, warnings} = await generateSW({
    swDest: join(outDir, 'sw.js'),
    // Its own list would leave out what is larger than it thinks fit, and knows no checksums.
    globDirectory: outDir,
    globPatterns: [],
    additionalManifestEntries: await Promise.all(files.map((file) => entryOf(outDir, file))),
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    // The first tab, too, may lose the network once all is stored.
    clientsClaim: true,
    ignoreURLParametersMatching: [/./],
    directoryIndex: null,
    runtimeCaching: [
      {
        urlPattern: ({request, url}) =>
          request.mode === 'navigate' && url.pathname.endsWith('.html'),
        handler: ({url}) =>
          Promise.resolve(
            Response.redirect(url.href.replace(/(?:(?<=\/)index)?\.html(?=$|[?#])/, '')),
          ),
      },
      {
        // A page younger than what is stored comes from the network.
        urlPattern: ({request}) => request.mode === 'navigate',
        handler: 'NetworkOnly',
        options: {precacheFallback: {fallbackURL: 'not-found'}},
      },
    ],
  });
  if (warnings.length > 0 || count !== files.length) {
    throw new Error(`sw.js lists ${count} of ${files.length} files. ${warnings.join(' ')}`);
  }
}

/** The files of a built site that a browser stores: paths below the folder with slashes, in order. */
async function filesToStore(outDir: string): Promise<readonly string[]> {
  const files = await listFiles(outDir);
  return files.filter((file) => !LEFT_OUT.some(({path}) => path.test(file)));
}

/**
 * The address of a file, below that of the site. A page has the one that links lead to: asked for by the name of its
 * file, some hosts would send the browser on, at the price of a second request.
 */
export function addressOf(file: string): string {
  const path = pagePath(`/${file}`).slice(1) || './';
  return path.replace(/[%?#]/g, encodeURIComponent);
}

async function writeWholeSite(outDir: string): Promise<void> {
  const file = join(outDir, 'whole-site.json');
  // It counts itself as a file; its own few bytes it does not know.
  await writeFile(file, '');
  const files = await filesToStore(outDir);
  const sizes = await Promise.all(files.map(async (path) => (await stat(join(outDir, path))).size));
  const whole: WholeSite = {
    files: files.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
  await writeFile(file, JSON.stringify(whole));
}

async function entryOf(outDir: string, file: string): Promise<ManifestEntry> {
  const checksum = createHash('sha256')
    .update(await readFile(join(outDir, file)))
    .digest('base64');
  return {
    url: addressOf(file),
    revision: HASHED.test(file) ? null : checksum.slice(0, 12),
    integrity: `sha256-${checksum}`,
  };
}
