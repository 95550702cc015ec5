import {createHash} from 'node:crypto';
import {copyFile, readFile, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {generateSW, type ManifestEntry} from 'workbox-build';
import type {SiteSize} from '../../src/installed/siteSize.ts';
import {pagePath} from '../../src/knowledge/pageFile.ts';
import {listFiles} from '../site/listFiles.ts';

/** The files of a built site that are not installed, each with the reason. */
const LEFT_OUT: readonly {readonly path: RegExp; readonly reason: string}[] = [
  {path: /^sw\.js$/, reason: 'the worker itself, which the browser keeps separately'},
  {
    path: /^404\.html$/,
    reason:
      'some hosts send it with the status 404; its copy, not-found.html, is installed instead',
  },
  {path: /^download\//, reason: 'a second copy of the whole site'},
  {path: /(?:^|\/)\./, reason: 'a file for the host, which does not serve it'},
];

/** The bundler puts a hash of the content into these names, so the content at such an address never changes. */
const HASHED = /^(?:assets\/|search-index-)/;

/**
 * Writes `sw.js`, the service worker that installs the whole site in a browser and serves it without a network.
 *
 * It lists every file with a checksum. If one file does not match, for example because a newer version was published
 * meanwhile, the browser uses none of them. The same files always produce the same worker. Also written:
 * `whole-site.json`, with the size of the installed site, and `not-found.html`, a copy of the page for unknown
 * addresses.
 *
 * @param outDir folder of the built site. Nothing may be added to it afterwards.
 * @throws if Workbox warns, because each warning is a file that it would leave out.
 */
export async function writeServiceWorker(outDir: string): Promise<void> {
  await copyFile(join(outDir, '404.html'), join(outDir, 'not-found.html'));
  await writeWholeSite(outDir);
  const files = await filesToInstall(outDir);
  const {count, warnings} = await generateSW({
    swDest: join(outDir, 'sw.js'),
    // Workbox' own globbing skips large files and records no checksums, so the list is ours.
    globDirectory: outDir,
    globPatterns: [],
    additionalManifestEntries: await Promise.all(files.map((file) => entryOf(outDir, file))),
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    // Lets the tab that installed the site lose the network too, without a reload.
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
        // A page that is newer than the installed site comes from the network.
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

/** The files of a built site to install, as sorted paths below its folder, with forward slashes. */
async function filesToInstall(outDir: string): Promise<readonly string[]> {
  const files = await listFiles(outDir);
  return files.filter((file) => !LEFT_OUT.some(({path}) => path.test(file)));
}

/**
 * The address of a file, relative to the site. For a page this is the address that links use: many hosts answer the
 * name of the file with a redirect, which would cost a second request.
 */
export function addressOf(file: string): string {
  const path = pagePath(`/${file}`).slice(1) || './';
  return path.replace(/[%?#]/g, encodeURIComponent);
}

async function writeWholeSite(outDir: string): Promise<void> {
  const file = join(outDir, 'whole-site.json');
  // Its own file is counted, but not its few bytes, which depend on the count.
  await writeFile(file, '');
  const files = await filesToInstall(outDir);
  const sizes = await Promise.all(files.map(async (path) => (await stat(join(outDir, path))).size));
  const whole: SiteSize = {
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
