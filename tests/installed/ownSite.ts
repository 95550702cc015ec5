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

const closings: (() => unknown)[] = [];

/** A server of the test's own, which it may stop. */
export async function start(folder: string, {baseUrl}: Site): Promise<SiteServer> {
  const server = await serveSite(folder, baseUrl);
  closings.push(() => server.stop());
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
  closings.push(() => rmSync(copy, {recursive: true}));
  for (const file of filesOf(folder).filter((name) => KEPT.some((kept) => kept.test(name)))) {
    cpSync(join(folder, file), join(copy, file));
  }
  await writeServiceWorker(copy, baseUrl);
  return copy;
}

/** Stops the servers, then deletes the copies: to be called after the tests that made them. */
export async function closeAll(): Promise<void> {
  for (const close of closings.splice(0).reverse()) await close();
}
