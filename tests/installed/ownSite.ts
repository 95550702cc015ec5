import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Site} from '../sites.ts';
import {serveSite, type SiteServer} from './siteServer.ts';

const closings: (() => unknown)[] = [];

/** A server of the test's own, which it may stop. */
export async function start({folder, baseUrl}: Site, changed = folder): Promise<SiteServer> {
  const server = await serveSite(changed, baseUrl);
  closings.push(() => server.stop());
  return server;
}

/** A copy of a site, which the test may change. */
export function copyOf({folder}: Site): string {
  const copy = mkdtempSync(join(tmpdir(), 'atlas-stored-'));
  closings.push(() => rmSync(copy, {recursive: true}));
  cpSync(folder, copy, {recursive: true});
  return copy;
}

/** Stops the servers and deletes the copies: to be called after each test. */
export async function closeAll(): Promise<void> {
  for (const close of closings.splice(0)) await close();
}
