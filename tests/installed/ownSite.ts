import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {writeServiceWorker} from '../../scripts/installed/writeServiceWorker.ts';
import type {Site} from '../sites.ts';
import {serveSite, type SiteServer} from './siteServer.ts';
import {filesOf} from './stored.ts';

/** What the small site keeps of the built one: the frame, a page of each kind that the tests open, and search. */
const KEPT = [
  /^(?:index|404|data|glossary|offline|search|tags|categories)\.html$/,
  /^projects\/(?:nosana|inference-net)\.html$/,
  /^projects\/kuzco\/index\.html$/,
  /^api\/v1\/tags\.json$/,
  /^assets\//,
  /^img\/(?:favicon|home|icons\/)/,
  /^manifest\.webmanifest$/,
  /^search-index-/,
];

const closings: (() => unknown)[] = [];

/** A server of the test's own, which it may stop. */
export async function start(folder: string, {baseUrl}: Site): Promise<SiteServer> {
  const server = await serveSite(folder, baseUrl);
  closings.push(() => server.stop());
  return server;
}

/**
 * Makes a small site of a few files of the built one, with a worker of its own, which the test may change. A browser
 * stores it in a moment, where the whole takes many seconds.
 *
 * @returns its folder
 */
export async function smallSite({folder}: Site): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'atlas-small-'));
  closings.push(() => rmSync(copy, {recursive: true}));
  for (const file of filesOf(folder).filter((name) => KEPT.some((kept) => kept.test(name)))) {
    cpSync(join(folder, file), join(copy, file));
  }
  await writeServiceWorker(copy);
  return copy;
}

/** Stops the servers and deletes the copies: to be called after the tests that made them. */
export async function closeAll(): Promise<void> {
  for (const close of closings.splice(0)) await close();
}
