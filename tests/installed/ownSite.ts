import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {writeServiceWorker} from '../../scripts/installed/writeServiceWorker.ts';
import type {Site} from '../sites.ts';
import {serveSite, type SiteServer} from './siteServer.ts';
import {filesOf} from './stored.ts';

/** The files of the built site that the small one has: the pages that the tests open, their scripts, and search. */
const KEPT = [
  /^(?:index|404|data|glossary|not-saved|offline|search|tags|categories)\.html$/,
  /^projects\/(?:nosana|inference-net)\.html$/,
  /^projects\/kuzco\/index\.html$/,
  /^api\/v1\/tags\.json$/,
  /^assets\//,
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

/**
 * Copies a few files of a built site into a small one with its own worker, which the test may change. A browser stores it
 * in a fraction of the time that the whole site takes.
 *
 * @returns its folder
 */
export async function smallSite({folder, baseUrl}: Site): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'atlas-small-'));
  copies.push(copy);
  for (const file of filesOf(folder).filter((name) => KEPT.some((kept) => kept.test(name)))) {
    cpSync(join(folder, file), join(copy, file));
  }
  await writeServiceWorker(copy, baseUrl);
  return copy;
}

/** Stops the servers: to be called after the tests that started them. */
export async function closeAll(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
}
