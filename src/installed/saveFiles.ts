import {copyResponse} from 'workbox-core/copyResponse.js';
import {keepOlder} from './caches.ts';
import {isImmutable, isOfOneVersion, keyOf, type SiteFile} from './siteFiles.ts';

/** As many requests at once as browsers make to a host of the old protocol. */
const LANES = 6;

/** Saving stops when no file has come for so long, in milliseconds: the network is there, but does not work. */
const STALLED_AFTER = 180_000;

interface SaveOptions {
  readonly cache: Cache;
  /** The address of the site, with a slash at the end. */
  readonly scope: string;
  readonly signal?: AbortSignal | undefined;
  /** Told of each file that is there. */
  readonly onSaved?: ((file: SiteFile) => void) | undefined;
}

/**
 * Downloads the files that a cache does not have yet, and compares each with its checksum.
 *
 * What arrived before a fault stays in the cache and is not downloaded again.
 *
 * @throws Error named `QuotaExceededError` if there is no space left; any other means that a file did not come, came as
 *   another than the list names, or that the signal said so
 */
export async function saveFiles(files: readonly SiteFile[], options: SaveOptions): Promise<void> {
  const {cache, scope, signal, onSaved} = options;
  signal?.throwIfAborted();
  const fault = new AbortController();
  const stop = () => fault.abort();
  signal?.addEventListener('abort', stop);
  const present = new Set((await cache.keys()).map(({url}) => url));
  const missing = files.filter((file) => !present.has(keyOf(file, scope)));
  for (const file of files) if (present.has(keyOf(file, scope))) onSaved?.(file);
  let stalled = setTimeout(stop, STALLED_AFTER);
  const saveNext = async (): Promise<void> => {
    for (let file = missing.shift(); file; file = missing.shift()) {
      fault.signal.throwIfAborted();
      await saveFile(file, cache, scope, fault.signal);
      clearTimeout(stalled);
      stalled = setTimeout(stop, STALLED_AFTER);
      onSaved?.(file);
    }
  };
  try {
    await Promise.all(Array.from({length: LANES}, saveNext));
  } finally {
    // Ends the other requests after a fault.
    stop();
    clearTimeout(stalled);
  }
}

/** Deletes all but some keys; what an open page of an earlier version may still ask for is kept elsewhere. */
export async function deleteOthers(
  keys: ReadonlySet<string>,
  {cache, scope}: Pick<SaveOptions, 'cache' | 'scope'>,
): Promise<void> {
  for (const request of await cache.keys()) {
    if (keys.has(request.url)) continue;
    const older = await cache.match(request);
    const address = request.url.replace(scope, '').replace(/\?.*/, '');
    if (older && isOfOneVersion(address)) await keepOlder(scope + address, older, scope);
    await cache.delete(request);
  }
}

async function saveFile(
  file: SiteFile,
  cache: Cache,
  scope: string,
  signal: AbortSignal,
): Promise<void> {
  const {address, integrity} = file;
  const answer = await fetch(new URL(address, scope), {
    integrity,
    signal,
    cache: isImmutable(address) ? 'default' : 'no-cache',
  });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  // A copy, because a page must not be answered with a response that came by a redirect, nor be sought by `Vary`.
  const copy = await copyResponse(answer, (init) => {
    const headers = new Headers(init.headers);
    headers.delete('vary');
    return {...init, headers};
  });
  await cache.put(keyOf(file, scope), copy);
}
