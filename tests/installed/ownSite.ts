import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {writeServiceWorker} from '../../scripts/installed/writeServiceWorker.ts';
import type {Site} from '../sites.ts';
import {serveSite, type SiteServer} from './siteServer.ts';
import {filesOf} from './stored.ts';

/** The files of the built site that the small one has: the pages that the tests open, and search. */
const KEPT = [
  /^(?:index|404|data|glossary|not-saved|offline|search|tags|categories)\.html$/,
  /^projects\/(?:nosana|inference-net)\.html$/,
  /^projects\/kuzco\/index\.html$/,
  /^api\/v1\/tags\.json$/,
  /^assets\/css\//,
  /^img\/(?:favicon|home|icons\/)/,
  /^manifest\.webmanifest$/,
  /^search-index-/,
];

const servers: SiteServer[] = [];

/** Deleted at the end of the process: a server that was stopped may still be reading. */
const copies: string[] = [];
process.once('exit', () => copies.forEach((copy) => rmSync(copy, {recursive: true})));

/** A server of the test's own, which it may stop. */
export async function start(folder: string, {baseUrl}: Site): Promise<SiteServer> {
  const server = await serveSite(folder, baseUrl);
  servers.push(server);
  return server;
}

/** The small sites of this process, by the folders of the whole ones: the tests get copies. */
const templates = new Map<string, Promise<string>>();

/**
 * Copies a few files of a built site into a small one with its own worker, which the test may change: the pages that the
 * tests open, and the scripts that these load. A browser stores it in a fraction of the time that the whole site takes.
 *
 * @returns its folder
 */
export async function smallSite(site: Site): Promise<string> {
  const template = templates.get(site.folder) ?? someOf(site, () => false);
  templates.set(site.folder, template);
  const copy = newFolder();
  cpSync(await template, copy, {recursive: true});
  return copy;
}

/** As `smallSite`, with more files of the built site. @returns its folder */
export async function someOf(
  {folder, baseUrl}: Site,
  isAlsoKept: (file: string, index: number) => boolean,
): Promise<string> {
  const isKept = (file: string) => KEPT.some((kept) => kept.test(file));
  const isKeptScript = (file: string) => {
    if (!file.startsWith('assets/js/')) return false;
    const page = pageOfScript(readFileSync(join(folder, file), 'utf8'));
    return page === undefined || isKept(`${page.slice(baseUrl.length)}.html`);
  };
  const files = filesOf(folder).filter(
    (file, index) => isKept(file) || isKeptScript(file) || isAlsoKept(file, index),
  );
  const copy = newFolder();
  for (const file of files) cpSync(join(folder, file), join(copy, file));
  await writeServiceWorker(copy, baseUrl);
  return copy;
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-small-'));
  copies.push(folder);
  return folder;
}

/** The page whose text a script holds; undefined for a script of more than one page. */
function pageOfScript(code: string): string | undefined {
  return /JSON\.parse\('\{"(?:id|tag)":.*?"permalink":"([^"]+)"/.exec(code)?.[1];
}

/** Stops the servers: to be called after the tests that started them. */
export async function closeAll(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
}
