import {cacheName} from './caches.ts';
import {deleteOthers, saveFiles} from './saveFiles.ts';
import {
  keyOf,
  SITE_FILES,
  SITE_SIZE,
  storedAddress,
  type SiteFile,
  type SiteSize,
  type WholeSite,
} from './siteFiles.ts';

/*
 * The whole site in this browser: all files of one version, and their list. The list is written when all files have
 * come, so that there is always one complete version or none. Pages and the worker share this.
 *
 * `scope` is the address of the site, with a slash at the end.
 */

/** The version that is stored completely, if there is one. */
export async function savedSite(scope: string): Promise<WholeSite | undefined> {
  const list = await caches.match(scope + SITE_FILES, {cacheName: cacheName('whole', scope)});
  return list?.json();
}

/** What is stored of an incomplete version: how many files. */
export async function countPartial(scope: string): Promise<number> {
  const name = cacheName('whole', scope);
  return (await caches.has(name)) ? (await (await caches.open(name)).keys()).length : 0;
}

/** The answer to a request, from the version that is stored. @param url with or without query */
export async function savedAnswer(url: string, scope: string): Promise<Response | undefined> {
  const address = storedAddress(url, scope);
  const site = await savedSite(scope);
  const file = site?.files.find((candidate) => new URL(candidate.address, scope).href === address);
  return file && caches.match(keyOf(file, scope), {cacheName: cacheName('whole', scope)});
}

/** How long the list may take, in milliseconds. */
const LIST_PATIENCE = 60_000;

interface ListOptions {
  /** The checksum of the list, where that of another version will not do. */
  readonly integrity?: string;
  readonly signal?: AbortSignal;
}

/** Downloads the list of a version. */
export async function fetchList(scope: string, options: ListOptions): Promise<WholeSite> {
  const {integrity = '', signal} = options;
  const answer = await fetch(scope + SITE_FILES, {
    cache: 'no-cache',
    integrity,
    signal: abortedAfter(LIST_PATIENCE, signal),
  });
  if (!answer.ok) throw new Error(`${SITE_FILES}: ${answer.status}`);
  return answer.json();
}

/** What the site weighs, as it is published now. */
export async function fetchSize(scope: string): Promise<SiteSize> {
  const answer = await fetch(scope + SITE_SIZE, {cache: 'no-cache'});
  if (!answer.ok) throw new Error(`${SITE_SIZE}: ${answer.status}`);
  return answer.json();
}

interface SaveOptions {
  readonly signal?: AbortSignal;
  readonly onSaved?: (file: SiteFile) => void;
  /** Asked when all files have come: the reader may have changed their mind. */
  readonly isWanted?: () => Promise<boolean>;
}

/**
 * Stores a version: downloads the files that are new, then puts it in the place of the one that was stored.
 *
 * @throws as `saveFiles` does; the version that was stored is then still whole
 */
export async function saveWhole(
  site: WholeSite,
  scope: string,
  {signal, onSaved, isWanted}: SaveOptions = {},
): Promise<void> {
  const cache = await caches.open(cacheName('whole', scope));
  await saveFiles(site.files, {cache, scope, signal, onSaved});
  signal?.throwIfAborted();
  if (isWanted && !(await isWanted())) {
    await deleteWhole(scope);
    return;
  }
  await cache.put(scope + SITE_FILES, Response.json(site));
  const keys = new Set(site.files.map((file) => keyOf(file, scope)));
  await deleteOthers(keys.add(scope + SITE_FILES), {cache, scope});
}

function abortedAfter(milliseconds: number, signal?: AbortSignal): AbortSignal {
  const both = new AbortController();
  const abort = () => both.abort();
  setTimeout(abort, milliseconds);
  signal?.addEventListener('abort', abort);
  return both.signal;
}

/** Whether saving failed because there is no space left. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

export async function deleteWhole(scope: string): Promise<void> {
  await caches.delete(cacheName('whole', scope));
}
