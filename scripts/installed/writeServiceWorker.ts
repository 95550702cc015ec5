import {createHash} from 'node:crypto';
import {copyFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {
  SITE_FILES,
  SITE_SIZE,
  type SiteFile,
  type SiteSize,
  type WholeSite,
} from '../../src/installed/siteFiles.ts';
import {listFiles} from '../site/listFiles.ts';
import {bundleWorker} from './bundleWorker.ts';
import {shellFiles, stillNotSaved} from './shellFiles.ts';
import {measureFiles, type MeasuredFile} from './measureFiles.ts';

/** The files of a built site that are not stored with the whole of it, each with the reason. */
const LEFT_OUT: readonly {readonly path: RegExp; readonly reason: string}[] = [
  {path: /^sw\.js$/, reason: 'the worker itself, which the browser keeps separately'},
  {path: /^whole-site(?:-files)?\.json$/, reason: 'say what there is to store'},
  {
    path: /^404\.html$/,
    reason: 'some hosts send it with the status 404; its copy, not-found.html, is stored instead',
  },
  {path: /^not-saved\.html$/, reason: 'says that a page is not stored'},
  {path: /^embed\//, reason: 'embeds: the pages themselves say more'},
  {path: /^img\/og\//, reason: 'pictures that other sites show beside a link'},
  {path: /^download\//, reason: 'a second copy of the whole site'},
  {path: /(?:^|\/)\.|^_headers$/, reason: 'a file for the host, which does not serve it'},
];

/**
 * Writes `sw.js`, the service worker that stores in a browser what is read, or the whole site, and serves it without a
 * network (src/installed/worker.ts).
 *
 * Also written: `whole-site-files.json`, which lists every file with a checksum, `whole-site.json`, which says what they
 * weigh, and `not-found.html`, a copy of the page for unknown addresses. The same files always produce the same worker,
 * others another, by which browsers know that there is a new version.
 *
 * @param outDir folder of the built site. Nothing may be added to it afterwards.
 * @param baseUrl path of the site on its host, with both slashes
 */
export async function writeServiceWorker(outDir: string, baseUrl: string): Promise<void> {
  await copyFile(join(outDir, '404.html'), join(outDir, 'not-found.html'));
  await stillNotSaved(outDir);
  const paths = await listFiles(outDir);
  const whole = await measureFiles(outDir, paths.filter(isOfWhole));
  const files = whole.map(toSiteFile);
  const version = digest(JSON.stringify(files), 'hex').slice(0, 12);
  const list = JSON.stringify({version, files} satisfies WholeSite);
  await writeFile(join(outDir, SITE_FILES), list);
  const size = {
    version,
    files: files.length,
    bytes: sum(whole, 'bytes'),
    download: sum(whole, 'download'),
  };
  await writeFile(join(outDir, SITE_SIZE), JSON.stringify(size satisfies SiteSize));
  const shown = [...(await shellFiles(outDir, baseUrl)), SITE_SIZE];
  const shell = await measureFiles(outDir, shown.sort());
  const worker = await bundleWorker({
    shell: shell.map(toSiteFile),
    list: `sha256-${digest(list, 'base64')}`,
  });
  await writeFile(join(outDir, 'sw.js'), worker);
}

function isOfWhole(file: string): boolean {
  return !LEFT_OUT.some(({path}) => path.test(file));
}

function toSiteFile({address, integrity, bytes}: MeasuredFile): SiteFile {
  return {address, integrity, bytes};
}

function sum(files: readonly MeasuredFile[], of: 'bytes' | 'download'): number {
  return files.reduce((total, file) => total + file[of], 0);
}

function digest(text: string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(text).digest(encoding);
}
